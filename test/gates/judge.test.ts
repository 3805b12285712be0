import { describe, expect, test } from "vitest";
import { exitStatusOf } from "../../src/gates/exit-status.ts";
import { judge } from "../../src/gates/judge.ts";
import type { PartValue, Value } from "../../src/report/report.ts";
import { judgementSchema } from "../../src/report/verdict.ts";
import { gatesIn, judgementOn, number, plainly, reportOf, row, share, times, totalOf, verdictOf } from "./reports.ts";

describe("a verdict", () => {
  test("has everything that a reader wants to know", () => {
    const report = totalOf("csat", share(16, 20, { ci95: [0.584, 0.919], previous: share(18, 20) }));
    expect(verdictOf(report, "csat.value >= 85% if n >= 10")).toEqual({
      gate: "csat.value >= 85% if n >= 10",
      severity: "fail",
      metric: "csat",
      title: "Customer satisfaction",
      part: null,
      group: {},
      aggregation: "value",
      unit: "ratio",
      comparison: ">=",
      expected: 0.85,
      found: 0.8,
      value: 0.8,
      margin: 0.8 - 0.85,
      n: 20,
      minimumN: 10,
      ci95: [0.584, 0.919],
      previous: 0.9,
      outcome: "fail",
    });
  });

  test("tells the clock of a duration", () => {
    const report = totalOf("first-response-time", times(240, 840), { hours: "business" });
    expect(verdictOf(report, "first-response-time.p90 <= 15m business")).toMatchObject({
      hours: "business",
      unit: "seconds",
      expected: 900,
      found: 840,
      margin: 60,
      ci95: null,
      outcome: "pass",
    });
  });

  test("on a part has the part's unit, and the metric's title", () => {
    const part = { title: "Mean score", unit: "score" as const, n: 20, mean: 4.1, median: 4, p90: 5, min: 1, max: 5 };
    const report = totalOf("csat", share(16, 20, { parts: { "mean-score": part } }));
    expect(verdictOf(report, "csat.mean-score.mean >= 4.2")).toMatchObject({
      title: "Customer satisfaction",
      part: "mean-score",
      unit: "score",
      found: 4.1,
      outcome: "fail",
    });
  });

  test("on n counts observations", () => {
    const report = totalOf("csat", share(16, 20));
    expect(verdictOf(report, "csat.n >= 30")).toMatchObject({ unit: "count", found: 20, margin: -10, outcome: "fail" });
  });

  test("17 of 20 is 85%", () => {
    expect(verdictOf(totalOf("csat", share(17, 20)), "csat.value >= 85%")).toMatchObject({
      margin: 0,
      outcome: "pass",
    });
    expect(verdictOf(totalOf("csat", share(17, 20)), "csat.value > 85%")).toMatchObject({ margin: 0, outcome: "fail" });
  });

  test("of a gate that only warns is a warning where it does not hold", () => {
    const report = totalOf("csat", share(16, 20));
    expect(verdictOf(report, "warn: csat.value >= 85%")).toMatchObject({ severity: "warn", outcome: "warn" });
    expect(verdictOf(report, "warn: csat.value >= 75%")).toMatchObject({ severity: "warn", outcome: "pass" });
  });
});

test("where no conversation meets the conditions there is no data, also of what would be 0", () => {
  const population = { conversations: 0, excluded: { filtered: 302 } };
  expect(verdictOf(totalOf("volume", number(0), { population }), "volume.value <= 200")).toMatchObject({
    outcome: "no-data",
    found: null,
    reason: "no conversation meets the conditions (--where)",
  });
  const later = { conversations: 0, excluded: { filtered: 290, "outside-period": 12 } };
  expect(verdictOf(totalOf("volume", number(0), { population: later }), "volume.value <= 200")).toMatchObject({
    outcome: "pass",
    found: 0,
  });
});

describe("groups", () => {
  const byChannel = reportOf(
    [
      row({}, { csat: share(90, 100) }),
      row({ channel: "email" }, { csat: share(8, 10) }),
      row({ channel: "chat" }, { csat: share(82, 90) }),
      {
        ...row({ channel: "email" }, { csat: share(1, 10) }),
        period: { from: "2026-03-01T00:00:00Z", to: "2026-03-02T00:00:00Z", label: "2026-03-01", partial: false },
      },
    ],
    { by: ["channel"] },
  );

  test("one is judged by itself", () => {
    expect(verdictOf(byChannel, "csat{channel=email}.value >= 85%")).toMatchObject({
      gate: "csat{channel=email}.value >= 85%",
      group: { channel: "email" },
      found: 0.8,
      outcome: "fail",
    });
  });

  test("all of them have a verdict each, in the order of the rows; periods have none", () => {
    const { verdicts } = judgementOn(byChannel, ["csat{channel=*}.value >= 85%"]);
    expect(verdicts.map(({ gate, group, outcome }) => [gate, group, outcome])).toEqual([
      ["csat{channel=email}.value >= 85%", { channel: "email" }, "fail"],
      ["csat{channel=chat}.value >= 85%", { channel: "chat" }, "pass"],
    ]);
  });

  test("what has no channel is judged where the number that the gate is about has something in it", () => {
    const answered = (n: number, value: number): PartValue => ({ title: "Response rate", unit: "ratio", n, value });
    const csat = (value: Value, part: PartValue): Value => ({ ...value, parts: { "response-rate": part } });
    const report = reportOf([
      row({}, { csat: csat(share(39, 40), answered(80, 0.49)) }),
      row({ channel: "email" }, { csat: csat(share(39, 40), answered(40, 0.98)) }),
      row({ channel: "(none)" }, { csat: csat(share(0, 0), answered(40, 0)) }),
    ]);
    const outcomes = (text: string) =>
      judgementOn(report, [text]).verdicts.map(({ group, outcome }) => [group.channel, outcome]);
    expect(outcomes("csat{channel=*}.response-rate.value >= 90%")).toEqual([
      ["email", "pass"],
      ["(none)", "fail"],
    ]);
    expect(outcomes("csat{channel=*}.value >= 90%")).toEqual([["email", "pass"]]);
  });

  test("what has no channel is judged where it is named, also with nothing in it", () => {
    const report = reportOf([row({}, { csat: share(9, 10) }), row({ channel: "(none)" }, { csat: share(0, 0) })]);
    expect(verdictOf(report, "csat{channel=(none)}.n >= 1")).toMatchObject({
      group: { channel: "(none)" },
      found: 0,
      outcome: "fail",
    });
  });

  test("one dimension may be named and another left open", () => {
    const report = reportOf([
      row({}, { csat: share(90, 100) }),
      row({ team: "a", channel: "email" }, { csat: share(8, 10) }),
      row({ team: "b", channel: "email" }, { csat: share(9, 10) }),
      row({ team: "a", channel: "chat" }, { csat: share(10, 10) }),
    ]);
    const { verdicts } = judgementOn(report, ["csat{team=a,channel=*}.value >= 85%"]);
    expect(verdicts.map(({ group }) => group)).toEqual([
      { team: "a", channel: "email" },
      { team: "a", channel: "chat" },
    ]);
  });

  test("a group that nobody is in has no data", () => {
    expect(verdictOf(byChannel, 'csat{channel="Fax 2"}.value >= 85%')).toMatchObject({
      gate: 'csat{channel="Fax 2"}.value >= 85%',
      group: { channel: "Fax 2" },
      outcome: "no-data",
      reason: 'no conversation has channel="Fax 2"',
      expected: 0.85,
      found: null,
      value: null,
      margin: null,
      n: 0,
    });
  });

  test("names are compared to the letter, and are never taken for something that all objects have", () => {
    expect(verdictOf(byChannel, "csat{channel=Email}.value >= 85%").outcome).toBe("no-data");
    expect(verdictOf(byChannel, "csat{constructor=*}.value >= 85%").outcome).toBe("no-data");
    expect(verdictOf(byChannel, "csat{__proto__=x}.value >= 85%").reason).toBe("no conversation has __proto__=x");
  });

  test("where there is no group at all, no gate is passed over", () => {
    const empty = reportOf([row({}, { csat: share(0, 0) })], { by: ["channel"] });
    expect(verdictOf(empty, "csat{channel=*}.value >= 85%")).toMatchObject({
      gate: "csat{channel=*}.value >= 85%",
      group: {},
      outcome: "no-data",
      reason: "there is nothing to judge in any group",
    });
  });

  test("a report that is grouped otherwise cannot be judged", () => {
    const { verdicts } = judge(
      gatesIn(["csat{channel=*,team=a}.value >= 85%", "csat.value >= 1%"]),
      () => undefined,
      plainly,
    );
    expect(verdicts.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ["no-data", "there is no report by channel, team"],
      ["no-data", "there is no report"],
    ]);
  });

  test("each gate is judged on the report by its own dimensions", () => {
    const asked: (readonly string[])[] = [];
    judge(
      gatesIn(["csat{team=a,channel=*}.value >= 85%", "csat.value >= 85%"]),
      (dimensions) => {
        asked.push(dimensions);
        return byChannel;
      },
      plainly,
    );
    expect(asked).toEqual([["team", "channel"], []]);
  });

  describe("of which only the compared range knows", () => {
    const gone = number(null, { reason: "nothing in this range", previous: { n: 3, value: 3 } });
    const rows = [
      row({}, { volume: number(5), csat: share(4, 5) }),
      row({ channel: "email" }, { volume: number(5), csat: share(4, 5) }),
      row({ channel: "fax" }, { volume: gone, csat: { ...share(0, 0), reason: "nothing in this range" } }),
    ];
    const comparison = {
      from: "2026-02-01T00:00:00Z",
      to: "2026-03-01T00:00:00Z",
      kind: "previous" as const,
      partial: false,
    };

    test("are not among all groups, so that a comparison changes no verdict", () => {
      const { verdicts } = judgementOn(reportOf(rows, { comparison }), ["csat{channel=*}.value >= 5%"]);
      expect(verdicts.map(({ group }) => group)).toEqual([{ channel: "email" }]);
    });

    test("have no data where they are named", () => {
      expect(verdictOf(reportOf(rows, { comparison }), "csat{channel=fax}.value >= 5%")).toMatchObject({
        outcome: "no-data",
        reason: "nothing in this range",
      });
    });

    test("a group that is there without a rating is judged, compared or not", () => {
      const there = [
        rows[0],
        row({ channel: "fax" }, { volume: number(2), csat: { ...share(0, 0), excluded: { "not-rated": 2 } } }),
      ];
      for (const report of [reportOf(there, { comparison }), reportOf(there)]) {
        expect(verdictOf(report, "csat{channel=*}.value >= 5%")).toMatchObject({
          group: { channel: "fax" },
          outcome: "no-data",
        });
      }
    });
  });
});

describe("a judgement", () => {
  const good = totalOf("csat", share(9, 10));
  const bad = totalOf("csat", share(5, 10));
  const none = totalOf("csat", share(0, 0));
  const gate = "csat.value >= 85%";

  test.each([
    ["all hold", good, [gate], "fail", "pass", 0],
    ["one does not", bad, [gate, "csat.n >= 1"], "fail", "fail", 1],
    ["one that only warns does not", bad, [`warn: ${gate}`], "fail", "pass", 0],
    ["one has no data", none, [gate], "fail", "no-data", 4],
    ["one has no data, which is to be a warning", none, [gate], "warn", "pass", 0],
    ["one has no data, which is to pass", none, [gate], "pass", "pass", 0],
    ["one that only warns has no data", none, [`warn: ${gate}`], "fail", "pass", 0],
    ["one has no data and one does not hold", none, [gate, "csat.n >= 1"], "fail", "fail", 1],
    ["one does not hold, whatever becomes of no data", bad, [gate], "pass", "fail", 1],
    ["there are none", good, [], "fail", "pass", 0],
  ] as const)("%s", (_, report, texts, onNoData, outcome, status) => {
    const judgement = judgementOn(report, texts, { onNoData });
    expect(judgement).toMatchObject({ outcome, onNoData, judgedOn: "value" });
    expect(exitStatusOf(judgement)).toBe(status);
  });

  test("a verdict without data stays one, whatever becomes of the check", () => {
    for (const onNoData of ["fail", "warn", "pass"] as const) {
      expect(verdictOf(none, gate, { onNoData }).outcome).toBe("no-data");
    }
  });

  test("verdicts come in the order of the gates", () => {
    const report = reportOf([row({}, { csat: share(9, 10), backlog: number(50) })]);
    const { verdicts } = judgementOn(report, ["backlog.value < 40", "csat.value >= 85%", "backlog.n < 40"]);
    expect(verdicts.map(({ gate: text }) => text)).toEqual([
      "backlog.value < 40",
      "csat.value >= 85%",
      "backlog.n < 40",
    ]);
  });

  test("fits its schema", () => {
    const report = reportOf([row({}, { csat: share(5, 10), "first-response-time": times(240, 840) })]);
    const texts = [
      "csat.value >= 85%",
      "first-response-time.p90 <= 15m",
      "nps.value > 0",
      "csat{channel=*}.value > 1%",
    ];
    const judgement = judgementOn(report, texts);
    expect(judgementSchema.parse(judgement)).toEqual(judgement);
    expect(judgement.verdicts).toHaveLength(4);
  });
});
