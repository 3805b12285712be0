import { describe, expect, test } from "vitest";
import type { Contact, Context } from "../../src/metrics/context.ts";
import {
  firstContactResolutionDefinition as definition,
  firstContactResolution as metric,
} from "../../src/metrics/first-contact-resolution.ts";
import type { Setting } from "../../src/metrics/variants/switch.ts";
import type { Conversation, ConversationEvent } from "../../src/model/conversation.ts";
import { agent, bot, conversation, customer, event, note, reported } from "../support/conversation.ts";
import {
  always,
  day,
  expectExclusions,
  hour,
  measuredOf,
  minute,
  reasonsOf,
  second,
  summaryOf,
  valuesOf,
} from "./measure.ts";

const defined = (settings: Readonly<Record<string, Setting>>) => definition.define(settings);

const contact = (id: string, at: number, tags: readonly string[] = [], isInbound = true): Contact => ({
  conversation: id,
  at,
  isInbound,
  tags,
});

/** The clock of the report, in days, and the other conversations of the customer C-1. */
const onDay = (days: number, ...contacts: readonly Contact[]): Context => ({
  ...always,
  asOf: days * day,
  contactsOf: (of) => (of === "C-1" ? [contact("1", 0), ...contacts] : []),
  isAgent: (name) => name === "Sari",
});

const inDays = (days: number) => (days * day) / second;

/** Created on day 0, answered after a minute, and resolved after a day. */
const resolved = (facts: Partial<Conversation> = {}, ...events: readonly ConversationEvent[]) =>
  conversation({
    customer: "C-1",
    messages: [customer(0), agent(60, "Sari")],
    events: [...events, event("resolved", inDays(1), "agent", "Sari")],
    ...facts,
  });

/** Resolved on the day of its first message, of which no more is told. */
const resolvedOnDay = resolved({ messages: [customer(hour / second)], events: [], resolvedAt: 0, daysAlone: [0] });

/** Resolved on day 1, reopened on another, and resolved again on the one after. */
const reopenedOn = (days: number) =>
  resolved({
    events: [event("resolved", inDays(1)), event("reopened", inDays(days)), event("resolved", inDays(days + 1))],
  });

test("over the resolved conversations whose window has passed", () => {
  const escalated = resolved({}, event("escalated", 90));
  const open = conversation({ customer: "C-1", messages: [customer(0)] });
  const fresh = resolved({ events: [event("resolved", inDays(9))] });
  expect(summaryOf(metric, [resolved(), resolved(), escalated, open, fresh], onDay(10))).toMatchObject({
    numerator: 2,
    denominator: 3,
  });
  expect(measuredOf(metric, resolved(), onDay(10))).toMatchObject([{ at: 0, agent: "Sari", source: "events" }]);
});

describe("no-repeat", () => {
  const isFirstContact = (one: Conversation, context = onDay(30)) => valuesOf(metric, one, context);

  test("is the default", () => {
    expect(metric.formula).toBe(defined({}).formula);
    expect(metric.formula).toContain("not followed within 7 d by another conversation that the same customer began");
  });

  test("the customer came back within the window after the resolution, its last millisecond included", () => {
    expect(isFirstContact(resolved(), onDay(30, contact("2", day)))).toEqual([1]);
    expect(isFirstContact(resolved(), onDay(30, contact("2", day + 1)))).toEqual([0]);
    expect(isFirstContact(resolved(), onDay(30, contact("2", 8 * day)))).toEqual([0]);
    expect(isFirstContact(resolved(), onDay(30, contact("2", 8 * day + 1)))).toEqual([1]);
  });

  test("another conversation is never the conversation itself, nor one that an agent began", () => {
    expect(isFirstContact(resolved(), onDay(30, contact("1", 2 * day)))).toEqual([1]);
    expect(isFirstContact(resolved(), onDay(30, contact("2", 2 * day, [], false)))).toEqual([1]);
  });

  test("reopened within the window, or later", () => {
    expect(isFirstContact(reopenedOn(8))).toEqual([0]);
    expect(isFirstContact(reopenedOn(8.1))).toEqual([1]);
  });

  test("the customer came back elsewhere after a resolution that was not the last", () => {
    expect(isFirstContact(reopenedOn(20), onDay(30, contact("2", 3 * day)))).toEqual([0]);
  });

  test("more than one team, or an escalation", () => {
    const to = (target: string) => ({ ...event("transferred", 90, "agent"), to: target });
    expect(isFirstContact(resolved({}, to("Billing")))).toEqual([0]);
    expect(isFirstContact(resolved({}, to("Sari")))).toEqual([1]);
    expect(isFirstContact(resolved({}, event("escalated", 90)))).toEqual([0]);
  });

  test("reopened by the export's own count", () => {
    const counted = resolved({ events: [], resolvedAt: day, reported: reported({ reopens: 1 }) });
    expect(isFirstContact(counted)).toEqual([0]);
  });

  test("match: tag looks only at conversations that share a tag", () => {
    const byTag = defined({ match: "tag" });
    const tagged = resolved({ tags: ["refund", "late"] });
    expect(valuesOf(byTag, tagged, onDay(30, contact("2", 2 * day, ["late"])))).toEqual([0]);
    expect(valuesOf(byTag, tagged, onDay(30, contact("2", 2 * day, ["invoice"])))).toEqual([1]);
    expect(valuesOf(byTag, tagged, onDay(30, contact("2", 2 * day)))).toEqual([1]);
    expect(valuesOf(metric, tagged, onDay(30, contact("2", 2 * day)))).toEqual([0]);
    expect(byTag.formula).toContain("shares a tag");
    expect(byTag.uses).toContain("tags");
    expect(byTag.needs.every((facts) => facts.includes("tags"))).toBe(true);
    expect(metric.needs.some((facts) => facts.includes("tags"))).toBe(false);
  });
});

describe("one-touch", () => {
  const oneTouch = defined({ definition: "one-touch" });
  const touched = (channel: string | undefined, facts: Partial<Conversation>) =>
    valuesOf(oneTouch, resolved({ channel, ...facts }), onDay(10));
  const once = [customer(0), bot(1), note(5), agent(60, "Sari"), agent(70, "Sari")];
  const twice = [customer(0), agent(60, "Sari"), customer(90), agent(120, "Sari")];

  test.each(["email", "whatsapp", "facebook", "web", undefined])(
    "by %s, one public reply; a burst is one",
    (channel) => {
      expect(touched(channel, { messages: once })).toEqual([1]);
      expect(touched(channel, { messages: twice })).toEqual([0]);
      expect(touched(channel, { messages: [customer(0), note(9)] })).toEqual([0]);
    },
  );

  test.each(["phone", "chat", "walk-in"])("by %s, one session, whatever is said in it", (channel) => {
    expect(touched(channel, { messages: twice })).toEqual([1]);
    expect(touched(channel, { messages: [customer(0), bot(9)] })).toEqual([0]);
    expect(touched(channel, { messages: twice, events: reopenedOn(2).events })).toEqual([0]);
  });

  test("a count of replies will do without messages, and a call needs none", () => {
    const counted = (replies: number) => ({ messages: [], createdAt: 0, reported: reported({ replies }) });
    expect(touched("email", counted(1))).toEqual([1]);
    expect(touched("email", counted(2))).toEqual([0]);
    expect(touched("phone", { messages: [], createdAt: 0, acceptedAt: 5 })).toEqual([1]);
    expect(touched("phone", { messages: [], createdAt: 0 })).toEqual([0]);
  });

  test("needs no customer", () => {
    expect(touched("email", { messages: once, customer: undefined })).toEqual([1]);
  });
});

describe("one-teammate", () => {
  const oneTeammate = defined({ definition: "one-teammate" });
  const repliedBy = (...authors: readonly (string | undefined)[]) =>
    resolved({ messages: [customer(0), ...authors.map((author, index) => agent(60 + index, author))] });

  test("one agent wrote all replies, however many", () => {
    expect(valuesOf(oneTeammate, repliedBy("Sari", "Sari"), onDay(10))).toEqual([1]);
    expect(valuesOf(oneTeammate, repliedBy("Sari", "Budi"), onDay(10))).toEqual([0]);
    expect(valuesOf(oneTeammate, repliedBy(), onDay(10))).toEqual([0]);
  });

  test("bots and notes counted as replies", () => {
    const messages = [customer(0), bot(1, "Robo"), note(5, "Budi"), agent(60, "Sari")];
    expect(valuesOf(oneTeammate, resolved({ messages }), onDay(10))).toEqual([1]);
  });

  test("the assignee is not taken for the author of a reply", () => {
    const assigned = { ...repliedBy("Sari", undefined), assignee: "Sari" };
    expect(reasonsOf(oneTeammate, assigned, onDay(10))).toEqual(["no-author"]);
  });

  test("a reply after the clock of the report has not been written", () => {
    const later = resolved({ messages: [customer(0), agent(60, "Sari"), agent(inDays(11), "Budi")] });
    expect(valuesOf(oneTeammate, later, onDay(10))).toEqual([1]);
    expect(valuesOf(oneTeammate, later, onDay(20))).toEqual([0]);
  });
});

describe("fast-close", () => {
  const fast = defined({ definition: "fast-close" });

  test("the limit is its own switch, 24 h by default", () => {
    expect(fast.formula).toContain("within 24 h of the first customer message");
    expect(valuesOf(fast, resolved(), onDay(10))).toEqual([1]);
    const faster = defined({ definition: "fast-close", "fast-close-within": 24 * hour - 1 });
    expect(valuesOf(faster, resolved(), onDay(10))).toEqual([0]);
  });

  test("from the first customer message, else from the creation, to the first resolution", () => {
    const asked = resolved({ createdAt: 0, messages: [bot(0), customer(hour / second), agent(inDays(1))] });
    const within = defined({ definition: "fast-close", "fast-close-within": 23 * hour });
    expect(valuesOf(within, asked, onDay(10))).toEqual([1]);
    expect(valuesOf(within, { ...asked, messages: [] }, onDay(10))).toEqual([0]);
    expect(valuesOf(fast, reopenedOn(8.1), onDay(30))).toEqual([1]);
  });

  test("reopened within the window", () => {
    expect(valuesOf(fast, reopenedOn(2), onDay(30))).toEqual([0]);
  });
});

describe("maturity", () => {
  test.each(["no-repeat", "one-touch", "one-teammate", "fast-close"] as const)(
    "%s: until the window is over",
    (name) => {
      const one = defined({ definition: name });
      expect(reasonsOf(one, resolved(), { ...onDay(8), asOf: 8 * day - 1 })).toEqual(["pending"]);
      expect(valuesOf(one, resolved(), onDay(8))).toEqual([1]);
    },
  );

  test("the window can be set", () => {
    const hourly = defined({ window: hour });
    expect(valuesOf(hourly, resolved(), { ...onDay(2), asOf: day + hour })).toEqual([1]);
    expect(valuesOf(hourly, resolved(), onDay(2, contact("2", day + hour)))).toEqual([0]);
    expect(valuesOf(hourly, resolved(), onDay(2, contact("2", day + hour + minute)))).toEqual([1]);
  });
});

test("reopened and still open: it was resolved once, and not at the first contact", () => {
  const events = [event("resolved", inDays(1)), event("reopened", inDays(2))];
  expect(valuesOf(metric, resolved({ events }), onDay(30))).toEqual([0]);
  expect(valuesOf(defined({ definition: "one-touch" }), resolved({ events }), onDay(30))).toEqual([0]);
});

test("defaults are those of the catalogue", () => {
  expect(metric.switches).toEqual({
    definition: "no-repeat",
    window: 7 * day,
    match: "customer",
    "fast-close-within": 24 * hour,
  });
});

test("reads what it looks at, each fact named once", () => {
  expect(metric.uses).toEqual(expect.arrayContaining(["contacts", "customer", "events", "reopens", "author"]));
  for (const name of ["no-repeat", "one-touch", "one-teammate", "fast-close"] as const) {
    const { uses, needs } = defined({ definition: name });
    expect(new Set(uses).size).toBe(uses.length);
    expect(uses).toEqual(expect.arrayContaining(needs.flat()));
  }
});

describe("each reason to leave it out", () => {
  const common = {
    "no-time": conversation({ customer: "C-1" }),
    unresolved: conversation({ customer: "C-1", messages: [customer(0)] }),
    "no-resolution-time": [
      conversation({ customer: "C-1", messages: [customer(0), agent(9, "Sari")], tags: ["a"], status: "resolved" }),
      onDay(10),
    ],
    pending: [resolved({ tags: ["a"] }), onDay(2)],
  } as const;

  test.each([
    ["customer", "no-repeat", "customer", { "no-customer": [resolved({ customer: undefined }), onDay(10)] }],
    [
      "tag",
      "no-repeat",
      "tag",
      { "no-customer": [resolved({ customer: undefined }), onDay(10)], "no-tag": [resolved(), onDay(10)] },
    ],
    [
      "one-touch",
      "one-touch",
      "customer",
      {
        "no-replies": [resolved({ createdAt: 0, messages: [] }), onDay(10)],
        "not-told": [resolved({ createdAt: 0, messages: [], isFragment: true }), onDay(10)],
      },
    ],
    [
      "one-teammate",
      "one-teammate",
      "customer",
      { "no-author": [resolved({ createdAt: 0, messages: [] }), onDay(10)] },
    ],
    [
      "fast-close",
      "fast-close",
      "customer",
      {
        negative: [resolved({ messages: [customer(inDays(2))] }), onDay(10)],
        "day-alone": [resolvedOnDay, onDay(10)],
      },
    ],
  ] as const)("%s", (_, name, match, witnesses) => {
    expectExclusions(defined({ definition: name, match }), { ...common, ...witnesses });
  });

  test("a reopening that is all that is told of the resolution", () => {
    const untold = conversation({ customer: "C-1", events: [event("opened", 0), event("reopened", 9)] });
    expect(reasonsOf(metric, untold, onDay(10))).toEqual(["no-resolution-time"]);
  });
});

test("rests on an estimate where none would tell of a transfer, if it has to be by one team", () => {
  const untold = { ...onDay(10), told: new Set(["reopenings"] as const) };
  expect(measuredOf(metric, resolved(), untold)).toMatchObject([{ value: 1, approximate: true }]);
  expect(measuredOf(metric, resolved(), onDay(10))).toMatchObject([{ value: 1, approximate: false }]);
  const byOneAgent = defined({ definition: "one-teammate" });
  expect(measuredOf(byOneAgent, resolved(), untold)).toMatchObject([{ value: 1, approximate: false }]);
});

test.each([
  ["no-repeat", true],
  ["fast-close", true],
  ["one-touch", true],
  ["one-teammate", false],
] as const)("where none would tell of a reopening, %s rests on an estimate: %s", (name, approximate) => {
  const untold = { ...onDay(10), told: new Set(["transfers"] as const) };
  const metricOf = defined({ definition: name });
  expect(measuredOf(metricOf, resolved(), untold)).toMatchObject([{ value: 1, approximate }]);
  expect(measuredOf(metricOf, resolved(), onDay(10))).toMatchObject([{ value: 1, approximate: false }]);
});

test("rests on an estimate where no events could tell what happened in between", () => {
  const stamped = conversation({ customer: "C-1", createdAt: 0, resolvedAt: day, status: "resolved" });
  expect(measuredOf(metric, stamped, onDay(10))).toMatchObject([{ value: 1, approximate: true }]);
  const followed = onDay(10, contact("2", 3 * day));
  expect(measuredOf(metric, stamped, followed)).toMatchObject([{ value: 0, approximate: false }]);
});
