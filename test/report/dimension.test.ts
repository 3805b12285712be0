import { describe, expect, test } from "vitest";
import { dimension, dimensionNames, meets } from "../../src/report/dimension.ts";
import { calendarOf, hour } from "../metrics/measure.ts";
import { conversation } from "../support/conversation.ts";

const utc = calendarOf("UTC");

const full = conversation({
  id: "17",
  createdAt: 2 * hour,
  channel: "email",
  assignee: "Sari",
  team: "Sales",
  priority: "high",
  status: "open",
  category: "Question",
  language: "id",
  customer: "c-1",
  tags: ["a", "b"],
  attribute: (name) => (name === "Region" ? "Bali" : undefined),
});

test.each([
  ["channel", ["email"]],
  ["agent", ["Sari"]],
  ["assignee", ["Sari"]],
  ["team", ["Sales"]],
  ["priority", ["high"]],
  ["status", ["open"]],
  ["category", ["Question"]],
  ["language", ["id"]],
  ["customer", ["c-1"]],
  ["tag", ["a", "b"]],
  ["tags", ["a", "b"]],
  ["id", ["17"]],
  ["weekday", ["thursday"]],
  ["hour", ["02:00"]],
  ["Region", ["Bali"]],
])("%s", (name, values) => {
  expect(dimension(name).valuesOf(full, utc)).toEqual(values);
});

test.each([...dimensionNames.filter((name) => name !== "id"), "Region"])("%s that is missing is (none)", (name) => {
  expect(dimension(name).valuesOf(conversation(), utc)).toEqual(["(none)"]);
});

test("only tags can be several", () => {
  expect(dimensionNames.filter((name) => dimension(name).hasSeveral)).toEqual(["tag"]);
});

test("an unknown name is a column of the export, to the letter", () => {
  expect(dimension("Region")).toMatchObject({ name: "Region", facts: [], isColumn: true });
  expect(dimension("region").valuesOf(full, utc)).toEqual(["(none)"]);
  expect(dimension("Channel").valuesOf(full, utc)).toEqual(["(none)"]);
});

describe("a condition", () => {
  const isMet = (name: string, isNot: boolean, value: string, tested = full) =>
    meets(tested, [{ dimension: dimension(name), isNot, value }], utc);

  test("is met by the value, and turned round by everything else", () => {
    expect([isMet("channel", false, "email"), isMet("channel", true, "email")]).toEqual([true, false]);
    expect([isMet("channel", false, "chat"), isMet("channel", true, "chat")]).toEqual([false, true]);
  });

  test("on tags is met by any of them, and its negation by none of them", () => {
    expect([isMet("tag", false, "b"), isMet("tag", true, "b")]).toEqual([true, false]);
    expect([isMet("tag", false, "c"), isMet("tag", true, "c")]).toEqual([false, true]);
  });

  test("can ask for what is missing", () => {
    expect(isMet("channel", false, "(none)", conversation())).toBe(true);
    expect(isMet("tag", true, "(none)", conversation())).toBe(false);
  });
});
