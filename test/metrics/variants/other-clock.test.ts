import { expect, test } from "vitest";
import { isToldOnOtherClockAlone, whyOnOtherClock } from "../../../src/metrics/variants/other-clock.ts";
import type { Fact } from "../../../src/model/fact.ts";

const needs: readonly (readonly Fact[])[] = [
  ["messages"],
  ["firstResponse", "tags"],
  ["firstResponseBusiness", "tags"],
];

test.each<[readonly Fact[], boolean, boolean]>([
  [["firstResponseBusiness", "tags"], true, false],
  [["firstResponse", "tags"], false, true],
  [["firstResponse", "firstResponseBusiness", "tags"], false, false],
  [["messages", "firstResponseBusiness", "tags"], false, false],
  [["firstResponseBusiness"], false, false],
])("%j: on the calendar clock %s, in business hours %s", (told, onCalendar, inBusiness) => {
  expect(isToldOnOtherClockAlone(needs, new Set(told), "calendar")).toBe(onCalendar);
  expect(isToldOnOtherClockAlone(needs, new Set(told), "business")).toBe(inBusiness);
});

test("what has to be set: the report's clock, or that of one's own", () => {
  expect(whyOnOtherClock("calendar", false)).toBe("known in business hours only: --hours business");
  expect(whyOnOtherClock("business", true)).toBe("known in calendar hours only: hours: calendar");
});
