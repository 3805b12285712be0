import { expect, test } from "vitest";
import { hour, weekday } from "../../src/report/creation-dimensions.ts";
import { calendarOf } from "../metrics/measure.ts";
import { conversation } from "../support/conversation.ts";

const utc = calendarOf("UTC");
const jakarta = calendarOf("Asia/Jakarta");

/** A Saturday, and in Jakarta, seven hours ahead, a Sunday. */
const saturdayEvening = Date.UTC(2026, 2, 7, 18, 59);

test("the weekday and the hour are those of the report's zone", () => {
  const late = conversation({ createdAt: saturdayEvening });
  expect([weekday.valuesOf(late, utc), hour.valuesOf(late, utc)]).toEqual([["saturday"], ["18:00"]]);
  expect([weekday.valuesOf(late, jakarta), hour.valuesOf(late, jakarta)]).toEqual([["sunday"], ["01:00"]]);
});

test("where nothing tells the creation there is neither", () => {
  expect([weekday, hour].map((each) => each.valuesOf(conversation(), utc))).toEqual([["(none)"], ["(none)"]]);
});

test("a creation that is known by its day alone has a weekday and no hour", () => {
  const monday = Date.UTC(2026, 2, 2);
  const bare = conversation({ createdAt: monday, daysAlone: [monday] });
  expect([weekday, hour].map((each) => each.valuesOf(bare, utc))).toEqual([["monday"], ["(none)"]]);
});

test("all values are there, Monday and midnight first", () => {
  expect(weekday.values?.[0]).toBe("monday");
  expect(weekday.values).toHaveLength(7);
  expect([hour.values?.[0], hour.values?.[9], hour.values?.at(-1)]).toEqual(["00:00", "09:00", "23:00"]);
});
