import { describe, expect, test } from "vitest";
import { fingerprintOf } from "../../../src/cli/settings/calendars-fingerprint.ts";
import { configSchema } from "../../../src/config/schema.ts";

const day = ["08:00-21:00"];
const office = { "time-zone": "Asia/Jakarta", hours: { monday: day, tuesday: day } };
const night = { "time-zone": "Asia/Jakarta", hours: { monday: ["21:00-08:00"] } };
const rules = [
  { channel: "whatsapp", calendar: "night" },
  { team: "Toko", calendar: "night" },
];
const of = (calendars: unknown, calendarFor: unknown = rules) =>
  fingerprintOf(configSchema.parse({ calendars, "calendar-for": calendarFor }));
const now = of({ default: office, night });

describe("the same business hours have the same name", () => {
  test.each([
    ["in whatever order they stand", { night, default: office }, rules],
    ["with other holidays", { default: { ...office, holidays: ["2026-03-19"] }, night }, rules],
    ["with other exceptions", { default: { ...office, exceptions: { "2026-03-08": day } }, night }, rules],
    [
      "with a channel by another of its names",
      { default: office, night },
      [{ channel: "WA", calendar: "night" }, rules[1]],
    ],
  ])("%s", (_, calendars, calendarFor) => {
    expect(of(calendars, calendarFor)).toBe(now);
  });
});

describe("others have another", () => {
  test.each([
    ["windows", { default: { ...office, hours: { monday: day, tuesday: ["08:00-20:00"] } }, night }, rules],
    ["days", { default: { ...office, hours: { monday: day, sunday: day } }, night }, rules],
    ["zone", { default: { ...office, "time-zone": "Asia/Makassar" }, night }, rules],
    ["country", { default: { ...office, holidays: [{ country: "ID" }] }, night }, rules],
    ["beginning", { default: [{ ...office, from: "2026-01-01" }], night }, rules],
    ["rules", { default: office, night }, [rules[0]]],
    ["order of rules", { default: office, night }, [rules[1], rules[0]]],
    ["calendar of a rule", { default: office, night }, [rules[0], { team: "Toko", calendar: "default" }]],
  ])("%s", (_, calendars, calendarFor) => {
    expect(of(calendars, calendarFor)).not.toBe(now);
  });
});
