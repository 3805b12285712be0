import { describe, expect, test } from "vitest";
import { handleTime as metric } from "../../src/metrics/handle-time.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import type { Fact } from "../../src/model/fact.ts";
import { agent, bot, business, calendar, conversation, customer, event, reported } from "../support/conversation.ts";
import {
  always,
  day,
  expectExclusions,
  hour,
  inBusinessHours,
  leftOutOf,
  measuredOf,
  minute,
  reasonsOf,
  second,
  summaryOf,
  valuesOf,
} from "./measure.ts";

const accepted = (at: number, by?: string) => event("accepted", at, "agent", by);
const handle = (seconds: number) => ({ reported: reported({ handle: calendar(seconds) }) });

/** A chat of an agent from one second to another. */
const chat = (from: number, to: number, by: string | undefined = "Sari") =>
  conversation({ events: [accepted(from, by), event("resolved", to)] });

describe("agent segments", () => {
  test("from acceptance to resolution, at the end of the last, credited to its agent", () => {
    expect(measuredOf(metric, chat(60, 660))).toMatchObject([
      { value: 10 * minute, at: 660 * second, agent: "Sari", source: "events" },
    ]);
  });

  test("not that of whoever was given it after the end", () => {
    const messages = [customer(0), agent(600, "Sari")];
    const events = [
      { ...event("assigned", 300), to: "Sari" },
      event("resolved", 1200, "agent", "Sari"),
      { ...event("assigned", 1800, "agent", "Sari"), to: "Budi" },
    ];
    expect(valuesOf(metric, conversation({ messages, events }))).toEqual([15 * minute]);
    const closed = [...events, event("closed", 3 * 86_400 + 1200)];
    expect(valuesOf(metric, conversation({ messages, events: closed }))).toEqual([15 * minute]);
  });

  test("one observation a conversation, however many segments; pauses and waits in between are not in it", () => {
    const events = [
      accepted(0, "Sari"),
      event("pending", 100),
      event("opened", 400),
      event("transferred", 500),
      accepted(700, "Budi"),
      event("closed", 1000),
    ];
    expect(measuredOf(metric, conversation({ events }))).toMatchObject([
      { value: 500 * second, at: 1000 * second, agent: "Budi" },
    ]);
    expect(valuesOf(metric, conversation({ events }), always, "concurrent")).toEqual([
      100 * second,
      100 * second,
      300 * second,
    ]);
  });

  test("of time stamps", () => {
    const stamped = conversation({ createdAt: 0, acceptedAt: minute, closedAt: hour, assignee: "Ani" });
    expect(measuredOf(metric, stamped)).toMatchObject([{ value: 59 * minute, agent: "Ani", source: "fields" }]);
  });

  test("that nothing tells the end of are not guessed, though the conversation has ended", () => {
    const untimed = conversation({ events: [accepted(0, "Sari")], status: "resolved" });
    expect(reasonsOf(metric, untimed)).toEqual(["no-time"]);
    expect(valuesOf(metric, untimed, always, "concurrent")).toEqual([]);
    expect(reasonsOf(metric, conversation({ createdAt: 0, status: "resolved" }))).toEqual(["unanswered"]);
  });

  test("an outbound conversation is handled too", () => {
    expect(metric.population).toBe("all");
    const outbound = conversation({
      messages: [agent(0)],
      events: [{ ...event("assigned", 0), to: "Sari" }, event("closed", 60)],
    });
    expect(valuesOf(metric, outbound)).toEqual([minute]);
  });

  test("a conversation resolved the moment it was taken took no time: a real 0 without a share", () => {
    expect(valuesOf(metric, chat(5, 5))).toEqual([0]);
    expect(valuesOf(metric, chat(5, 5), always, "concurrent")).toEqual([]);
  });
});

describe("worked values: one agent, chats [0,600) [300,900) [300,600)", () => {
  const chats = [chat(0, 600), chat(300, 900), chat(300, 600)].map((one, index) => ({ ...one, id: `chat-${index}` }));

  test("Σ 1500", () => {
    expect(summaryOf(metric, chats)).toMatchObject({ n: 3, mean: 500 });
  });

  test("shares 400, 400, 100, which add up to the union of 900", () => {
    expect(summaryOf(metric, chats, always, "concurrent")).toMatchObject({ n: 3, mean: 300, min: 100, max: 400 });
  });

  test("concurrency 1.667", () => {
    expect(summaryOf(metric, chats, always, "concurrency").value).toBeCloseTo(1.667, 3);
  });
});

describe("a stated handle time", () => {
  test("comes first, at the end of the conversation; segments tell the parts all the same", () => {
    const both = conversation({ ...chat(60, 660), assignee: "Ani", ...handle(200) });
    expect(measuredOf(metric, both)).toMatchObject([
      { value: 200 * second, at: 660 * second, agent: "Ani", source: "reported" },
    ]);
    expect(valuesOf(metric, both, always, "concurrent")).toEqual([10 * minute]);
  });

  test("without an end it lies after the creation", () => {
    const bare = conversation({ createdAt: hour, status: "resolved", ...handle(200) });
    expect(measuredOf(metric, bare)[0]).toMatchObject({ value: 200 * second, at: hour + 200 * second });
  });

  test("counts beside an end of which only the day is known", () => {
    const onDays = conversation({
      createdAt: 9 * hour,
      status: "resolved",
      resolvedAt: day,
      daysAlone: [day],
      ...handle(200),
    });
    expect(measuredOf(metric, onDays)).toMatchObject([{ value: 200 * second, at: day }]);
  });

  test("where nothing else is told, it tells that the conversation was handled and ended", () => {
    expect(valuesOf(metric, conversation({ createdAt: 0, ...handle(200) }))).toEqual([200 * second]);
    const dropped = conversation({ createdAt: 0, status: "abandoned", abandonedAt: minute, ...handle(20) });
    expect(measuredOf(metric, dropped)[0]).toMatchObject({ value: 20 * second, at: minute });
  });

  test("tells no segment, since it may have been worked in pieces", () => {
    const bare = conversation({ createdAt: 0, closedAt: hour, assignee: "Ani", ...handle(200) });
    expect(valuesOf(metric, bare, always, "concurrent")).toEqual([]);
  });

  test("of an open conversation is not final", () => {
    expect(reasonsOf(metric, conversation({ createdAt: 0, status: "pending", ...handle(200) }))).toEqual(["open"]);
    const later = conversation({ createdAt: 0, closedAt: hour, ...handle(200) });
    expect(reasonsOf(metric, later, { ...always, asOf: hour - 1 })).toEqual(["open"]);
    expect(valuesOf(metric, later, { ...always, asOf: hour })).toEqual([200 * second]);
    const chatted = conversation({ messages: [customer(0), agent(60), agent(120)], ...handle(200) });
    expect(reasonsOf(metric, chatted, { ...always, asOf: 2 * minute - 1 })).toEqual(["open"]);
    expect(valuesOf(metric, chatted, { ...always, asOf: 2 * minute })).toEqual([200 * second]);
  });
});

describe("zero for no data", () => {
  test("a handle time of 0 where nobody answered is none", () => {
    expect(reasonsOf(metric, conversation({ createdAt: 0, status: "closed", ...handle(0) }))).toEqual(["unanswered"]);
    expect(reasonsOf(metric, conversation({ createdAt: 0, status: "missed", ...handle(60) }))).toEqual(["unanswered"]);
  });

  test("of an answered one it is a real 0", () => {
    expect(valuesOf(metric, conversation({ createdAt: 0, acceptedAt: 0, closedAt: 0, ...handle(0) }))).toEqual([0]);
  });
});

describe("bots and notes counted as replies", () => {
  test("what a bot alone dealt with was not handled, whatever the export states", () => {
    const botOnly: Partial<Conversation> = { messages: [customer(0), bot(1)], status: "closed" };
    expect(reasonsOf(metric, conversation(botOnly))).toEqual(["unanswered"]);
    expect(reasonsOf(metric, conversation({ ...botOnly, ...handle(60) }))).toEqual(["unanswered"]);
  });

  test("what nobody answered was not handled, though it lay with an agent", () => {
    const ignored = conversation({ messages: [customer(0)], events: [accepted(5, "Sari"), event("closed", 60)] });
    expect(reasonsOf(metric, ignored)).toEqual(["unanswered"]);
  });
});

test("a segment of nobody known has no share, and both parts say so", () => {
  const nobodys = conversation({ events: [accepted(0), event("resolved", 60)] });
  expect(valuesOf(metric, nobodys)).toEqual([minute]);
  expect(leftOutOf(metric, nobodys)).toMatchObject([
    { excluded: "no-agent", at: minute, part: "concurrent" },
    { excluded: "no-agent", at: minute, part: "concurrency" },
  ]);
});

test("the clock of business hours is not asked", () => {
  expect(valuesOf(metric, chat(60, 660), inBusinessHours)).toEqual([10 * minute]);
  expect(valuesOf(metric, chat(60, 660), inBusinessHours, "concurrency")).toEqual([10 * minute]);
});

test("where the input tells of ends, what has none is open, unless its handle time is stated", () => {
  const answered = conversation({ messages: [customer(0), agent(60)] });
  const untold = { ...always, told: new Set<Fact>(["messages", "events"]) };
  expect(reasonsOf(metric, answered)).toEqual(["open"]);
  expect(reasonsOf(metric, answered, untold)).toEqual(["no-time"]);
  expect(reasonsOf(metric, { ...answered, isFragment: true, messages: [], repliedBy: minute })).toEqual(["no-time"]);
  expect(valuesOf(metric, { ...answered, ...handle(200) })).toEqual([200 * second]);
});

test("what happens after the clock of the report does not tell that it was open", () => {
  const answered = { messages: [customer(0), agent(60)] };
  const by = (asOf: number, later: Partial<Conversation>) =>
    reasonsOf(metric, conversation({ ...answered, ...later }), { ...always, asOf, told: new Set() });
  expect(by(hour, {})).toEqual(["no-time"]);
  for (const later of [{ events: [event("assigned", 7200)] }, { closedAt: 2 * hour }]) {
    expect(by(2 * hour - 1, later)).toEqual(["no-time"]);
  }
  expect(by(2 * hour, { events: [event("assigned", 7200)] })).toEqual(["open"]);
});

test("each reason to leave a conversation out", () => {
  const { "no-agent": ofParts, ...excludes } = metric.excludes;
  expect(ofParts).toMatch(/segment/);
  const stated = (duration: ReturnType<typeof calendar>) =>
    conversation({ createdAt: 0, status: "closed", reported: reported({ handle: duration }) });
  expectExclusions(
    { ...metric, excludes },
    {
      unanswered: conversation({ messages: [customer(0)], status: "closed" }),
      open: conversation({ events: [accepted(0, "Sari")] }),
      "other-clock": stated(business(60)),
      negative: stated(calendar(-1)),
      "day-alone": conversation({ acceptedAt: hour, resolvedAt: day, daysAlone: [day] }),
      implausible: [chat(0, (4000 * day) / second), { ...always, asOf: 5000 * day }],
      "no-time": conversation({ messages: [customer(0), agent(60)], status: "closed" }),
      paused: conversation({
        messages: [customer(0), agent(60)],
        events: [event("snoozed", 90), { ...event("assigned", 600), to: "Budi" }, event("resolved", 900)],
      }),
    },
  );
  expect(reasonsOf(metric, conversation(handle(60)))).toEqual(["no-time"]);
  expect(reasonsOf(metric, stated(calendar(Number.POSITIVE_INFINITY)))).toEqual(["implausible"]);
});
