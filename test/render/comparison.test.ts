import { Chalk } from "chalk";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { renderCsv } from "../../src/render/csv.ts";
import { renderMarkdown } from "../../src/render/markdown.ts";
import type { RenderOptions } from "../../src/render/renderer.ts";
import { renderTable } from "../../src/render/table.ts";
import { compareReports } from "../../src/report/comparing/compare.ts";
import type { Report, ReportRow } from "../../src/report/report.ts";
import { plain } from "../support/look.ts";
import { shop } from "../support/report.ts";
import { categories, count, metrics, noDurations, ratio, value } from "../support/value.ts";

const described = [
  metrics.volume,
  { ...metrics.backlog, better: "lower" as const },
  { ...metrics.firstResponse, better: "lower" as const },
  { ...metrics.csat, better: "higher" as const },
  metrics.channels,
];

const durations = (median: number, ci95: [number, number]) =>
  value(40, { mean: median, median, p90: 2 * median, min: median, max: 2 * median, ci95 });

const march: ReportRow = {
  group: {},
  period: null,
  values: {
    volume: count(120),
    backlog: count(9),
    "first-response-time": durations(300, [240, 390]),
    csat: ratio(48, 80, [0.4904, 0.7004], {
      parts: { response: { title: "Response rate", ...ratio(80, 100, [0.7112, 0.8666]), unit: "ratio" } },
    }),
    channels: value(120, { categories: categories(120, { email: 90, chat: 30 }) }),
  },
};

const february: ReportRow = {
  group: {},
  period: null,
  values: {
    volume: count(0),
    backlog: count(12),
    "first-response-time": durations(400, [380, 500]),
    csat: ratio(56, 70, [0.6916, 0.8768], {
      parts: { response: { title: "Response rate", ...ratio(70, 90, [0.6813, 0.8519]), unit: "ratio" } },
    }),
    channels: value(90, { categories: categories(90, { email: 66, fax: 24 }) }),
  },
};

const reportOf = (rows: ReportRow[], by: string[] = []): Report => ({
  ...shop,
  inputs: shop.inputs.slice(0, 1),
  metrics: described,
  by,
  rows,
  unmeasurable: [],
  diagnostics: [],
});

const comparedWith = (now: Report, before: Report, partial = false): Report =>
  compareReports(
    now,
    { ...before, period: { from: "2026-01-31T17:00:00Z", to: "2026-02-28T17:00:00Z" } },
    { kind: "previous", partial },
  );

const report = comparedWith(reportOf([march]), reportOf([february]));

const drawn = (of: Report, other: Partial<RenderOptions>): string => renderTable(of, { ...plain, ...other });

describe("a table", () => {
  test("has what it was, the change and what to think of it behind the headline", () => {
    expect(`\n${drawn(report, { width: 120 })}`).toBe(`
  Read 12,345 records from exports/2026-03/messages.csv: 12,001 used, 3 rejected (2 bad-time, 1 no-conversation), 340
  duplicate, 1 blank
  1,204 conversations; excluded 40 outbound, 12 spam; 2026-03-01 to 2026-03-31, compared with 2026-02-01 to 2026-02-28
  (just before), Asia/Jakarta, calendar hours, as of 2026-03-31 17:02, metrik 0.1.0

Metrics                      value  before      change
  Volume                       120       0         n/a
    change n/a: 0 before
  Backlog                        9      12    ▼ -25.0%  better
                         n  median  before      change                    p90       mean    min     max             95%
  First response time   40   5m 0s  6m 40s    ▼ -25.0%  ~              10m 0s      5m 0s  5m 0s  10m 0s  4m 0s – 6m 30s
                         n   value  before      change                    95%  numerator
  CSAT                  80   60.0%   80.0%  ▼ -20.0 pp  worse   49.0% – 70.0%         48
    Response rate      100   80.0%   77.8%   ▲ +2.2 pp  ~       71.1% – 86.7%         80
  ~ beside a change: by the 95% intervals it may be chance

Channels
  channels   n  share  of assignments      change
  email     90  75.0%           75.0%   ▲ +1.7 pp  ~
  chat      30  25.0%           25.0%  ▲ +25.0 pp
  fax        0   0.0%            0.0%  ▼ -26.7 pp
  of 120 conversations
  ~ beside a change: by the 95% intervals it may be chance
`);
  });

  test("explains no sign of a part whose change has no row", () => {
    const of = (row: ReportRow, median: number): Report => {
      const parts = { age: { title: "Age", ...durations(median, [200, 500]), unit: "seconds" as const } };
      const { backlog } = row.values;
      const values = { backlog: { ...backlog, parts } };
      return { ...reportOf([{ ...row, values }]), metrics: described.slice(1, 2) };
    };
    const text = drawn(comparedWith(of(march, 300), of(february, 400)), { width: 120 });
    expect(text).toMatch(/Backlog +9 +12 +▼ -25\.0% {2}better +age median 5m 0s/);
    expect(text).not.toContain("~");
  });

  test("keeps the change where there is little room, and drops what it was", () => {
    const text = drawn(report, { width: 60 });
    expect(text).toContain("\n  CSAT                  80   60.0%  ▼ -20.0 pp  worse\n");
    expect(text).toContain("\n  no room for before, p90, mean, min, max, 95%, numerator\n");
  });

  test("in words, where there is no room for columns", () => {
    expect(drawn(report, { width: 30 })).toContain("  Backlog\n    value 9, before 12, change\n    ▼ -25.0% better\n");
  });

  test("has arrows of ASCII where the terminal has nothing else", () => {
    const text = drawn(report, { width: 120, unicode: false });
    expect(text).toContain("v -20.0 pp  worse");
    expect(text).toContain("^ +2.2 pp  ~");
    expect(Math.max(...[...text].map((sign) => sign.codePointAt(0) ?? 0))).toBeLessThan(128);
  });

  test("has colours, and dims what may be chance or is not known", () => {
    const text = drawn(report, { width: 120, chalk: new Chalk({ level: 1 }) });
    expect(text).toContain("\u001b[31m▼ -20.0 pp\u001b[39m  \u001b[31mworse\u001b[39m");
    expect(text).toContain("\u001b[32m▼ -25.0%\u001b[39m  \u001b[32mbetter\u001b[39m");
    expect(text).toContain("\u001b[2m▼ -25.0%\u001b[22m  \u001b[2m~\u001b[22m");
    expect(text).toContain("\u001b[2mn/a\u001b[22m");
  });

  test("says that only a part is compared, from minute to minute", () => {
    const part = { ...report, comparison: { ...february28, kind: "year-ago" as const, partial: true } };
    expect(drawn(part, { width: 500 })).toContain(
      ", compared with 2026-02-01 00:00 to 2026-02-28 14:30 (a year before, as much as has passed), Asia/Jakarta,",
    );
    const range = { ...part, comparison: { ...february28, kind: "range" as const, partial: false } };
    expect(drawn(range, { width: 500 })).toContain("2026-02-01 00:00 to 2026-02-28 14:30, Asia/Jakarta,");
  });

  test("by channel shows new channels and gone ones", () => {
    const volumeOf = (channel: string, volume: number): ReportRow => ({
      group: { channel },
      period: null,
      values: { volume: count(volume) },
    });
    const now = reportOf([march, volumeOf("chat", 3), volumeOf("email", 5)], ["channel"]);
    const before = reportOf([february, volumeOf("email", 4), volumeOf("fax", 2)], ["channel"]);
    expect(drawn(comparedWith(now, before), { width: 100 })).toContain(`
Volume
  channel  n  value  before    change
  total         120       0       n/a
  chat            3       –       n/a
  email           5       4  ▲ +25.0%
  fax      0      –       2       n/a
  total: change n/a: 0 before
  no data in 1 row: nothing in this range
  no change in 1 row: not there before
`);
  });

  test("of a missing value gives its reason once", () => {
    const nothing = { ...march, values: { "first-response-time": value(0, { ...noDurations, reason: "nobody" }) } };
    const text = drawn(comparedWith(reportOf([nothing]), reportOf([february])), { width: 120 });
    expect(text).toContain("n/a");
    expect(text).toContain("  no data: nobody\n");
    expect(text).not.toContain("no value now");
  });
});

const february28 = { from: "2026-01-31T17:00:00Z", to: "2026-02-28T07:30:00.001Z" };

test("the digest has the same columns, and its bars of shares their changes", () => {
  const text = drawn(report, { width: 100, layout: "digest" });
  expect(text).toContain("  CSAT                  80   60.0%   80.0%  ▼ -20.0 pp  worse   49.0% – 70.0%\n");
  expect(text).toContain("  email   ████████████████████  90  75.0%   ▲ +1.7 pp  ~\n");
});

test("Markdown has them too", () => {
  const text = renderMarkdown(report, plain);
  expect(text).toContain("|  | n | value | before | change |  | 95% | numerator |");
  expect(text).toContain("| CSAT | 80 | 60.0% | 80.0% | ▼ -20.0 pp | worse | 49.0% – 70.0% | 48 |");
});

describe("CSV", () => {
  const lines: readonly Record<string, string>[] = parse(renderCsv(report, { layout: "metrics" }), { columns: true });
  const find = (wanted: Record<string, string>) =>
    lines
      .filter((line) => Object.entries(wanted).every(([column, cell]) => line[column] === cell))
      .map(({ statistic, category, value: number, unit }) => [statistic, category, number, unit]);

  test("tells the range", () => {
    expect(lines.find(({ statistic }) => statistic === "comparison")).toMatchObject({
      scope: "report",
      category: "previous",
      period_from: "2026-01-31T17:00:00Z",
      period_to: "2026-02-28T17:00:00Z",
      flags: "",
    });
  });

  test("has what a rate was and how it changed as further statistics", () => {
    const statistics = find({ metric: "csat", part: "" }).slice(-12);
    expect(statistics.map(([statistic, category, , unit]) => [statistic, category, unit])).toEqual([
      ["previous_n", "", "count"],
      ["previous_numerator", "", "count"],
      ["previous_denominator", "", "count"],
      ["previous_value", "", "ratio"],
      ["previous_ci95_low", "", "ratio"],
      ["previous_ci95_high", "", "ratio"],
      ["change", "", "ratio"],
      ["change_ci95_low", "", "ratio"],
      ["change_ci95_high", "", "ratio"],
      ["significant", "", ""],
      ["verdict", "worse", ""],
      ["source", "messages", "count"],
    ]);
    expect(find({ metric: "csat", part: "", statistic: "change" })).toEqual([["change", "", "-0.2", "ratio"]]);
    expect(find({ metric: "csat", part: "", statistic: "significant" })).toEqual([["significant", "", "1", ""]]);
  });

  test("has relative changes as fractions, of the median and of the p90", () => {
    const changes = lines.filter(
      ({ metric, statistic }) => metric === "first-response-time" && /^change/.test(statistic),
    );
    expect(changes.map(({ statistic, value: number, unit }) => [statistic, number, unit])).toEqual([
      ["change", "-0.25", "relative"],
      ["change_p90", "-0.25", "relative"],
    ]);
  });

  test("says why there is no change", () => {
    expect(find({ metric: "volume", statistic: "change" })).toEqual([["change", "0 before", "", "relative"]]);
  });

  test("has the changes of categories and parts", () => {
    expect(find({ metric: "channels", statistic: "category_change", category: "chat" })).toEqual([
      ["category_change", "chat", "0.25", "ratio"],
    ]);
    expect(find({ metric: "channels", statistic: "category_previous_count", category: "fax" })[0][2]).toBe("24");
    expect(find({ metric: "csat", part: "response", statistic: "previous_n" })[0][2]).toBe("90");
  });
});
