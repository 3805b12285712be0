import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderCsv } from "../../src/render/csv.ts";
import type { Report } from "../../src/report/report.ts";
import { byChannel, byDay, shop, tellingOf } from "../support/report.ts";
import { anyText, commandLine, naughtyNames } from "../support/text.ts";
import { count, metrics } from "../support/value.ts";

type Line = Readonly<Record<string, string>>;

const written = (report: Report): string => renderCsv(report, { layout: "metrics" });

const linesOf = (report: Report): readonly Line[] => parse(written(report), { columns: true });

/** The only line that has all of these cells. */
function theLine(report: Report, wanted: Line): Line | undefined {
  const found = linesOf(report).filter((line) =>
    Object.entries(wanted).every(([column, cell]) => line[column] === cell),
  );
  expect(found).toHaveLength(1);
  return found[0];
}

describe("the long form", () => {
  test("has a column for each dimension between the fixed ones", () => {
    expect(written(byChannel).split("\n")[0]).toBe(
      "scope,source,channel,period,period_from,period_to,metric,part,statistic,category,value,unit,n,flags,text",
    );
  });

  test("renames a dimension that bears the name of a column", () => {
    const report: Report = {
      ...byChannel,
      by: ["metric"],
      rows: [...byChannel.rows.slice(0, 1), { group: { metric: "x" }, period: null, values: { volume: count(1) } }],
    };
    expect(linesOf(report).filter((line) => line.by_metric === "x" && line.metric === "volume")).not.toHaveLength(0);
  });

  test.each([
    [["value", "by_value", "by_by_value", "by_team"], ",by_value,by_by_value,by_by_by_value,by_team,period,"],
    [["by_value"], ",by_value,period,"],
  ])("renames no two dimensions alike, and none without need: %j", (by, titles) => {
    const [header = ""] = written({ ...byChannel, by, rows: byChannel.rows.slice(0, 1) }).split("\n");
    expect(header).toContain(titles);
  });

  test("has seconds, fractions and counts as the machine knows them", () => {
    const email = { scope: "value", channel: "email", part: "" };
    expect(theLine(byChannel, { ...email, metric: "first-response-time", statistic: "p90" })).toMatchObject({
      value: "21600",
      unit: "seconds",
      n: "22",
      flags: "low-n",
    });
    expect(theLine(byChannel, { ...email, metric: "volume", statistic: "share_of_total" })?.value).toBe(
      String(302 / 1204),
    );
    expect(
      theLine(byChannel, { scope: "value", channel: "", metric: "csat", part: "", statistic: "ci95_low" }),
    ).toMatchObject({
      value: "0.772",
      unit: "ratio",
    });
  });

  test("leaves a number without data empty and says why", () => {
    expect(theLine(byChannel, { channel: "(none)", metric: "first-response-time", statistic: "median" })).toMatchObject(
      { value: "", n: "0", text: "no answered conversation" },
    );
  });

  test("has what was left out, the parts, the categories, the spread and the sources", () => {
    const firstResponse = { scope: "value", metric: "first-response-time" };
    expect(theLine(shop, { ...firstResponse, statistic: "excluded", category: "unanswered" })?.value).toBe("12");
    expect(theLine(shop, { ...firstResponse, part: "customer", statistic: "median" })?.value).toBe("300");
    expect(theLine(shop, { metric: "tags", statistic: "category_count", category: "refund" })?.value).toBe("120");
    expect(theLine(shop, { metric: "replies-per-ticket", statistic: "distribution", category: "3+" })?.value).toBe(
      "200",
    );
    expect(theLine(shop, { metric: "replies-per-ticket", statistic: "source", category: "reported" })?.value).toBe(
      "300",
    );
    expect(theLine(shop, { metric: "daily-volume", statistic: "busiest_weekday" })?.category).toBe("Monday");
  });

  test("has the heat map, empty where an hour never occurred", () => {
    const heatMap = [
      { weekday: 0, hour: 9, count: 12, occurrences: 4, average: 3 },
      { weekday: 6, hour: 2, count: 0, occurrences: 0, average: null },
    ];
    const peaks = { busiestDays: [], busiestWeekdays: [], busiestHours: [], heatMap };
    const report: Report = {
      ...shop,
      metrics: [metrics.dailyVolume],
      rows: [{ group: {}, period: null, values: { "daily-volume": { n: 7, peaks, excluded: {}, sources: {} } } }],
    };
    expect(theLine(report, { statistic: "heat_average", category: "Monday 09:00" })?.value).toBe("3");
    expect(theLine(report, { statistic: "heat_average", category: "Sunday 02:00" })?.value).toBe("");
    expect(theLine(report, { statistic: "heat_count", category: "Sunday 02:00" })?.value).toBe("0");
  });

  test("has each period with its bounds", () => {
    expect(theLine(byDay, { period: "2026-03-03", statistic: "value" })).toMatchObject({
      period_from: "2026-03-03T00:00:00Z",
      period_to: "2026-03-03T23:59:59Z",
      value: "20",
    });
  });

  test("marks what is of a partial period, beside the other flags, and in its parts", () => {
    const part = { title: "New", unit: "count" as const, n: 2, value: 2 };
    const few = { ...count(2), flags: ["low-n" as const], parts: { new: part } };
    const inDay = (report: Report): Report => ({
      ...report,
      rows: report.rows.map((row) => (row.period === null ? row : { ...row, values: { volume: few } })),
    });
    const flagsOf = (period: string) =>
      linesOf(inDay(byDay))
        .filter((line) => line.period === period && line.statistic === "value")
        .map(({ part, flags }) => [part, flags]);
    expect(flagsOf("2026-03-01")).toEqual([
      ["", "low-n partial"],
      ["new", "partial"],
    ]);
    expect(flagsOf("2026-03-02")).toEqual([
      ["", "low-n"],
      ["new", ""],
    ]);
  });

  test("accounts for every record of every input", () => {
    const lines = linesOf(shop).filter(({ scope, source }) => scope === "input" && source?.endsWith("messages.csv"));
    const sums = new Map<string, number>();
    for (const { statistic = "", value } of lines) sums.set(statistic, (sums.get(statistic) ?? 0) + Number(value));
    expect(Object.fromEntries(sums)).toEqual({ records: 12345, used: 12001, rejected: 3, duplicate: 340, blank: 1 });
    expect(theLine(shop, { scope: "input", statistic: "rejected", category: "" })?.value).toBe("0");
  });

  test("has the population, the settings, what cannot be measured and the warnings", () => {
    expect(theLine(shop, { scope: "population", statistic: "excluded", category: "spam" })?.value).toBe("12");
    expect(theLine(shop, { scope: "report", statistic: "time_zone" })?.text).toBe("Asia/Jakarta");
    expect(theLine(shop, { scope: "report", statistic: "period" })?.period_to).toBe("2026-03-31T17:00:00Z");
    expect(theLine(shop, { scope: "unmeasurable", metric: "nps" })?.text).toBe("no nps surveys");
    expect(theLine(shop, { scope: "diagnostic", category: "unknown-role" })?.value).toBe("17");
  });
});

describe("untrusted text", () => {
  const channelsOf = (report: Report): ReadonlySet<string | undefined> =>
    new Set(linesOf(report).map(({ channel }) => channel));

  test.each(["=1+1", "+1", "-2", "@sum", "\tx", "\rx", "\nx", " =1", "＝1", "＋1", "－1", "＠x"])(
    "never begins a cell as a formula: %j",
    (text) => {
      expect(channelsOf(tellingOf([text]))).toEqual(new Set(["", `'${text}`]));
    },
  );

  test.each([
    ["\u001b[31mred", "\\x1b[31mred"],
    ["\u009b31mred", "\\x9b31mred"],
    ["a\u0007\bb", "a\\x07\\x08b"],
    ["\0x", "'\\x00x"],
    ["a\ud83d", "a\\ud83d"],
    ["a\tb\r\nc", "a\tb\r\nc"],
    ["a\u202eb\u202c 👍", "a\\u202eb\\u202c 👍"],
    ["\u061c\u200f\u2066x", "\\u061c\\u200f\\u2066x"],
  ])("shows what a terminal would obey, what turns a text around and what no file can hold: %j", (text, shown) => {
    expect(channelsOf(tellingOf([text]))).toEqual(new Set(["", shown]));
  });

  test("keeps negative numbers numbers", () => {
    const report: Report = {
      ...byChannel,
      rows: [{ group: {}, period: null, values: { csat: { n: 40, value: -12.5, excluded: {}, sources: {} } } }],
    };
    expect(theLine(report, { metric: "csat", statistic: "value" })?.value).toBe("-12.5");
  });

  test("is no command of a CI log, even on a further line of a cell", () => {
    expect(written(tellingOf([...naughtyNames]))).not.toMatch(commandLine);
  });

  test("comes back through a parser, but for the guards", () => {
    const harmless = anyText.filter((text) => !/##|::|(?![\t\r\n])\p{Cc}|\p{Bidi_Control}|\p{Cs}/u.test(text));
    fc.assert(
      fc.property(harmless, (text) => {
        const guarded = /^[\s=+\-@＝＋－＠]/.test(text) ? `'${text}` : text;
        expect(channelsOf(tellingOf([text]))).toEqual(new Set(["", guarded]));
      }),
    );
  });
});
