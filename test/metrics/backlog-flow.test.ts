import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backlog } from "../../src/metrics/backlog.ts";
import { backlogFlow as metric } from "../../src/metrics/backlog-flow.ts";
import { type Conversation, type EventKind, eventKinds } from "../../src/model/conversation.ts";
import { conversation, event, reported } from "../support/conversation.ts";
import {
  always,
  day,
  expectExclusions,
  leftOutOf,
  measuredOf,
  minute,
  never,
  second,
  summaryOf,
  valuesOf,
} from "./measure.ts";

const countOf = (conversations: readonly Conversation[], part: string) =>
  summaryOf(metric, conversations, always, part).value;

/** Created, and then what happens, a minute each. */
const story = (...kinds: readonly EventKind[]) =>
  conversation({ events: [event("opened", 0), ...kinds.map((kind, index) => event(kind, (index + 1) * 60))] });

test("created plus reopened minus resolved", () => {
  const stories = [story(), story("resolved"), story("resolved", "reopened"), story("closed")];
  expect(summaryOf(metric, stories)).toEqual({ n: 8, value: 2 });
  expect(countOf(stories, "created")).toBe(4);
  expect(countOf(stories, "reopened")).toBe(1);
  expect(countOf(stories, "resolved")).toBe(3);
  expect(countOf(stories, "abandoned")).toBe(0);
});

test("is negative where more was resolved than came in", () => {
  const resolutions = measuredOf(metric, story("resolved")).filter(({ at }) => at >= minute);
  const aggregate = metric.aggregate(always);
  for (const observation of [...resolutions, ...resolutions]) aggregate.add(observation);
  expect(aggregate.result()).toEqual({ n: 2, value: -2 });
});

test("each in the period in which it happened", () => {
  const directions = measuredOf(metric, story("resolved", "closed", "reopened", "resolved"));
  expect(directions.map(({ value, at }) => [value, at])).toEqual([
    [1, 0],
    [0, minute],
    [1, 3 * minute],
    [0, 4 * minute],
  ]);
});

test("what was missed or abandoned is not resolved, and told beside it", () => {
  expect(summaryOf(metric, [story("missed"), story("abandoned"), story()])).toEqual({ n: 3, value: 3 });
  expect(countOf([story("missed"), story("abandoned")], "abandoned")).toBe(2);
  expect(countOf([story("missed"), story("abandoned")], "resolved")).toBe(0);
});

test("what was abandoned comes back with its reopening: both are told", () => {
  const back = [story("abandoned", "reopened"), story("missed", "opened", "resolved"), story()];
  expect(summaryOf(metric, back)).toEqual({ n: 6, value: 4 });
  expect(countOf(back, "reopened")).toBe(2);
  expect(countOf(back, "abandoned")).toBe(2);
});

test("what happens after the clock of the report has not happened", () => {
  expect(valuesOf(metric, story("resolved"), { ...always, asOf: minute - 1 })).toEqual([1]);
  expect(valuesOf(metric, conversation({ createdAt: 5 }), { ...always, asOf: 4 })).toEqual([]);
});

describe("only the last end is known", () => {
  const stamped = conversation({ createdAt: 0, resolvedAt: minute, closedAt: 2 * minute, status: "closed" });

  test("it counts, approximately: there may have been others before", () => {
    expect(summaryOf(metric, [stamped])).toEqual({ n: 2, value: 0, approximate: 1 });
    expect(measuredOf(metric, stamped).map(({ source }) => source)).toEqual(["fields", "fields"]);
  });

  test("exactly, where the export says that it was never reopened", () => {
    expect(summaryOf(metric, [{ ...stamped, reported: reported({ reopens: 0 }) }])).toEqual({ n: 2, value: 0 });
  });
});

describe("nothing tells when", () => {
  test.each([
    ["it ended", conversation({ createdAt: 0, status: "resolved" })],
    ["it was reopened", conversation({ createdAt: 0, resolvedAt: minute, status: "open" })],
    ["it ended before a reopening", conversation({ events: [event("opened", 0), event("reopened", 60)] })],
  ])("%s: left out, at its creation, which counts", (_, one) => {
    expect(valuesOf(metric, one)).toEqual([1]);
    expect(valuesOf(metric, one, always, "created")).toEqual([1]);
    expect(leftOutOf(metric, one)).toMatchObject([{ excluded: "unknown-time", at: 0 }]);
  });
});

test("tells how many were reopened only where the inputs would tell of a reopening: 0 would be wrong", () => {
  expect(metric.parts.reopened.needs).toEqual([["reopenings"]]);
});

test("belongs to the assignee, who holds it", () => {
  expect(measuredOf(metric, { ...story(), assignee: "Budi" })[0].agent).toBe("Budi");
});

test("a backlog that is a flow: what flowed between two instants, without what was abandoned, is by how much it grew", () => {
  const times = fc.array(
    fc.nat(98).map((halves) => halves + 1),
    { maxLength: 6 },
  );
  const kinds = fc.constantFrom(...eventKinds);
  const stories = fc.array(
    fc.tuple(times, fc.array(kinds, { minLength: 6, maxLength: 6 })).map(([instants, names]) =>
      conversation({
        events: [
          event("opened", 0),
          ...instants.toSorted((one, other) => one - other).map((at, index) => event(names[index], at)),
        ],
      }),
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(stories, fc.nat(99), (of, from) => {
      const told = of.filter((one) => metric.observe(one, always).every((observation) => "value" in observation));
      const instant = from * second;
      const stock = (at: number) =>
        told.flatMap((one) => valuesOf(backlog, one, { ...always, stockInstants: [at] })).length;
      const since = (part?: string) =>
        told.flatMap((one) => measuredOf(metric, one, always, part)).filter(({ at }) => at >= instant);
      const aggregate = metric.aggregate(always);
      for (const move of since()) aggregate.add(move);
      const grown = stock(always.asOf) - stock(instant);
      expect((aggregate.result().value ?? Number.NaN) - since("abandoned").length).toBe(grown);
    }),
  );
});

test("zero for no data", () => {
  expect(metric.aggregate(never).result()).toMatchObject({ value: null, reason: "no observations" });
  expect(metric.aggregate({ ...always, range: { from: 0, to: day } }).result()).toEqual({ n: 0, value: 0 });
});

test("each reason to leave it out", () =>
  expectExclusions(metric, {
    "no-time": conversation({ resolvedAt: 5 }),
    "unknown-time": conversation({ createdAt: 0, status: "closed" }),
  }));
