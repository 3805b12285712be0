import { describe, expect, test } from "vitest";
import { backlog as metric } from "../../src/metrics/backlog.ts";
import type { Context } from "../../src/metrics/context.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import { agent, bot, conversation, customer, event, reported } from "../support/conversation.ts";
import { always, day, expectExclusions, measuredOf, minute, second, summaryOf, valuesOf } from "./measure.ts";

/** How a conversation stands at the end of each of five minutes. */
const minutes: Context = { ...always, asOf: 5 * minute, stockInstants: [1, 2, 3, 4, 5].map((count) => count * minute) };
const openAt = (one: Conversation) => measuredOf(metric, one, minutes).map(({ at }) => (at + 1) / minute);

describe("a backlog that is a flow", () => {
  test("an open conversation is in it at every instant from its creation on", () => {
    expect(openAt(conversation({ createdAt: minute + 1 }))).toEqual([2, 3, 4, 5]);
    expect(summaryOf(metric, [conversation({ createdAt: 0 })])).toEqual({ n: 1, value: 1 });
  });

  test("what happens at the first instant of a period is not yet so at the end of the one before", () => {
    expect(openAt(conversation({ createdAt: 2 * minute, events: [event("resolved", 240)] }))).toEqual([3, 4]);
  });

  test("an observation lies in the period that ends at its instant", () => {
    expect(measuredOf(metric, conversation({ createdAt: 0 }), minutes)[0].at).toBe(minute - 1);
  });
});

describe("a period that ends with the clock", () => {
  const toClock: Context = { ...always, asOf: minute, stockInstants: [minute] };

  test("has nothing of the clock itself, with which the next one begins, but is as old as it", () => {
    const observed = (createdAt: number, part?: string) =>
      valuesOf(metric, conversation({ createdAt, status: "pending" }), toClock, part);
    expect([0, minute - 1, minute].map((createdAt) => observed(createdAt))).toEqual([[1], [1], []]);
    expect(observed(0, "age")).toEqual([minute]);
  });

  test("stands as the status of the clock tells, but for what happened at the clock", () => {
    const pending = conversation({ createdAt: 0, status: "pending" });
    expect(valuesOf(metric, pending, toClock, "pending")).toEqual([1]);
    expect(metric.observe(conversation({ createdAt: 0, status: "closed" }), toClock)).toEqual([]);
    const resolved = conversation({ createdAt: 0, status: "resolved", resolvedAt: minute });
    expect(valuesOf(metric, resolved, toClock)).toEqual([1]);
    expect(valuesOf(metric, { ...resolved, resolvedAt: minute - 1 }, toClock)).toEqual([]);
  });
});

describe("a period that begins at the clock", () => {
  const atClock: Context = { ...always, asOf: minute, stockInstants: [minute + 1] };

  test("makes nothing older than the clock, and has nothing of the millisecond behind it", () => {
    const ages = (createdAt: number) =>
      metric
        .observe(conversation({ createdAt }), atClock)
        .flatMap((one) => ("value" in one && one.part === "age" ? [one.value] : []));
    expect([0, minute, minute + 1].map(ages)).toEqual([[minute], [0], []]);
  });
});

describe("a conversation that stands still", () => {
  test("is observed once for all the instants at which it is the same", () => {
    const events = [event("opened", 0), event("pending", 150)];
    const whole = metric.observe(conversation({ createdAt: 0, events }), minutes);
    expect(whole.filter(({ part }) => part === undefined)).toMatchObject([
      { at: minute - 1, through: 2 * minute - 1 },
      { at: 3 * minute - 1, through: 4 * minute - 1 },
      { at: 5 * minute - 1, through: 5 * minute - 1 },
    ]);
  });
});

describe("replay", () => {
  test("what is reopened is in it again", () => {
    const events = [event("opened", 0), event("resolved", 90), event("reopened", 200), event("resolved", 290)];
    expect(openAt(conversation({ events }))).toEqual([1, 4]);
    expect(measuredOf(metric, conversation({ events }), minutes)[0].source).toBe("events");
    expect(measuredOf(metric, conversation({ events }), minutes).some(({ approximate }) => approximate)).toBe(false);
  });

  test("a status that was written before the last end or reopening does not overrule it", () => {
    const resolved = conversation({ status: "open", statusAt: 1, events: [event("opened", 0), event("resolved", 90)] });
    expect(openAt(resolved)).toEqual([1]);
    expect(openAt({ ...resolved, statusAt: undefined })).toEqual([1, 2, 3, 4, 5]);
    const events = [event("opened", 0), event("resolved", 30), event("reopened", 90)];
    expect(openAt(conversation({ status: "closed", statusAt: 30 * 1000, events }))).toEqual([2, 3, 4, 5]);
  });

  test.each(["resolved", "closed", "abandoned", "missed"] as const)("%s ends it", (kind) => {
    expect(openAt(conversation({ events: [event("opened", 0), event(kind, 90)] }))).toEqual([1]);
  });
});

describe("only the last end is known", () => {
  test("open until then, approximately", () => {
    const stamped = conversation({ createdAt: 0, resolvedAt: 150 * second, status: "closed" });
    expect(openAt(stamped)).toEqual([1, 2]);
    expect(summaryOf(metric, [stamped], minutes)).toEqual({ n: 2, value: 2, approximate: 2 });
    const assigned = conversation({ ...stamped, events: [event("assigned", 1)] });
    expect(summaryOf(metric, [assigned], minutes)).toMatchObject({ n: 2, approximate: 2 });
  });

  test("exactly, where the export says that it was never reopened", () => {
    const stamped = conversation({ createdAt: 0, resolvedAt: 150 * second, reported: reported({ reopens: 0 }) });
    expect(summaryOf(metric, [stamped], minutes)).toEqual({ n: 2, value: 2 });
  });

  test("open by its status although it was resolved: reopened, nobody knows when", () => {
    const open = conversation({ createdAt: 0, resolvedAt: 150 * second, status: "open" });
    expect(openAt(open)).toEqual([1, 2, 3, 4, 5]);
    expect(measuredOf(metric, open, minutes).map(({ approximate }) => approximate)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});

describe("only the status is known", () => {
  test("ended: not in it now, and nothing can be said of before", () => {
    const closed = conversation({ createdAt: 90 * second, status: "resolved" });
    expect(metric.observe(closed, minutes)).toMatchObject([
      { excluded: "unknown-end", at: 2 * minute - 1, through: 4 * minute - 1 },
    ]);
  });

  test.each(["open", "pending", "on-hold", "snoozed"] as const)("%s is open", (status) => {
    expect(openAt(conversation({ createdAt: 0, status }))).toEqual([1, 2, 3, 4, 5]);
  });

  test.each(["resolved", "closed", "missed", "abandoned", "offline"] as const)("%s is not", (status) => {
    expect(valuesOf(metric, conversation({ createdAt: 0, status }))).toEqual([]);
  });
});

test("a status of today says nothing of an instant before the last event", () => {
  const later = conversation({ status: "closed", events: [event("opened", 0), event("closed", 400)] });
  expect(openAt(later)).toEqual([1, 2, 3, 4, 5]);
});

describe("the age", () => {
  const aged = (days: number) => conversation({ createdAt: 1000 * day - days * day });

  test("median, p90 and the oldest", () => {
    const summary = summaryOf(metric, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(aged), always, "age");
    expect(summary).toMatchObject({ n: 11, median: 6 * 86_400, p90: 10 * 86_400, max: 11 * 86_400 });
  });

  test("in seconds, with the buckets of the catalogue", () => {
    const summary = summaryOf(metric, [0.5, 1, 2, 3, 6, 7, 30, 31].map(aged), always, "age");
    expect(summary).toMatchObject({ n: 8, max: 31 * 86_400, median: 4.5 * 86_400 });
    expect(Object.entries(summary.distribution ?? {})).toEqual([
      ["< 1 d", 1],
      ["1–3 d", 2],
      ["3–7 d", 2],
      ["7–30 d", 2],
      ["> 30 d", 1],
    ]);
  });
});

describe("parts", () => {
  const part = (name: string, one: Conversation) => valuesOf(metric, one, minutes, name);

  test("unassigned: by the assignments, else by the assignee of today", () => {
    const assigned = conversation({ assignee: "Sari", events: [event("opened", 0), event("assigned", 150)] });
    expect(part("unassigned", assigned)).toEqual([1, 1, 0, 0, 0]);
    expect(part("unassigned", conversation({ events: [event("opened", 0), event("accepted", 120)] }))).toEqual([
      1, 1, 0, 0, 0,
    ]);
    expect(part("unassigned", conversation({ events: [event("opened", 0), event("transferred", 130)] }))).toEqual([
      1, 1, 1, 1, 1,
    ]);
    expect(part("unassigned", conversation({ createdAt: 0, assignee: "Sari" }))).toEqual([0, 0, 0, 0, 0]);
    expect(part("unassigned", conversation({ createdAt: 0 }))).toEqual([1, 1, 1, 1, 1]);
  });

  test("awaiting an agent: the last word is the customer's", () => {
    const messages = [customer(10), bot(20), agent(110), customer(200)];
    expect(part("awaiting-agent", conversation({ messages }))).toEqual([1, 0, 0, 1, 1]);
    expect(part("awaiting-agent", conversation({ createdAt: 0 }))).toEqual([]);
  });
});

describe("states", () => {
  const states = ["new", "open", "pending", "on-hold"] as const;
  const statesOf = (one: Conversation, context = minutes) =>
    states.map((state) => valuesOf(metric, one, context, state));

  test("at every instant, one of new, open, pending, on hold", () => {
    const events = [event("opened", 0), event("assigned", 90), event("pending", 150), event("on-hold", 200)];
    expect(statesOf(conversation({ events: [...events, event("opened", 290)] }))).toEqual([
      [1, 0, 0, 0, 0],
      [0, 1, 0, 0, 1],
      [0, 0, 1, 0, 0],
      [0, 0, 0, 1, 0],
    ]);
  });

  test("together they are the backlog", () => {
    const open = (["open", "pending", "snoozed", "on-hold"] as const).map((status) =>
      conversation({ createdAt: 0, status, assignee: "Sari" }),
    );
    const all = [
      ...open,
      conversation({ createdAt: 0, status: "open" }),
      conversation({ createdAt: 0, status: "closed" }),
    ];
    const counts = states.map((state) => summaryOf(metric, all, always, state));
    expect(counts.map(({ value }) => value)).toEqual([1, 1, 2, 1]);
    expect(counts.map(({ n }) => n)).toEqual([5, 5, 5, 5]);
    expect(summaryOf(metric, all).value).toBe(5);
  });

  test("a status of today says nothing of before: not 0, but unknown", () => {
    const pending = conversation({ createdAt: 0, status: "pending" });
    expect(statesOf(pending)).toEqual([[0], [0], [1], [0]]);
    expect(statesOf(pending, { ...minutes, stockInstants: [minute] })).toEqual([[], [], [], []]);
    expect(summaryOf(metric, [pending], { ...minutes, stockInstants: [minute] }, "pending")).toMatchObject({
      n: 0,
      value: null,
    });
  });

  test("what is new cannot be told from what is open without knowing who took or answered it", () => {
    for (const state of ["new", "open"]) {
      expect(metric.parts[state].needs).toContainEqual(["status", "assignee"]);
      expect(metric.parts[state].needs?.every((facts) => facts.length === 2)).toBe(true);
    }
    expect(metric.parts.pending.needs).toEqual([["status"], ["events"]]);
  });
});

test("belongs to the assignee, who holds it", () => {
  const held = conversation({ assignee: "Budi", messages: [customer(0), agent(5, "Sari")] });
  expect(measuredOf(metric, held)[0]).toMatchObject({ agent: "Budi", source: "fields" });
  expect(measuredOf(metric, { ...held, assignee: undefined })[0].agent).toBe("Sari");
});

test("belongs at each instant to whoever had it then by the events, and is nobody's where it is unassigned", () => {
  const given = conversation({
    events: [
      event("queued", 0),
      { ...event("assigned", 90, "system"), to: "Budi" },
      { ...event("transferred", 150, "agent", "Budi"), to: "Refunds" },
      event("accepted", 210, "agent", "Sari"),
    ],
    team: "Refunds",
  });
  expect(measuredOf(metric, given, minutes).map(({ agent: holder }) => holder)).toEqual([
    undefined,
    "Budi",
    undefined,
    "Sari",
    "Sari",
  ]);
  expect(valuesOf(metric, given, minutes, "unassigned")).toEqual([1, 0, 1, 0, 0]);
});

test("each reason to leave it out", () =>
  expectExclusions(metric, {
    "no-time": conversation(),
    "unknown-end": [conversation({ createdAt: 0, status: "closed" }), { ...minutes, stockInstants: [minute] }],
  }));
