import { expect, test } from "vitest";
import { addToList } from "../src/add-to-list.ts";

test("an item comes behind the others of its key, and begins the list of a new one", () => {
  const lists = new Map([["a", [1]]]);
  addToList(lists, "a", 2);
  addToList(lists, "b", 3);
  expect([...lists]).toEqual([
    ["a", [1, 2]],
    ["b", [3]],
  ]);
});
