import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarsBy } from "../../../src/metrics/calendars.ts";
import type { Context } from "../../../src/metrics/context.ts";
import { firstResponseTime } from "../../../src/metrics/first-response-time.ts";
import { handleTime } from "../../../src/metrics/handle-time.ts";
import { metrics } from "../../../src/metrics/index.ts";
import { nextReplyTime } from "../../../src/metrics/next-reply-time.ts";
import { replyTime } from "../../../src/metrics/reply-time.ts";
import { resolutionTime } from "../../../src/metrics/resolution-time.ts";
import { timeToAbandon } from "../../../src/metrics/time-to-abandon.ts";
import { waitTime } from "../../../src/metrics/wait-time.ts";
import type { Conversation } from "../../../src/model/conversation.ts";
import { calendarWith, everyDay, mondayToFriday } from "../../support/business-hours.ts";
import { agent, business, calendar, conversation, customer, event, reported } from "../../support/conversation.ts";
import { anyConversation } from "../arbitrary.ts";
import {
  always,
  day,
  hour,
  inBusinessHours,
  inOfficeHours,
  measuredOf,
  minute,
  office,
  reasonsOf,
  second,
  valuesOf,
} from "../measure.ts";

/** Seconds after Monday, 1970-01-05, 00:00. */
const at = (days: number, hours: number, minutes = 0) => ((4 + days) * day + hours * hour + minutes * minute) / second;
const monday = 0;
const tuesday = 1;
const friday = 4;
const saturday = 5;

describe("business hours, Monday to Friday from 9 to 17 o'clock", () => {
  const overnight = conversation({
    messages: [
      customer(at(monday, 16)),
      agent(at(tuesday, 9, 30), "Sari"),
      customer(at(friday, 16, 50)),
      agent(at(7, 9, 5)),
    ],
    events: [event("resolved", at(7, 10))],
  });

  test("first response time and wait time: an hour on Monday and half an hour on Tuesday", () => {
    expect(valuesOf(firstResponseTime, overnight, inOfficeHours)).toEqual([90 * minute]);
    expect(valuesOf(firstResponseTime, overnight, inOfficeHours, "customer")).toEqual([90 * minute]);
    expect(valuesOf(waitTime, overnight, inOfficeHours)).toEqual([90 * minute]);
  });

  test("it ended when it ended, and who ended it is credited", () => {
    const [{ at: end, agent: who, source }] = measuredOf(firstResponseTime, overnight, inOfficeHours);
    expect([end, who, source]).toEqual([at(tuesday, 9, 30) * second, "Sari", "messages"]);
  });

  test("reply times: over the weekend there are 10 minutes on Friday and 5 on Monday", () => {
    expect(valuesOf(replyTime, overnight, inOfficeHours)).toEqual([90 * minute, 15 * minute]);
    expect(valuesOf(nextReplyTime, overnight, inOfficeHours)).toEqual([15 * minute]);
  });

  test("resolution time: an hour, four days of eight hours, and an hour", () => {
    expect(valuesOf(resolutionTime, overnight, inOfficeHours)).toEqual([34 * hour]);
    expect(valuesOf(resolutionTime, overnight, inOfficeHours, "first")).toEqual([34 * hour]);
  });

  test("time to abandon", () => {
    const left = conversation({
      messages: [customer(at(monday, 16, 45))],
      events: [event("abandoned", at(monday, 18), "customer")],
    });
    expect(valuesOf(timeToAbandon, left, inOfficeHours)).toEqual([15 * minute]);
  });

  test("a reply outside hours is a real 0", () => {
    const atNight = conversation({ messages: [customer(at(saturday, 10)), agent(at(saturday, 11))] });
    expect(valuesOf(firstResponseTime, atNight, inOfficeHours)).toEqual([0]);
  });

  test("what ended before it began is negative all the same", () => {
    const backwards = conversation({
      createdAt: at(saturday, 11) * second,
      firstResponseAt: at(saturday, 10) * second,
    });
    expect(reasonsOf(firstResponseTime, backwards, inOfficeHours)).toEqual(["negative"]);
  });
});

describe("active resolution time leaves out the business hours of pauses", () => {
  const resolved = (...events: ReturnType<typeof event>[]) =>
    conversation({ messages: [customer(at(monday, 10))], events: [...events, event("resolved", at(tuesday, 12))] });
  const active = (one: ReturnType<typeof resolved>, context: Context) =>
    valuesOf(resolutionTime, one, context, "active");

  test("of 10 hours, 2 were on hold from 16 to 10 o'clock", () => {
    const held = resolved(event("on-hold", at(monday, 16)), event("opened", at(tuesday, 10)));
    expect(active(held, inOfficeHours)).toEqual([8 * hour]);
    expect(active(held, always)).toEqual([(26 - 18) * hour]);
  });

  test("a pause at night takes nothing away", () => {
    const held = resolved(event("on-hold", at(monday, 18)), event("opened", at(tuesday, 8)));
    expect(active(held, inOfficeHours)).toEqual([10 * hour]);
    expect(active(held, always)).toEqual([12 * hour]);
  });

  test("is never negative and never longer than the resolution time", () => {
    fc.assert(
      fc.property(anyConversation, (one) => {
        const [whole] = valuesOf(resolutionTime, one, inOfficeHours);
        for (const value of valuesOf(resolutionTime, one, inOfficeHours, "active")) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(whole);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("durations that the export states keep its clock", () => {
  const stated = conversation({
    createdAt: at(monday, 16) * second,
    reported: reported({ firstResponse: { calendar: 17 * hour, business: 77 * second } }),
  });

  test("and are taken from the one that is asked for, whatever the calendar would say", () => {
    expect(measuredOf(firstResponseTime, stated, inOfficeHours)).toMatchObject([
      { value: 77 * second, source: "reported" },
    ]);
    expect(valuesOf(firstResponseTime, stated, always)).toEqual([17 * hour]);
  });

  test("on both clocks it ended at the same time", () => {
    const ends = [always, inOfficeHours].map((context) => measuredOf(firstResponseTime, stated, context)[0].at);
    expect(ends).toEqual([at(tuesday, 9) * second, at(tuesday, 9) * second]);
  });

  test("what it has on the other clock only is left out, never counted into this one", () => {
    const onCalendar = conversation({ createdAt: 0, reported: reported({ firstResponse: calendar(60) }) });
    expect(reasonsOf(firstResponseTime, onCalendar, inOfficeHours)).toEqual(["other-clock"]);
    const inHours = conversation({ createdAt: 0, reported: reported({ firstResponse: business(60) }) });
    expect(reasonsOf(firstResponseTime, inHours, always)).toEqual(["other-clock"]);
  });

  test("where there are times and a calendar these are counted, without a calendar what is stated stands for them", () => {
    const both = conversation({
      createdAt: at(monday, 16) * second,
      firstResponseAt: at(tuesday, 10) * second,
      reported: reported({ firstResponse: business(60) }),
    });
    expect(measuredOf(firstResponseTime, both, inOfficeHours)).toMatchObject([{ value: 2 * hour, source: "fields" }]);
    expect(measuredOf(firstResponseTime, both, inBusinessHours)).toMatchObject([{ value: minute, source: "reported" }]);
  });
});

describe("business hours 0 when no schedule is set", () => {
  const answered = conversation({ channel: "email", messages: [customer(0), agent(60)] });

  test("without a calendar there is no number", () => {
    expect(reasonsOf(firstResponseTime, answered, inBusinessHours)).toEqual(["no-calendar"]);
  });

  test("nor where the calendars are for others", () => {
    const others = {
      ...inBusinessHours,
      calendars: calendarsBy([{ selector: { channel: "phone" }, calendar: office }], undefined),
    };
    expect(reasonsOf(firstResponseTime, answered, others)).toEqual(["no-calendar"]);
  });

  test("nor before the first day of a calendar", () => {
    const later = calendarWith("UTC", { from: "1970-01-02", week: everyDay("00:00-24:00") });
    const context = { ...inBusinessHours, calendars: calendarsBy([], later) };
    expect(reasonsOf(firstResponseTime, answered, context)).toEqual(["no-calendar"]);
    const onTheDay = conversation({ messages: [customer(86_400), agent(86_460)] });
    expect(valuesOf(firstResponseTime, onTheDay, context)).toEqual([minute]);
  });
});

test("each conversation is counted by its own calendar", () => {
  const nights = calendarWith("UTC", { week: mondayToFriday("22:00-06:00") });
  const calendars = calendarsBy([{ selector: { channel: "whatsapp" }, calendar: nights }], office);
  const overnight = (channel: string) =>
    conversation({ channel, messages: [customer(at(monday, 16)), agent(at(tuesday, 10))] });
  const values = (channel: string) =>
    valuesOf(firstResponseTime, overnight(channel), { ...inBusinessHours, calendars });
  expect(values("email")).toEqual([2 * hour]);
  expect(values("whatsapp")).toEqual([8 * hour]);
});

describe("a time that is known by its day alone", () => {
  const noon = 12 * hour;
  const reasons = (facts: Partial<Conversation>) => reasonsOf(resolutionTime, conversation(facts));

  test("against one that is known better: how long it was is not known", () => {
    expect(reasons({ createdAt: noon, resolvedAt: 0, daysAlone: [0] })).toEqual(["day-alone"]);
    expect(reasons({ createdAt: noon, resolvedAt: 9 * day, daysAlone: [9 * day] })).toEqual(["day-alone"]);
    expect(reasons({ createdAt: 0, resolvedAt: noon, daysAlone: [0] })).toEqual(["day-alone"]);
    expect(reasons({ createdAt: 0, resolvedAt: 0, daysAlone: [0] })).toEqual(["day-alone"]);
  });

  test("against another day: in whole days", () => {
    const ofDays = conversation({ createdAt: 0, resolvedAt: day, daysAlone: [0, day] });
    expect(valuesOf(resolutionTime, ofDays)).toEqual([day]);
    expect(valuesOf(resolutionTime, conversation({ createdAt: 0, resolvedAt: 0, daysAlone: [0, 0] }))).toEqual([0]);
  });

  test("against another day, where the creation is known better: not known either", () => {
    const days = { acceptedAt: day, resolvedAt: day, daysAlone: [day, day] };
    expect(reasonsOf(handleTime, conversation({ createdAt: day + hour, ...days }))).toEqual(["day-alone"]);
    expect(valuesOf(handleTime, conversation({ createdAt: day, ...days, daysAlone: [day, day, day] }))).toEqual([0]);
  });

  test("is negative only where the whole day lies before the start", () => {
    expect(reasons({ createdAt: day + noon, resolvedAt: 0, daysAlone: [0] })).toEqual(["negative"]);
    expect(reasons({ createdAt: day, resolvedAt: noon, daysAlone: [day] })).toEqual(["negative"]);
    expect(reasons({ createdAt: day, resolvedAt: 0, daysAlone: [0, day] })).toEqual(["negative"]);
  });

  test("a length that is stated stands for it where the day is that of the start", () => {
    const stated = { reported: reported({ resolution: calendar(90) }) };
    const begun = conversation({ createdAt: 0, resolvedAt: noon, daysAlone: [0], ...stated });
    expect(valuesOf(resolutionTime, begun)).toEqual([90 * second]);
    // The length would have placed the end within its day, unless it is of something else.
    expect(reasons({ createdAt: noon, resolvedAt: day, daysAlone: [day], ...stated })).toEqual(["day-alone"]);
  });
});

describe.each(metrics.filter(({ clocked }) => clocked).map((metric) => [metric.id, metric] as const))(
  "%s",
  (_, metric) => {
    test("around the clock both clocks say the same of what the log tells", () => {
      const calendars = calendarsBy([], calendarWith("America/New_York", { week: everyDay("00:00-24:00") }));
      const logged = anyConversation.map((one) => ({ ...one, reported: reported({}) }));
      fc.assert(
        fc.property(logged, (one) => {
          expect(metric.observe(one, { ...always, hours: "business", calendars })).toEqual(metric.observe(one, always));
        }),
        { numRuns: 400 },
      );
    });
  },
);
