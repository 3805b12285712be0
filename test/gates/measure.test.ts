import { describe, expect, test } from "vitest";
import type { Value } from "../../src/report/report.ts";
import { money, number, share, times, totalOf, verdictOf } from "./reports.ts";

const frt = "first-response-time";

describe("no data is never a pass, and says why", () => {
  test("a metric that the inputs do not tell", () => {
    const unmeasurable = [{ metric: "csat", title: "Customer satisfaction", reason: "needs ratings" }];
    const report = totalOf("volume", number(5), { unmeasurable });
    for (const gate of ["csat.value >= 0%", "csat.n >= 0", "csat{channel=*}.value >= 0%"]) {
      expect(verdictOf(report, gate)).toMatchObject({ outcome: "no-data", reason: "needs ratings", found: null });
    }
  });

  test("a metric or a part that a saved report does not have", () => {
    const report = totalOf("csat", share(9, 10));
    expect(verdictOf(report, "volume.value >= 0").reason).toBe("the report does not have volume");
    expect(verdictOf(report, "csat.response-rate.value >= 0%").reason).toBe(
      "the report does not have csat.response-rate",
    );
    expect(verdictOf(report, "csat.response-rate.value >= 0%").outcome).toBe("no-data");
  });

  test("a value that is null has the reason of the report", () => {
    expect(verdictOf(totalOf("csat", share(0, 0)), "csat.value >= 0%")).toMatchObject({
      outcome: "no-data",
      reason: "no observations",
      n: 0,
      value: null,
    });
    const several: Value = { ...number(null), n: 9, amounts: { IDR: 1, USD: 2 }, reason: "several currencies" };
    expect(verdictOf(totalOf("cost-per-interaction", several), "cost-per-interaction.value <= IDR 1").reason).toBe(
      "several currencies",
    );
  });

  test("a number that the report leaves out", () => {
    const { p90, ...others } = times(240, 840);
    expect(verdictOf(totalOf(frt, others), `${frt}.p90 <= 15m`)).toMatchObject({
      outcome: "no-data",
      reason: "the report does not give its p90",
    });
    expect(p90).toBe(840);
  });
});

describe("too few observations are no data", () => {
  const twelve = totalOf("csat", share(12, 12));

  test("by the gate", () => {
    expect(verdictOf(twelve, "csat.value >= 85% if n >= 30")).toMatchObject({
      outcome: "no-data",
      reason: "n = 12, fewer than 30",
      n: 12,
      minimumN: 30,
      value: 1,
      found: null,
      margin: null,
    });
    expect(verdictOf(twelve, "csat.value >= 85% if n >= 12").outcome).toBe("pass");
  });

  test("by the settings, over which the gate goes", () => {
    const settings = { minimumN: 30 };
    expect(verdictOf(twelve, "csat.value >= 85%", settings)).toMatchObject({ outcome: "no-data", minimumN: 30 });
    expect(verdictOf(twelve, "csat.value >= 85% if n >= 10", settings)).toMatchObject({
      outcome: "pass",
      minimumN: 10,
    });
    expect(verdictOf(twelve, "csat.value >= 85% if n >= 0", settings)).toMatchObject({ outcome: "pass", minimumN: 0 });
  });

  test("a count is judged however small it is, unless its gate says otherwise", () => {
    const empty = totalOf("backlog", number(0));
    expect(verdictOf(empty, "backlog.value < 40", { minimumN: 30 })).toMatchObject({
      outcome: "pass",
      found: 0,
      n: 0,
      minimumN: 0,
    });
    expect(verdictOf(empty, "backlog.n < 40", { minimumN: 30 }).outcome).toBe("pass");
    expect(verdictOf(empty, "backlog.value < 40 if n >= 1").outcome).toBe("no-data");
  });

  test("a distribution of counts is no count", () => {
    const replies = totalOf("replies-per-ticket", { ...times(2, 4), n: 12 });
    expect(verdictOf(replies, "replies-per-ticket.p90 <= 4", { minimumN: 30 }).outcome).toBe("no-data");
  });

  test("no observation is no fewer than asked for: it fails a gate on n", () => {
    expect(verdictOf(totalOf("csat", share(0, 0)), "csat.n >= 30")).toMatchObject({ outcome: "fail", found: 0 });
  });
});

describe("judged on a bound of the interval", () => {
  test("of a share", () => {
    const report = totalOf("csat", share(17, 20, { ci95: [0.64, 0.948] }));
    expect(verdictOf(report, "csat.value >= 80%", { judgedOn: "lower" })).toMatchObject({
      found: 0.64,
      value: 0.85,
      margin: 0.64 - 0.8,
      outcome: "fail",
    });
    expect(verdictOf(report, "csat.value >= 80%", { judgedOn: "upper" })).toMatchObject({
      found: 0.948,
      outcome: "pass",
    });
    expect(verdictOf(report, "csat.value >= 80%", { judgedOn: "value" })).toMatchObject({
      found: 0.85,
      outcome: "pass",
    });
  });

  test("of a median", () => {
    const report = totalOf(frt, times(240, 840));
    expect(verdictOf(report, `${frt}.median <= 4m30s`, { judgedOn: "upper" })).toMatchObject({
      found: 300,
      value: 240,
      ci95: [180, 300],
      outcome: "fail",
    });
  });

  test("the interval of a median is no other number's", () => {
    const report = totalOf(frt, times(240, 840));
    for (const aggregation of ["mean", "p90", "min", "max", "n"]) {
      const limit = aggregation === "n" ? "9000" : "9000s";
      expect(verdictOf(report, `${frt}.${aggregation} <= ${limit}`, { judgedOn: "upper" })).toMatchObject({
        outcome: "no-data",
        reason: `its ${aggregation} has no 95 % interval to be judged on`,
        ci95: null,
      });
      expect(verdictOf(report, `${frt}.${aggregation} <= ${limit}`).outcome).toBe("pass");
    }
  });

  test("what has no interval has no bound", () => {
    expect(verdictOf(totalOf("backlog", number(3)), "backlog.value < 40", { judgedOn: "upper" })).toMatchObject({
      outcome: "no-data",
      reason: "its value has no 95 % interval to be judged on",
    });
  });

  test("an interval that is null rests on too little", () => {
    const report = totalOf(frt, times(240, 840, { n: 3, ci95: null }));
    expect(verdictOf(report, `${frt}.median <= 15m`, { judgedOn: "lower" })).toMatchObject({
      outcome: "no-data",
      reason: "n = 3, too few for a 95 % interval",
    });
  });
});

describe("against what it was before", () => {
  const before = { n: 100, mean: 100, median: 200, p90: 800, min: 1, max: 4000 };

  test("times a factor", () => {
    const report = totalOf(frt, times(220, 840, { previous: before }));
    expect(verdictOf(report, `${frt}.median <= previous * 1.1`)).toMatchObject({
      expected: 220,
      found: 220,
      previous: 200,
      margin: 0,
      outcome: "pass",
    });
    expect(verdictOf(report, `${frt}.p90 <= previous`)).toMatchObject({ expected: 800, margin: -40, outcome: "fail" });
    expect(verdictOf(report, `${frt}.n >= previous * 0.9`)).toMatchObject({
      expected: 90,
      previous: 100,
      outcome: "pass",
    });
  });

  test("a product is not off by the last digit of a double", () => {
    const report = totalOf("volume", number(110, { previous: { n: 100, value: 100 } }));
    expect(verdictOf(report, "volume.value >= previous * 1.1")).toMatchObject({ expected: 110, outcome: "pass" });
  });

  test("a third is a third", () => {
    const report = totalOf("csat", share(1, 3, { previous: share(2, 6) }));
    expect(verdictOf(report, "csat.value >= previous")).toMatchObject({ margin: 0, outcome: "pass" });
    expect(verdictOf(report, "csat.value <= previous")).toMatchObject({ margin: 0, outcome: "pass" });
  });

  test("the value before is told beside a fixed limit too", () => {
    const report = totalOf(frt, times(220, 840, { previous: before }));
    expect(verdictOf(report, `${frt}.p90 <= 15m`)).toMatchObject({ expected: 900, previous: 800, outcome: "pass" });
  });

  test.each<readonly [string, Partial<Value>, string]>([
    ["nothing is compared", {}, "the report is compared with no other range"],
    ["the group is new", { previous: null }, "not there before"],
    [
      "it was counted otherwise",
      { previous: null, change: { of: "value", kind: "relative", value: null, reason: "counted otherwise" } },
      "counted otherwise",
    ],
    ["there was no value", { previous: { n: 0, value: null } }, "no value before"],
    ["it was another currency", { previous: { n: 4, value: 5, currency: "USD" } }, "in another currency before"],
    ["there was no money at all", { currency: "IDR", previous: { n: 0, value: null } }, "no value before"],
    [
      "it was on another scale",
      { scale: "1–5", previous: { n: 4, value: 5, scale: "1–10" } },
      "on another scale before",
    ],
    ["it rested on something else", { previous: { n: 4, value: 5, basis: "orders" } }, "on another basis before"],
  ])("no data where %s", (_, fields, why) => {
    expect(verdictOf(totalOf("volume", number(5, fields)), "volume.value <= previous * 99")).toMatchObject({
      outcome: "no-data",
      reason: `no previous value: ${why}`,
      expected: null,
      value: 5,
      found: null,
    });
  });
});

test.each<readonly [string, Partial<Value>, object]>([
  ["on another scale", { scale: "1–5", previous: { n: 4, value: 5, scale: "1–10" } }, { expected: 4, margin: 1 }],
  [
    "in another currency",
    { currency: "IDR", previous: { n: 4, value: 5, currency: "USD" } },
    { expected: 4, margin: 1 },
  ],
  ["of something else", { previous: { n: 4, value: 5, basis: "orders" } }, { expected: null, outcome: "no-data" }],
])("how many there were before is known where they were %s", (_, fields, verdict) => {
  const report = totalOf("volume", { ...number(5, fields), n: 5 });
  expect(verdictOf(report, "volume.n >= previous")).toMatchObject(verdict);
});

describe("money", () => {
  const gate = "cost-per-interaction.value <= IDR 12500";

  test("in the currency of the limit", () => {
    expect(verdictOf(totalOf("cost-per-interaction", money(12_000, "IDR")), gate)).toMatchObject({
      currency: "IDR",
      unit: "money",
      margin: 500,
      outcome: "pass",
    });
  });

  test("is never compared with money in another one", () => {
    expect(verdictOf(totalOf("cost-per-interaction", money(3, "USD")), gate)).toMatchObject({
      outcome: "no-data",
      reason: "it is in USD",
      currency: "IDR",
      expected: 12_500,
      value: null,
      found: null,
      n: 50,
    });
    for (const unknown of ["", undefined]) {
      expect(verdictOf(totalOf("cost-per-interaction", money(3, unknown)), gate)).toMatchObject({
        outcome: "no-data",
        reason: "nothing tells its currency",
      });
    }
  });

  test("without figures the currency is that of the limit", () => {
    expect(verdictOf(totalOf("volume", number(5)), gate)).toMatchObject({ currency: "IDR", outcome: "no-data" });
  });

  test("how many amounts there are is no money", () => {
    expect(
      verdictOf(totalOf("cost-per-interaction", money(3, "USD")), "cost-per-interaction.n >= 30"),
    ).not.toHaveProperty("currency");
  });
});

describe("the clock", () => {
  test("a limit in business hours is not held against calendar hours of a saved report", () => {
    const report = totalOf(frt, times(240, 840), {
      hours: "business",
      metrics: [
        {
          id: frt,
          title: "First response time (calendar hours)",
          family: "speed",
          kind: "distribution",
          unit: "seconds",
          better: "lower",
          meaning: "How long customers wait.",
          definition: "From the first message to the first reply.",
          population: "human",
          attributedTo: "event",
          hours: "calendar",
        },
      ],
    });
    expect(verdictOf(report, `${frt}.p90 <= 1h business`)).toMatchObject({
      outcome: "no-data",
      reason: "it is counted in calendar hours",
      hours: "calendar",
    });
    expect(verdictOf(report, `${frt}.p90 <= 1h`)).toMatchObject({ outcome: "pass", hours: "calendar" });
  });

  test("what is always counted in calendar hours is so in a report of business hours", () => {
    const report = totalOf("handle-time", times(240, 840), { hours: "business" });
    expect(verdictOf(report, "handle-time.p90 <= 15m calendar")).toMatchObject({ outcome: "pass", hours: "calendar" });
  });

  test("only durations have one", () => {
    expect(verdictOf(totalOf("csat", share(9, 10)), "csat.value >= 85%")).not.toHaveProperty("hours");
  });
});
