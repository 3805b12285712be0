import { describe, expect, test } from "vitest";
import { hourOfDay, isWeekday, monthOf, offsetMinutes } from "../../../src/formats/timestamps/names.ts";

describe("monthOf", () => {
  test.each([
    ["Januari", 1],
    ["Peb", 2],
    ["Mei", 5],
    ["may", 5],
    ["Agu", 8],
    ["AGT", 8],
    ["Ags", 8],
    ["agust", 8],
    ["Sept.", 9],
    ["Okt", 10],
    ["Nop", 11],
    ["Nopember", 11],
    ["Des", 12],
    ["DECEMBER", 12],
  ])("%s is %i", (name, month) => {
    expect(monthOf(name)).toBe(month);
  });

  test.each(["ticket", "ma", "", "constructor"])("%j is none", (name) => {
    expect(monthOf(name)).toBeUndefined();
  });
});

test.each(["Senin", "Jum'at", "Jumat", "Ahad", "min", "Wed", "THURS."])("%s is a weekday", (name) => {
  expect(isWeekday(name)).toBe(true);
});

test("ticket is no weekday", () => {
  expect(isWeekday("ticket")).toBe(false);
});

describe("hourOfDay", () => {
  test.each([
    [12, "AM", 0],
    [12, "pm", 12],
    [3, "P.M.", 15],
    [11, "AM", 11],
    [9, "pagi", 9],
    [11, "siang", 11],
    [1, "siang", 13],
    [4, "sore", 16],
    [7, "malam", 19],
  ])("%i %s is %i", (hour, word, expected) => {
    expect(hourOfDay(hour, word)).toBe(expected);
  });

  test.each([
    [1, "malam"],
    [8, "siang"],
    [9, "sore"],
    [3, "noon"],
  ])("%i %s is none", (hour, word) => {
    expect(hourOfDay(hour, word)).toBeNaN();
  });
});

describe("offsetMinutes", () => {
  test.each([
    ["Z", 0],
    ["utc", 0],
    ["WIB", 420],
    ["WITA", 480],
    ["WIT", 540],
    ["+07", 420],
    ["-0330", -210],
    ["+05:45", 345],
    ["GMT+7", 420],
    ["+14:00", 840],
  ])("%s is %i", (text, expected) => {
    expect(offsetMinutes(text)).toBe(expected);
  });

  test.each(["+14:01", "+07:60", "EST"])("%s is none", (text) => {
    expect(offsetMinutes(text)).toBeUndefined();
  });
});
