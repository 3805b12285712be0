import { expect, test } from "vitest";
import { wordsOf } from "../../../src/language/words.ts";
import { peaksInWords } from "../../../src/render/document/peaks.ts";

const words = wordsOf("en");

const peaks = { busiestDays: ["2026-03-09"], busiestWeekdays: [0], busiestHours: [23], heatMap: [] };

test("names the busiest weekday, hour and day", () => {
  expect(peaksInWords(peaks, words)).toBe("busiest weekday Monday; busiest hour 23:00–24:00; busiest day 2026-03-09");
});

test("names three of those that tie, and counts the others", () => {
  expect(peaksInWords({ ...peaks, busiestWeekdays: [0, 1, 2, 5, 6], busiestHours: [], busiestDays: [] }, words)).toBe(
    "busiest weekday Monday, Tuesday, Wednesday and 2 more",
  );
});

test("tells how many have no hour", () => {
  expect(peaksInWords({ ...peaks, withoutHour: 1200 }, words)).toBe(
    "busiest weekday Monday; busiest hour 23:00–24:00; busiest day 2026-03-09; 1,200 without a time of day",
  );
});
