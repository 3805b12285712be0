import { describe, expect, test } from "vitest";
import type { Formula } from "../../src/metrics/promises/service-level-formulas.ts";
import { serviceLevelDefinition } from "../../src/metrics/service-level.ts";
import { serviceLevel as metric } from "../support/by-default.ts";
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
  day,
  expectExclusions,
  hour,
  inBusinessHours,
  measuredOf,
  minute,
  reasonsOf,
  second,
  summaryOf,
  valuesOf,
} from "./measure.ts";

const answeredAfter = (seconds: number) => conversation({ messages: [customer(0), agent(seconds, "Sari")] });
const abandonedAfter = (seconds: number) =>
  conversation({ messages: [customer(0)], events: [event("abandoned", seconds, "customer")] });

const withFormula = (formula: Formula, within = 20) =>
  serviceLevelDefinition.define({ formula, within: within * second, "short-abandon": 5 * second });

describe("worked values: answered 1000 (860 ≤ 20 s), abandoned 60 (20 ≤ 20 s, 10 ≤ 5 s)", () => {
  const times = <Item>(count: number, item: Item): readonly Item[] => new Array<Item>(count).fill(item);
  const conversations = [
    ...times(860, answeredAfter(20)),
    ...times(140, answeredAfter(21)),
    ...times(10, abandonedAfter(5)),
    ...times(10, abandonedAfter(20)),
    ...times(40, abandonedAfter(21)),
  ];

  test.each([
    ["1", 83.019, 1060],
    ["2", 86, 1000],
    ["3", 81.132, 1060],
    ["4", 82.692, 1040],
    ["5", 82.075, 1060],
  ] as const)("#%s: %d %%", (formula, percent, denominator) => {
    const summary = summaryOf(withFormula(formula), conversations);
    expect(100 * (summary.value ?? 0)).toBeCloseTo(percent, 3);
    expect(summary.denominator).toBe(denominator);
  });
});

describe("unless it is set", () => {
  test("formula 4, within 60 s", () => {
    expect(valuesOf(metric, answeredAfter(60))).toEqual([1]);
    expect(valuesOf(metric, answeredAfter(60.001))).toEqual([0]);
    expect(reasonsOf(metric, abandonedAfter(60))).toEqual(["abandoned"]);
    expect(valuesOf(metric, abandonedAfter(60.001))).toEqual([0]);
  });

  test("a short abandon is one of up to 5 s", () => {
    const { formula, within, "short-abandon": shortAbandon } = serviceLevelDefinition.switches;
    expect([formula.default, within.default, shortAbandon.default]).toEqual(["4", minute, 5 * second]);
    expect(valuesOf(withFormula("5"), abandonedAfter(5))).toEqual([1]);
    expect(valuesOf(withFormula("5"), abandonedAfter(5.001))).toEqual([0]);
  });
});

test("the formula says what the switches are set to", () => {
  expect(metric.formula).toMatch(/^Formula 4: Answered within .* up to 60 s, a short abandon up to 5 s\./);
  expect(withFormula("2").formula).toMatch(/^Formula 2: .* up to 20 s/);
});

test("in the period of the creation, credited to who took it", () => {
  const late = conversation({ ...answeredAfter(90), createdAt: 0 });
  expect(measuredOf(metric, late)).toMatchObject([{ value: 0, at: 0, agent: "Sari", source: "messages" }]);
});

test("the wait is that of wait-time: from the queue to the acceptance", () => {
  const accepted = conversation({
    messages: [customer(0), agent(300)],
    events: [event("queued", 100), event("accepted", 160, "agent")],
  });
  expect(valuesOf(metric, accepted)).toEqual([1]);
});

describe("a mean that leaves out what missed its target", () => {
  test("answered late and abandoned late are misses", () => {
    expect(summaryOf(metric, [answeredAfter(5), answeredAfter(500_000), abandonedAfter(61)])).toMatchObject({
      numerator: 1,
      denominator: 3,
    });
  });

  test("so is what was closed without an answer", () => {
    const closed = conversation({
      messages: [customer(0), bot(1)],
      events: [event("assigned", 1), event("closed", 90)],
    });
    expect(valuesOf(metric, closed)).toEqual([0]);
    expect(reasonsOf(metric, { ...closed, events: [event("assigned", 1), event("closed", 50)] })).toEqual([
      "abandoned",
    ]);
  });
});

describe("no abandon time", () => {
  const missed = { status: "missed", createdAt: 0 } as const;
  const sawAfter = (seconds: number) => conversation({ ...missed, messages: [customer(0), customer(seconds)] });

  test("the last sign of life of the customer counts, approximately", () => {
    expect(measuredOf(metric, sawAfter(90))).toMatchObject([{ value: 0, source: "messages", approximate: true }]);
    expect(reasonsOf(metric, sawAfter(30))).toEqual(["abandoned"]);
    expect(measuredOf(withFormula("1"), sawAfter(20))).toMatchObject([{ value: 1, approximate: true }]);
    expect(measuredOf(withFormula("5"), sawAfter(4))).toMatchObject([{ value: 1, approximate: true }]);
  });

  test("without any the worst is assumed", () => {
    const asked = conversation({ ...missed, messages: [customer(0)] });
    expect(measuredOf(metric, asked)).toMatchObject([{ value: 0, approximate: true }]);
    expect(measuredOf(withFormula("5"), asked)).toMatchObject([{ value: 0, approximate: true }]);
    expect(measuredOf(metric, conversation(missed))).toMatchObject([{ value: 0, approximate: true }]);
    const closed = conversation({ createdAt: 0, status: "closed" });
    expect(measuredOf(metric, closed)).toMatchObject([{ value: 0, approximate: true }]);
  });

  test("where the formula does not ask for the time, nothing is approximate", () => {
    expect(measuredOf(withFormula("3"), sawAfter(30))[0].approximate).toBe(false);
    expect(measuredOf(metric, abandonedAfter(90))[0].approximate).toBe(false);
    expect(reasonsOf(withFormula("2"), conversation(missed))).toEqual(["abandoned"]);
  });
});

test("the clock of business hours is not asked", () => {
  expect(metric.clocked).toBe(false);
  expect(valuesOf(metric, answeredAfter(5), inBusinessHours)).toEqual([1]);
  expect(valuesOf(metric, abandonedAfter(90), inBusinessHours)).toEqual([0]);
});

test("what is open and unanswered at the clock of the report may yet be answered", () => {
  expect(reasonsOf(metric, answeredAfter(90), { ...always, asOf: 89 * second })).toEqual(["pending"]);
  expect(valuesOf(metric, answeredAfter(90), { ...always, asOf: 90 * second })).toEqual([0]);
});

test("each reason to leave it out", () => {
  const stated = (wait: ReturnType<typeof calendar>) =>
    conversation({ createdAt: 0, reported: reported({ wait, replies: 1 }) });
  expectExclusions(metric, {
    pending: conversation({ messages: [customer(0)] }),
    abandoned: abandonedAfter(30),
    "not-told": fragment(),
    negative: conversation({ createdAt: minute, acceptedAt: second }),
    "day-alone": conversation({ createdAt: hour, firstResponseAt: day, daysAlone: [day] }),
    implausible: stated(calendar(1e10)),
    "other-clock": stated(business(5)),
    "no-time": conversation({ acceptedAt: minute }),
  });
  expect(reasonsOf(metric, conversation({ createdAt: hour, abandonedAt: minute }))).toEqual(["negative"]);
  const decades = { ...always, asOf: 5000 * day };
  expect(reasonsOf(metric, conversation({ createdAt: 0, abandonedAt: 4000 * day }), decades)).toEqual(["implausible"]);
  expect(reasonsOf(metric, conversation({ createdAt: 0, reported: reported({ replies: 1 }) }))).toEqual(["no-time"]);
});
