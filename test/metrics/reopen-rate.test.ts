import { describe, expect, test } from "vitest";
import { reopenRate as metric } from "../../src/metrics/reopen-rate.ts";
import { whyUnmeasurable } from "../../src/report/unmeasurable.ts";
import { agent, conversation, customer, event, fragment, reported } from "../support/conversation.ts";
import { always, expectExclusions, measuredOf, minute, second, summaryOf, valuesOf } from "./measure.ts";

const once = conversation({ events: [event("opened", 0), event("resolved", 5)] });
const reopened = conversation({
  messages: [customer(0), agent(4, "Sari"), customer(8), agent(9, "Budi")],
  events: [event("resolved", 5), event("reopened", 8), event("resolved", 10, "agent", "Budi"), event("reopened", 12)],
});

test("rates over 100 % from mixed cohorts: reopened at least once over resolved at least once", () => {
  expect(summaryOf(metric, [once, reopened, reopened])).toMatchObject({ numerator: 2, denominator: 3 });
});

test("is charged to the agent whose resolution did not last", () => {
  expect(measuredOf(metric, reopened)[0]).toMatchObject({ value: 1, at: 0, agent: "Sari", source: "events" });
});

describe("without events", () => {
  const stamped = { createdAt: 0, resolvedAt: minute };

  test("the export's count decides", () => {
    const with3 = conversation({ ...stamped, reported: reported({ reopens: 3 }) });
    expect(measuredOf(metric, with3)[0]).toMatchObject({ value: 1, source: "reported" });
    expect(valuesOf(metric, conversation({ ...stamped, reported: reported({ reopens: 0 }) }))).toEqual([0]);
  });

  test("what was reopened must have been resolved before", () => {
    const open = conversation({ createdAt: 0, status: "open", assignee: "Ani", reported: reported({ reopens: 1 }) });
    expect(measuredOf(metric, open)[0]).toMatchObject({ value: 1, agent: "Ani" });
  });

  test("open by its status although a stamp tells of a resolution: reopened", () => {
    expect(valuesOf(metric, conversation({ ...stamped, status: "open" }))).toEqual([1]);
  });
});

test("events that tell of no end leave it to the export's count: it said 0 % for what was assigned alone", () => {
  const assigned = conversation({
    createdAt: 0,
    resolvedAt: minute,
    events: [event("assigned", 5)],
    reported: reported({ reopens: 2 }),
  });
  expect(measuredOf(metric, assigned)).toMatchObject([{ value: 1, source: "reported" }]);
});

test("is not measurable where events tell of resolutions only, since 0 % would be wrong", () => {
  const resolutions = ["messages", "events"] as const;
  const reason = "needs records of reopenings, or counts of reopenings";
  expect(whyUnmeasurable(metric, new Set(resolutions))).toBe(reason);
  expect(whyUnmeasurable(metric, new Set([...resolutions, "transfers"]))).toBe(reason);
  expect(whyUnmeasurable(metric, new Set([...resolutions, "reopenings"]))).toBeUndefined();
  expect(whyUnmeasurable(metric, new Set(["reopens"]))).toBeUndefined();
});

test("reads what it looks at", () => {
  expect(metric.uses).toEqual(expect.arrayContaining(["events", "reopens", "resolvedAt", "status"]));
});

test("an abandoned conversation that goes on is not reopened", () => {
  const back = conversation({ events: [event("abandoned", 5), event("reopened", 8), event("resolved", 9)] });
  expect(valuesOf(metric, back)).toEqual([0]);
});

test("a reopening after the clock of the report has not happened yet", () => {
  expect(valuesOf(metric, reopened, { ...always, asOf: 7 * second })).toEqual([0]);
});

test("each reason to leave it out", () =>
  expectExclusions(metric, {
    unresolved: conversation({ messages: [customer(0)] }),
    "no-time": conversation(),
    "not-told": fragment(),
  }));
