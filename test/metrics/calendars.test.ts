import { describe, expect, test } from "vitest";
import { calendarsBy, noCalendars } from "../../src/metrics/calendars.ts";
import { calendarWith, everyDay } from "../support/business-hours.ts";
import { conversation } from "../support/conversation.ts";

const standard = calendarWith("UTC", { week: everyDay("09:00-17:00") });
const nights = calendarWith("UTC", { week: everyDay("22:00-06:00") });
const urgent = calendarWith("UTC", { week: everyDay("00:00-24:00") });

describe("the calendar of a conversation", () => {
  const calendars = calendarsBy(
    [
      { selector: { channel: "whatsapp", priority: "urgent" }, calendar: urgent },
      { selector: { channel: "whatsapp" }, calendar: nights },
      { selector: { team: "Night" }, calendar: nights },
    ],
    standard,
  );

  test.each([
    [{ channel: "whatsapp", priority: "urgent", team: "Night" }, urgent],
    [{ channel: "whatsapp", priority: "low" }, nights],
    [{ channel: "email", priority: "urgent", team: "Night" }, nights],
    [{ channel: "email", priority: "urgent" }, standard],
    [{}, standard],
  ])("%j: the first rule that fits decides, else the default", (facts, expected) => {
    expect(calendars.of(conversation(facts))).toBe(expected);
  });

  test("its facts are those that the rules ask for, each calendar is named once", () => {
    expect(calendars.facts).toEqual(["channel", "priority", "team"]);
    expect(calendars.all).toEqual([standard, urgent, nights]);
  });
});

test("without a default, what no rule fits has no calendar", () => {
  const calendars = calendarsBy([{ selector: { channel: "phone" }, calendar: nights }], undefined);
  expect(calendars.of(conversation({ channel: "email" }))).toBeUndefined();
  expect(calendars.all).toEqual([nights]);
});

test("no calendars", () => {
  expect([noCalendars.of(conversation()), noCalendars.standard]).toEqual([undefined, undefined]);
  expect([noCalendars.all, noCalendars.facts]).toEqual([[], []]);
});
