import { describe, expect, test } from "vitest";
import { dayOrderOf } from "../../../src/formats/whatsapp/day-order.ts";
import type { WrittenDay } from "../../../src/formats/whatsapp/stamp.ts";

const days = (...written: readonly string[]): readonly WrittenDay[] =>
  written.map((text) => {
    const [first, second, third] = text.split("/").map(Number);
    return { first, second, third };
  });

test.each([
  ["a number above 12 in front", days("1/2/26", "13/2/26"), "day-first"],
  ["one in the middle", days("1/2/26", "2/13/26"), "month-first"],
  ["the more numerous, where they contradict each other", days("13/2/26", "14/2/26", "2/13/26"), "day-first"],
  ["a year in front, which needs no telling", days("2026/1/2"), "day-first"],
  ["dates that are the same both ways", days("4/4/26", "5/5/26"), "day-first"],
])("%s tells", (_, written, order) => {
  expect(dayOrderOf(written, undefined)).toBe(order);
});

describe("nothing tells", () => {
  test.each([
    ["where no number is above 12", days("1/2/26", "2/3/26")],
    ["where as many say the one as the other", days("13/2/26", "2/13/26")],
  ])("%s", (_, written) => {
    expect(dayOrderOf(written, undefined)).toBeUndefined();
  });

  test.each([
    ["dd/MM/yyyy HH:mm", "day-first"],
    ["M/d/yy, h:mm a", "month-first"],
    ["yy/MM/dd HH:mm", "year-first"],
  ])("but --date-format %s", (dateFormat, order) => {
    expect(dayOrderOf(days("1/2/26", "2/3/26"), dateFormat)).toBe(order);
  });

  test("and --date-format epoch-s says nothing of it", () => {
    expect(dayOrderOf(days("1/2/26"), "epoch-s")).toBeUndefined();
  });
});

test("what the dates tell outweighs a --date-format that is for other files", () => {
  expect(dayOrderOf(days("13/2/26"), "MM/dd/yyyy")).toBe("day-first");
});

test("a --date-format that cannot be understood is refused", () => {
  expect(() => dayOrderOf(days("1/2/26"), "tanggal")).toThrow(expect.objectContaining({ code: "date-format" }));
});
