import { describe, expect, test } from "vitest";
import { compareReports } from "../../../src/report/comparing/compare.ts";
import { type Report, type ReportRow, reportSchema, type Value } from "../../../src/report/report.ts";
import type { Judgement } from "../../../src/report/verdict.ts";
import { empty, shop } from "../../support/report.ts";
import { categories, count, metrics, ratio, value } from "../../support/value.ts";

const csat = { ...metrics.csat, better: "higher" } as const;
const described = [metrics.volume, csat, metrics.channels];

const valuesOf = (volume: number, satisfied: Value, channels: Record<string, number>): Record<string, Value> => ({
  volume: count(volume),
  csat: satisfied,
  channels: value(volume, { categories: categories(volume, channels) }),
});

const total = (values: Record<string, Value>): ReportRow => ({ group: {}, period: null, values });
const of = (channel: string, volume: number): ReportRow => ({
  group: { channel },
  period: null,
  values: { volume: count(volume) },
});
const on = (day: string, rows: readonly ReportRow[]): ReportRow[] =>
  rows.map((row) => ({
    ...row,
    period: { from: `${day}T00:00:00Z`, to: `${day}T24:00:00Z`, label: day, partial: false },
  }));

const reportOf = (rows: ReportRow[], by: string[] = []): Report => ({ ...shop, metrics: described, by, rows });
const february = { from: "2026-01-31T17:00:00Z", to: "2026-02-28T17:00:00Z" };
const compared = (now: Report, before: Report): Report =>
  compareReports(now, { ...before, period: february }, { kind: "previous", partial: false });

/** What became of the volume in each row. */
const volumesOf = ({ rows }: Report) =>
  rows.map(({ group, period, values: { volume } }) => [
    group.channel ?? "total",
    period?.label ?? "whole",
    volume.value,
    volume.previous?.value ?? null,
    volume.change?.value ?? volume.change?.reason,
  ]);

describe("the total", () => {
  const now = reportOf([total(valuesOf(120, ratio(56, 70, [0.69, 0.88]), { email: 30, whatsapp: 90 }))]);
  const before = reportOf([total(valuesOf(100, ratio(48, 80, [0.49, 0.7]), { email: 60, fax: 40 }))]);
  const report = compared(now, before);
  const [{ values }] = report.rows;

  test("each value carries what it was and what became of it", () => {
    expect(values.volume).toEqual({
      ...now.rows[0].values.volume,
      previous: { n: 100, value: 100 },
      change: { of: "value", kind: "relative", value: 0.2 },
    });
    expect(values.csat.previous).toEqual({ n: 80, value: 0.6, numerator: 48, denominator: 80, ci95: [0.49, 0.7] });
    expect(values.csat.change).toMatchObject({ significant: true, verdict: "better" });
  });

  test("the report says what it is compared with, and is still valid", () => {
    expect(report.comparison).toEqual({ ...february, kind: "previous", partial: false });
    expect(reportSchema.safeParse(report).error).toBeUndefined();
    expect(Object.keys(report).indexOf("comparison")).toBe(Object.keys(report).indexOf("period") + 1);
  });

  test("everything else stays, in its order", () => {
    const gates: Judgement = { outcome: "pass", onNoData: "fail", judgedOn: "value", verdicts: [] };
    const { diagnostics, ...others } = now;
    const again = compared({ ...others, gates, diagnostics }, before);
    const keys = Object.keys(compared(again, before));
    expect(keys).toEqual(Object.keys(again));
    expect(keys.slice(-3)).toEqual(["unmeasurable", "gates", "diagnostics"]);
    expect(keys.filter((key) => key !== "comparison" && key !== "gates")).toEqual(Object.keys(now));
  });

  test("a share changes in its categories: 25 % after 60 %, 75 % after none, none after 40 %", () => {
    const changes = values.channels.categories?.map(({ name, count: number, previous, change }) => [
      name,
      number,
      previous,
      change?.of,
      change?.value,
      change?.significant,
    ]);
    expect(changes).toEqual([
      ["email", 30, { count: 60, share: 0.6 }, "share", -0.35, true],
      ["whatsapp", 90, { count: 0, share: 0 }, "share", 0.75, true],
      ["fax", 0, { count: 40, share: 0.4 }, "share", -0.4, true],
    ]);
    expect(values.channels).not.toHaveProperty("change");
  });

  test("neither report is changed", () => {
    expect(now.rows[0].values.volume).toEqual(count(120));
    expect(before.rows[0].values.volume).toEqual(count(100));
  });
});

describe("parts", () => {
  const withPart = (mean: number): Report =>
    reportOf([
      total({
        volume: count(10),
        channels: value(0),
        csat: ratio(5, 10, [0.2, 0.8], { parts: { mean: { title: "Mean", unit: "score", n: 10, value: mean } } }),
      }),
    ]);

  test("carry the same, and are neither better nor worse", () => {
    const part = compared(withPart(4), withPart(3.5)).rows[0].values.csat.parts?.mean;
    expect(part).toEqual({
      title: "Mean",
      unit: "score",
      n: 10,
      value: 4,
      previous: { n: 10, value: 3.5 },
      change: { of: "value", kind: "difference", value: 0.5 },
    });
  });
});

describe("groups and periods", () => {
  test("groups are matched by name; new and gone ones are shown", () => {
    const now = reportOf([of("total", 30), of("email", 10), of("chat", 20)].map(asTotal), ["channel"]);
    const before = reportOf([of("total", 12), of("email", 8), of("fax", 4)].map(asTotal), ["channel"]);
    const report = compared(now, before);
    expect(volumesOf(report)).toEqual([
      ["total", "whole", 30, 12, 1.5],
      ["email", "whole", 10, 8, 0.25],
      ["chat", "whole", 20, null, "not there before"],
      ["fax", "whole", null, 4, "no value now"],
    ]);
    expect(report.rows[3].values.volume).toMatchObject({ n: 0, reason: "nothing in this range" });
    expect(reportSchema.safeParse(report).error).toBeUndefined();
  });

  test("periods are matched by their place, in each group", () => {
    const rows = (counts: readonly number[]) => [of("total", counts[0]), of("email", counts[1])].map(asTotal);
    const now = reportOf(
      [...rows([9, 6]), ...on("2026-03-01", rows([4, 2])), ...on("2026-03-02", rows([5, 4]))],
      ["channel"],
    );
    const before = reportOf([...rows([5, 5]), ...on("2026-02-01", rows([5, 1]))], ["channel"]);
    expect(volumesOf(compared(now, before))).toEqual([
      ["total", "whole", 9, 5, 0.8],
      ["email", "whole", 6, 5, 0.2],
      ["total", "2026-03-01", 4, 5, -0.2],
      ["email", "2026-03-01", 2, 1, 1],
      ["total", "2026-03-02", 5, null, "no such period before"],
      ["email", "2026-03-02", 4, null, "no such period before"],
    ]);
  });
});

describe("periods that are not as long as each other", () => {
  const lasting = (from: string, to: string, volume: number, satisfied: Value): ReportRow => ({
    group: {},
    period: { from: `${from}T00:00:00Z`, to: `${to}T00:00:00Z`, label: from, partial: true },
    values: { volume: count(volume), csat: satisfied },
  });
  const satisfied = ratio(8, 10, [0.5, 0.9]);
  const whole = total({ volume: count(90), csat: satisfied });
  const row = (now: ReportRow, before: ReportRow) =>
    compared(reportOf([whole, now]), reportOf([whole, before])).rows[1].values;

  test("are compared in shares, and not in counts", () => {
    const { volume, csat } = row(
      lasting("2026-02-17", "2026-02-23", 25, satisfied),
      lasting("2026-01-18", "2026-01-19", 3, ratio(1, 2, [0.1, 0.9])),
    );
    expect([volume.value, volume.previous?.value, volume.change?.value, volume.change?.reason]).toEqual([
      25,
      3,
      null,
      "the period before is not as long",
    ]);
    expect(csat.change?.value).toBeCloseTo(0.3);
  });

  test("are as long as what has passed of them", () => {
    const before = lasting("2026-02-23", "2026-02-25", 30, satisfied);
    const unfinished = (asOf: string) => ({
      ...reportOf([whole, lasting("2026-03-02", "2026-03-09", 33, satisfied)]),
      asOf,
    });
    const changeAt = (asOf: string) =>
      compared(unfinished(asOf), reportOf([whole, before])).rows[1].values.volume.change;
    expect(changeAt("2026-03-04T00:00:00Z")?.value).toBe(0.1);
    expect(changeAt("2026-03-05T00:00:00Z")?.reason).toBe("the period before is not as long");
  });

  test("may be two months", () => {
    const { volume } = row(
      lasting("2026-03-01", "2026-04-01", 22, satisfied),
      lasting("2026-02-01", "2026-03-01", 20, satisfied),
    );
    expect(volume.change?.value).toBe(0.1);
  });
});

/** The row without its group, where that is the total. */
const asTotal = (row: ReportRow): ReportRow => (row.group.channel === "total" ? { ...row, group: {} } : row);

describe("a saved report", () => {
  const now = reportOf([total(valuesOf(120, ratio(56, 70, [0.69, 0.88]), {}))]);

  test("that counts one metric otherwise is compared by the others", () => {
    const before = { ...now, metrics: [{ ...metrics.volume, definition: "Otherwise." }, csat, metrics.channels] };
    const { volume, csat: satisfaction } = compared(now, before).rows[0].values;
    expect([volume.previous, volume.change?.reason]).toEqual([null, "counted otherwise"]);
    expect(satisfaction.change?.value).toBe(0);
  });

  test("without a metric: not there before", () => {
    const before = reportOf([{ group: {}, period: null, values: { csat: ratio(1, 2, [0, 1]) } }]);
    expect(compared(now, before).rows[0].values.volume.change?.reason).toBe("not there before");
  });

  test("without any time leaves the report as it is", () => {
    expect(compareReports(now, empty, { kind: "range", partial: false })).toEqual(now);
  });

  test("that was itself compared gives its own numbers", () => {
    const chained = compared(now, compared(now, reportOf([total(valuesOf(1, ratio(1, 2, [0, 1]), {}))])));
    expect(chained.rows[0].values.volume.previous).toEqual({ n: 120, value: 120 });
  });
});
