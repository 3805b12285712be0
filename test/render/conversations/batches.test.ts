import { expect, test } from "vitest";
import { batches } from "../../../src/render/conversations/batches.ts";

const sizes = (count: number) => [...batches(Array.from({ length: count }, (_, index) => index))];

test("all items in their order, twenty at a time, and no empty group", () => {
  expect(sizes(0)).toEqual([]);
  expect(sizes(3)).toEqual([[0, 1, 2]]);
  expect(sizes(20).map(({ length }) => length)).toEqual([20]);
  expect(sizes(48).map(({ length }) => length)).toEqual([20, 20, 8]);
  expect(sizes(48).flat()).toEqual(Array.from({ length: 48 }, (_, index) => index));
});
