import { describe, expect, test } from "vitest";
import type { Context } from "../../src/metrics/context.ts";
import type { SlaMetric } from "../../src/metrics/promises/sla-target.ts";
import { sla, slaOf } from "../../src/metrics/sla.ts";
import type { Hours } from "../../src/metrics/variants/hours.ts";
import type { MetricSettings } from "../../src/metrics/variants/switch.ts";
import type { Conversation, Message } from "../../src/model/conversation.ts";
import {
  agent,
  bot,
  business,
  calendar,
  conversation,
  customer,
  event,
  fragment,
  reported,
} from "../support/conversation.ts";
import {
  always,
  expectExclusions,
  hour,
  inBusinessHours,
  inOfficeHours,
  leftOutOf,
  measuredOf,
  minute,
  reasonsOf,
  second,
  summaryOf,
  valuesOf,
} from "./measure.ts";

const targeting = (metric: SlaMetric, limit: number) => slaOf([{ metric, limit, selector: {} }]);
const seconds = (at: number) => ({ ...always, asOf: at * second });

const mail = (facts: Partial<Conversation>) => conversation({ channel: "email", ...facts });

describe("built-in defaults", () => {
  test.each([
    ["email", 86_400],
    ["whatsapp", 3600],
    ["chat", 60],
  ])("%s: %i s", (channel, limit) => {
    const answeredAfter = (at: number) => conversation({ channel, messages: [customer(0), agent(at)] });
    expect(valuesOf(sla, answeredAfter(limit))).toEqual([1]);
    expect(valuesOf(sla, answeredAfter(limit + 0.001))).toEqual([0]);
  });

  test("other channels have no target", () => {
    expect(reasonsOf(sla, conversation({ channel: "phone", messages: [customer(0)] }))).toEqual(["no-target"]);
    expect(reasonsOf(sla, conversation({ messages: [customer(0), agent(1)] }))).toEqual(["no-target"]);
  });

  test("cannot be judged without channels", () => {
    expect(sla.needs).toContainEqual(["messages", "channel"]);
    expect(sla.needs.every((facts) => facts.includes("channel"))).toBe(true);
    expect(sla.uses).toEqual(expect.arrayContaining(["channel", "messages", "events", "firstResponseAt"]));
  });
});

test("met or breached in the period of the creation, credited as the metric credits, in the headline and the part", () => {
  const answered = mail({ messages: [customer(5), agent(65, "Sari")] });
  expect(sla.observe(answered, always)).toEqual([
    expect.objectContaining({ value: 1, at: 5 * second, agent: "Sari", source: "messages", part: undefined }),
    expect.objectContaining({ value: 1, at: 5 * second, agent: "Sari", part: "first-response-time-email" }),
  ]);
});

test("a breach and its overrun are credited as the metric credits", () => {
  const late = mail({ messages: [customer(5), agent(86_425, "Sari")] });
  const breach = { at: 5 * second, agent: "Sari", source: "messages" };
  expect(measuredOf(sla, late)).toMatchObject([{ ...breach, value: 0 }]);
  expect(measuredOf(sla, late, always, "overrun")).toMatchObject([{ ...breach, value: 20 * second }]);
});

test("what is outstanding rests on messages, else on what tells that it has not ended", () => {
  expect(measuredOf(sla, mail({ messages: [customer(0)] }))).toMatchObject([{ value: 0, source: "messages" }]);
  expect(measuredOf(sla, mail({ createdAt: 0, status: "open" }))).toMatchObject([{ value: 0, source: "fields" }]);
});

describe("a late resolution counted as met", () => {
  const resolution = targeting("resolution-time", 24 * hour);

  test("resolved 6 h late and closed now: breached", () => {
    const late = conversation({
      messages: [customer(0), agent(60)],
      events: [event("resolved", 30 * 3600), event("closed", 40 * 3600)],
      status: "closed",
    });
    expect(valuesOf(resolution, late)).toEqual([0]);
  });

  test("resolved in time, then reopened and still open past the limit: breached", () => {
    const messages = [customer(3600), agent(3660)];
    const reopened = conversation({ messages, events: [event("resolved", 7200), event("reopened", 9000)] });
    expect(reasonsOf(resolution, reopened, seconds(25 * 3600))).toEqual(["pending"]);
    expect(valuesOf(resolution, reopened, seconds(25 * 3600 + 1))).toEqual([0]);
  });

  test("without messages it is due from the creation", () => {
    const created = conversation({ createdAt: hour, status: "open" });
    expect(reasonsOf(resolution, created, seconds(25 * 3600))).toEqual(["pending"]);
    expect(valuesOf(resolution, created, seconds(25 * 3600 + 1))).toEqual([0]);
  });
});

describe("a mean that leaves out what missed its target", () => {
  const waiting = mail({ messages: [customer(0), bot(1)], createdAt: 0 });

  test("unanswered and older than the limit is breached, else pending", () => {
    expect(reasonsOf(sla, waiting, seconds(86_400))).toEqual(["pending"]);
    expect(measuredOf(sla, waiting, seconds(86_401))).toMatchObject([{ value: 0, source: "messages" }]);
    expect(valuesOf(sla, mail({ createdAt: 0, status: "open" }))).toEqual([0]);
  });

  test("closing it without an answer does not help", () => {
    expect(valuesOf(sla, mail({ messages: [customer(0)], status: "closed" }))).toEqual([0]);
  });

  test("the part leaves out and counts as the headline does", () => {
    const part = "first-response-time-email";
    expect(leftOutOf(sla, waiting, seconds(60))).toMatchObject([
      { excluded: "pending", part: undefined },
      { excluded: "pending", part },
    ]);
    expect(valuesOf(sla, waiting, always, part)).toEqual([0]);
  });
});

describe("abandoned without a reply", () => {
  const chat = (facts: Partial<Conversation>) => conversation({ channel: "chat", ...facts });

  test("breached after more than the limit, else left out", () => {
    const leftAfter = (at: number) => chat({ messages: [customer(0)], events: [event("abandoned", at, "customer")] });
    expect(reasonsOf(sla, leftAfter(60))).toEqual(["abandoned"]);
    expect(measuredOf(sla, leftAfter(61))).toMatchObject([{ value: 0, approximate: false }]);
  });

  test("by the last sign of life where nothing tells when, approximately", () => {
    const missed = (at: number) => chat({ status: "missed", messages: [customer(0), customer(at)] });
    expect(reasonsOf(sla, missed(60))).toEqual(["abandoned"]);
    expect(measuredOf(sla, missed(61))).toMatchObject([{ value: 0, approximate: true }]);
    expect(measuredOf(sla, missed(61), always, "overrun")).toMatchObject([{ value: second, approximate: true }]);
  });

  test("also where it was resolved afterwards, before or after the limit has passed", () => {
    const tidied = (at: number, ...messages: readonly Message[]) =>
      chat({
        messages: [customer(0), ...messages],
        events: [event("abandoned", at), event("resolved", 7200, "system")],
      });
    expect(reasonsOf(sla, tidied(60))).toEqual(["abandoned"]);
    expect(reasonsOf(sla, tidied(50, agent(7000)))).toEqual(["abandoned"]);
    expect(valuesOf(sla, tidied(90), always, "overrun")).toEqual([30 * second]);
    expect(valuesOf(sla, tidied(50, customer(100), agent(145)), always, "overrun")).toEqual([85 * second]);
  });

  test("a reply after that is none: how long the customer waited decides", () => {
    const events = [event("abandoned", 50, "customer")];
    expect(reasonsOf(sla, chat({ messages: [customer(0), agent(7200)], events }))).toEqual(["abandoned"]);
    expect(reasonsOf(sla, chat({ messages: [customer(0), agent(55)], events }))).toEqual(["abandoned"]);
    const late = chat({ messages: [customer(0), agent(7200)], events: [event("abandoned", 90, "customer")] });
    const handedOver = [event("handoff", 5, "bot"), event("abandoned", 90, "customer"), event("handoff", 95, "bot")];
    expect(valuesOf(sla, chat({ messages: [customer(0)], events: handedOver }))).toEqual([0]);
    expect(valuesOf(sla, late, always, "overrun")).toEqual([30 * second]);
  });

  test("without any sign neither can be said, however old it is", () => {
    const missed = chat({ status: "missed", createdAt: 0 });
    expect(reasonsOf(sla, missed, seconds(60))).toEqual(["abandoned"]);
    expect(reasonsOf(sla, missed, seconds(6000))).toEqual(["abandoned"]);
  });
});

describe("since when it is due", () => {
  test("first response: since a bot's handoff", () => {
    const handed = conversation({ channel: "chat", messages: [customer(0)], events: [event("handoff", 100, "bot")] });
    expect(reasonsOf(sla, handed, seconds(160))).toEqual(["pending"]);
    expect(valuesOf(sla, handed, seconds(161))).toEqual([0]);
  });

  test("wait: since it was queued", () => {
    const queued = conversation({ messages: [customer(0)], queuedAt: 100 * second });
    expect(reasonsOf(targeting("wait-time", minute), queued, seconds(160))).toEqual(["pending"]);
    expect(valuesOf(targeting("wait-time", minute), queued, seconds(161))).toEqual([0]);
  });

  test("replies: since the open turn began", () => {
    const open = conversation({ messages: [customer(0), agent(10), customer(100), customer(150)] });
    expect(valuesOf(targeting("reply-time", minute), open, seconds(160))).toEqual([1]);
    expect(reasonsOf(targeting("reply-time", minute), open, seconds(160))).toEqual(["pending"]);
    expect(valuesOf(targeting("reply-time", minute), open, seconds(161))).toEqual([1, 0]);
    expect(valuesOf(targeting("next-reply-time", minute), open, seconds(161))).toEqual([0]);
  });
});

describe("the customer's last word", () => {
  const reply = targeting("reply-time", minute);
  const thanked = (...events: Conversation["events"]) =>
    conversation({ messages: [customer(0), agent(10), customer(100)], events });

  test("is settled where the conversation was resolved before a reply was due", () => {
    expect(reasonsOf(reply, thanked(event("resolved", 160)))).toEqual(["settled"]);
    expect(reasonsOf(reply, thanked(event("resolved", 90)))).toEqual(["settled"]);
  });

  test("was left unanswered for too long where it was resolved later", () => {
    expect(valuesOf(reply, thanked(event("resolved", 161)))).toEqual([1, 0]);
  });

  test("and is taken for settled where nothing tells when it was resolved", () => {
    const closed = { ...thanked(), status: "closed" } as const;
    expect(reasonsOf(reply, closed, seconds(160))).toEqual(["settled"]);
    expect(reasonsOf(reply, closed, seconds(6000))).toEqual(["settled"]);
  });
});

describe("several targets", () => {
  const both = slaOf([
    { metric: "first-response-time", limit: minute, selector: { tag: "vip" }, objective: 0.9 },
    { metric: "resolution-time", limit: hour, selector: {} },
  ]);
  const resolved = (tags: readonly string[]) =>
    conversation({ tags, messages: [customer(0), agent(90)], events: [event("resolved", 600)] });

  test("each judges what it is for; the headline is over all of their promises", () => {
    const of = [resolved(["vip"]), resolved([])];
    expect(summaryOf(both, of)).toMatchObject({ numerator: 2, denominator: 3 });
    expect(summaryOf(both, of, always, "first-response-time-vip")).toMatchObject({ numerator: 0, denominator: 1 });
    expect(summaryOf(both, of, always, "resolution-time")).toMatchObject({ numerator: 2, denominator: 2 });
  });

  test("explain themselves", () => {
    expect(both.formula).toMatch(
      /Targets: First response time within 60 s: vip \(objective 90 %\); Resolution time within 60 min\.$/,
    );
    expect(both.parts["resolution-time"].title).toBe("Resolution time within 60 min");
  });

  test("need what one of them needs, and use what all of them do, each once", () => {
    expect(both.needs).toContainEqual(["messages", "tags"]);
    expect(both.needs).toContainEqual(["events"]);
    expect(both.parts["first-response-time-vip"].needs).not.toContainEqual(["events"]);
    expect(both.uses).toEqual(expect.arrayContaining(["tags", "firstResponse", "resolution"]));
    expect(new Set(both.uses).size).toBe(both.uses.length);
    const same = slaOf([1, 2].map((limit) => ({ metric: "wait-time" as const, limit, selector: {} })));
    expect(same.needs).toEqual(same.parts["wait-time"].needs);
  });
});

describe("a target that the inputs cannot tell", () => {
  const both = slaOf([
    { metric: "first-response-time", limit: minute, selector: {} },
    { metric: "resolution-time", limit: hour, selector: {} },
  ]);
  const messagesOnly: Context = { ...always, told: new Set(["messages", "createdAt"]) };
  const answered = conversation({ messages: [customer(0), agent(30)] });

  test("is not breached by everybody: only the others are judged", () => {
    expect(valuesOf(both, answered, messagesOnly)).toEqual([1]);
    expect(valuesOf(both, answered, messagesOnly, "resolution-time")).toEqual([]);
    expect(valuesOf(both, answered, messagesOnly, "overrun")).toEqual([]);
    expect(valuesOf(both, answered)).toEqual([1, 0]);
  });

  test("applies to no conversation", () => {
    const ofResolutions = targeting("resolution-time", hour);
    expect(reasonsOf(ofResolutions, answered, messagesOnly)).toEqual(["no-target"]);
  });
});

describe("what a run sets of a metric holds for its targets too", () => {
  const target = { metric: "reply-time", limit: 2 * minute, selector: {} } as const;
  const fromLast = slaOf([target], { "reply-time": { "turn-start": "last" } });

  test("the message with which a wait begins", () => {
    const late = conversation({ messages: [customer(0), customer(540), agent(600)] });
    expect(valuesOf(slaOf([target]), late)).toEqual([0]);
    expect(valuesOf(slaOf([target]), late, always, "overrun")).toEqual([8 * minute]);
    expect(valuesOf(fromLast, late)).toEqual([1]);
  });

  test("also of what nobody has answered yet", () => {
    const open = conversation({ messages: [customer(0), customer(540)] });
    expect(valuesOf(slaOf([target]), open, seconds(660))).toEqual([0]);
    expect(reasonsOf(fromLast, open, seconds(660))).toEqual(["pending"]);
    expect(valuesOf(fromLast, open, seconds(661), "overrun")).toEqual([second]);
  });

  test("and is told", () => {
    expect(fromLast.formula).toMatch(/Counted with reply-time\.turn-start: last\. Targets: Reply time within 2 min\.$/);
    expect(slaOf([target], { "reply-time": { "turn-start": "first" } }).formula).toBe(slaOf([target]).formula);
  });

  describe("the clock", () => {
    /** Friday, 1970-01-09, 16:00; the office opens again 65 hours later. */
    const friday = 8 * 24 * 3600 + 16 * 3600;
    const answered = conversation({ messages: [customer(friday), agent(friday + 66 * 3600)] });
    const hours = (settings: MetricSettings, own?: Hours) =>
      slaOf([{ ...target, limit: 3 * hour, ...(own === undefined ? {} : { hours: own }) }], settings);
    const inBusiness = { "reply-time": { hours: "business" } };
    const context = { ...inOfficeHours, hours: "calendar" } as const;

    test("is that of the metric", () => {
      expect(valuesOf(hours({}), answered, context)).toEqual([0]);
      expect(valuesOf(hours(inBusiness), answered, context)).toEqual([1]);
      expect(hours(inBusiness).parts["reply-time"]).toMatchObject({
        title: "Reply time within 3 h in business hours",
        target: { hours: "business" },
      });
    });

    test("unless the target has its own, or the service levels have one", () => {
      expect(valuesOf(hours(inBusiness, "calendar"), answered, context)).toEqual([0]);
      expect(valuesOf(hours({ ...inBusiness, sla: { hours: "calendar" } }), answered, context)).toEqual([0]);
    });
  });
});

test("an estimate of the metric is one of the verdict", () => {
  const stated = conversation({ createdAt: 0, reported: reported({ reply: calendar(45) }) });
  expect(measuredOf(targeting("reply-time", minute), stated)).toMatchObject([{ value: 1, approximate: true }]);
});

test("the business value is judged in business hours, and what would need a calendar is left out", () => {
  const stated = mail({ createdAt: 0, reported: reported({ firstResponse: business(60) }) });
  expect(valuesOf(sla, stated, inBusinessHours)).toEqual([1]);
  expect(reasonsOf(sla, mail({ messages: [customer(0)] }), inBusinessHours)).toEqual(["no-calendar"]);
});

describe("in business hours, Monday to Friday from 9 to 17 o'clock", () => {
  /** Friday, 1970-01-09, 16:00. */
  const friday = 8 * 24 * 3600 + 16 * 3600;
  const waiting = conversation({ messages: [customer(friday)] });
  const inHours = (hours: "business" | "calendar") =>
    slaOf([{ metric: "first-response-time", limit: 4 * hour, selector: {}, hours }]);
  const asOf = (at: number, context = always) => ({
    ...context,
    asOf: at * second,
    calendars: inOfficeHours.calendars,
  });
  /** Monday at 12 o'clock four hours are over. */
  const due = friday + 68 * 3600;

  test("an open promise is due when so many business hours are over", () => {
    expect(reasonsOf(inHours("business"), waiting, asOf(due))).toEqual(["pending"]);
    expect(valuesOf(inHours("business"), waiting, asOf(due + 1))).toEqual([0]);
  });

  test("a reply is in time by business hours", () => {
    const answered = (at: number) => conversation({ messages: [customer(friday), agent(at)] });
    expect(valuesOf(inHours("business"), answered(due), asOf(due))).toEqual([1]);
    expect(valuesOf(inHours("business"), answered(due + 1), asOf(due + 1))).toEqual([0]);
    expect(valuesOf(inHours("calendar"), answered(due), asOf(due))).toEqual([0]);
  });

  test("a target has its own clock on either clock of the report, without one it has that of the report", () => {
    for (const context of [always, inOfficeHours]) {
      expect(reasonsOf(inHours("business"), waiting, asOf(due, context))).toEqual(["pending"]);
      expect(valuesOf(inHours("calendar"), waiting, asOf(due, context))).toEqual([0]);
    }
    const targeted = targeting("first-response-time", 4 * hour);
    expect(valuesOf(targeted, waiting, asOf(due))).toEqual([0]);
    expect(reasonsOf(targeted, waiting, asOf(due, inOfficeHours))).toEqual(["pending"]);
  });

  test("both clocks side by side", () => {
    const limit = 4 * hour;
    const both = slaOf([
      { metric: "first-response-time", limit, selector: {} },
      { metric: "first-response-time", limit, selector: {}, hours: "business" },
    ]);
    expect(Object.keys(both.parts)).toEqual(["first-response-time", "first-response-time-business", "overrun"]);
    expect(valuesOf(both, waiting, asOf(due), "first-response-time")).toEqual([0]);
    expect(leftOutOf(both, waiting, asOf(due))).toContainEqual(
      expect.objectContaining({ excluded: "pending", part: "first-response-time-business" }),
    );
  });

  test("without a calendar its own clock makes no number", () => {
    expect(reasonsOf(inHours("business"), waiting, { ...always, asOf: due * second })).toEqual(["no-calendar"]);
  });
});

test("what was created after the clock of the report is not due", () => {
  expect(reasonsOf(sla, mail({ createdAt: hour, status: "open" }), { ...always, asOf: minute })).toEqual(["pending"]);
});

test("each reason to leave it out", () => {
  const stated = (firstResponse: ReturnType<typeof calendar>) =>
    mail({ createdAt: 0, reported: reported({ firstResponse }) });
  const metric = slaOf([
    { metric: "first-response-time", limit: hour, selector: { channel: "email" } },
    { metric: "reply-time", limit: hour, selector: { channel: "chat" } },
  ]);
  const chat = (facts: Partial<Conversation>) => conversation({ channel: "chat", ...facts });
  expectExclusions(metric, {
    "no-target": conversation({ messages: [customer(0)] }),
    pending: [mail({ messages: [customer(0)] }), seconds(60)],
    abandoned: mail({ messages: [customer(0)], abandonedAt: minute }),
    settled: chat({ messages: [agent(0), customer(60)], initiator: "customer", events: [event("resolved", 90)] }),
    "no-turn": chat({ messages: [bot(0)] }),
    "not-told": fragment({ channel: "email" }),
    negative: stated(calendar(-1)),
    "day-alone": mail({ createdAt: hour, firstResponseAt: 0, daysAlone: [0] }),
    implausible: stated(calendar(1e10)),
    "other-clock": stated(business(5)),
    "no-time": mail({ reported: reported({ firstResponse: calendar(5) }) }),
    "no-calendar": [mail({ messages: [customer(0), agent(60)] }), inBusinessHours],
  });
  expect(reasonsOf(sla, mail({ firstResponseAt: 5 }))).toEqual(["no-time"]);
});

describe("overruns", () => {
  const target = slaOf([{ metric: "first-response-time", limit: minute, selector: {} }]);
  const late = (id: string, seconds: number) => ({
    ...conversation({ messages: [customer(0), agent(seconds, "Sari")] }),
    id,
  });

  test("tell by how much limits were passed, and in which conversations by most", () => {
    const of = [late("A", 60), late("B", 90), late("C", 3660), late("D", 61)];
    expect(summaryOf(target, of, always, "overrun")).toMatchObject({
      n: 3,
      max: 3600,
      worst: [
        { conversation: "C", value: 3600 },
        { conversation: "B", value: 30 },
        { conversation: "D", value: 1 },
      ],
    });
  });

  test("of what nobody has answered yet, up to the clock of the report", () => {
    const open = { ...conversation({ status: "open", messages: [customer(0)] }), id: "E" };
    expect(valuesOf(target, open, { ...always, asOf: 5 * minute }, "overrun")).toEqual([4 * minute]);
    expect(valuesOf(target, open, { ...always, asOf: minute }, "overrun")).toEqual([]);
  });
});
