import { expect, test } from "vitest";
import { complete } from "../../../src/formats/translate/complete.ts";

test("all of the values, or none", () => {
  expect(complete([1, 0, 2])).toEqual([1, 0, 2]);
  expect(complete([1, undefined, 2])).toBeUndefined();
  expect(complete([])).toEqual([]);
});
