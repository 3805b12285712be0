import { expect, test } from "vitest";
import { replaces } from "../../../src/formats/translate/replaces.ts";

const [a, b] = ["a", "b"].map((text) => () => text);

test("the newer one replaces, whatever it says", () => {
  expect([replaces(2, b, 1, a), replaces(1, a, 2, b)]).toEqual([true, false]);
});

test("of two that are as new the one whose text comes first, and never a same one", () => {
  expect([replaces(1, a, 1, b), replaces(1, b, 1, a), replaces(1, a, 1, a)]).toEqual([true, false, false]);
});
