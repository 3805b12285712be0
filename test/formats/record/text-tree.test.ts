import { expect, test } from "vitest";
import { memberOf, memberText, treeOf } from "../../../src/formats/record/text-tree.ts";

const tree = treeOf('{"order":{"id":7,"lines":[1],"isPaid":true,"note":null}}');
const order = memberOf(tree, "order");

test("a text that is JSON has members", () => {
  expect(["id", "isPaid"].map((key) => memberText(order, key))).toEqual(["7", "true"]);
});

test.each(["lines", "note", "price"])("what is no text, number or truth value has none: %s", (key) => {
  expect(memberText(order, key)).toBeUndefined();
});

test.each([undefined, "", "order", "[1]", "7"])("%s is no object, and has no members", (text) => {
  expect(memberOf(treeOf(text), "order")).toBeUndefined();
});
