import { expect, test } from "vitest";
import { wordsOf } from "../../../src/language/words.ts";
import type { Table } from "../../../src/render/document/document.ts";
import { sideBySide } from "../../../src/render/document/side-by-side.ts";
import type { Report } from "../../../src/report/report.ts";
import { byChannel, byDay } from "../../support/report.ts";

const tableOf = (report: Report): Table => {
  const table = sideBySide(report, wordsOf("en")).find(({ kind }) => kind === "table");
  if (table?.kind !== "table") throw new Error("no table");
  return table;
};

const rowsOf = (report: Report) => tableOf(report).bands[0].rows.map(({ cells }) => cells);

test("each group has the number that each metric is known by, with its signs", () => {
  const [{ head }] = tableOf(byChannel).bands;
  expect(head).toEqual(["channel", "Volume", "First response time (median)", "", "CSAT"]);
  expect(rowsOf(byChannel)).toEqual([
    ["total", "1,204", "4m 5s", "", "83.3%"],
    ["whatsapp", "702", "1m 0s", "", "87.0%"],
    ["email", "302", "2h 0m", "*", "–"],
    ["(none)", "200", "–", "", "–"],
  ]);
});

test("the signs are told with the column that has them", () => {
  expect(tableOf(byChannel).columns.flatMap(({ meanings = [] }) => meanings)).toEqual(["* fewer than 30 observations"]);
});

test("the first metric always stays, and the others go from the last one on", () => {
  expect(tableOf(byChannel).columns.map(({ kind, drop }) => [kind, drop])).toEqual([
    ["label", undefined],
    ["number", 0],
    ["number", 1],
    ["word", 1],
    ["number", 2],
  ]);
});

test("two metrics are compared without it", () => {
  const two = byChannel.metrics.filter(({ id }) => id !== "csat");
  expect(sideBySide({ ...byChannel, metrics: two }, wordsOf("en"))).toEqual([]);
});

test("a metric that is not in every row leaves a blank there", () => {
  const [total, { values, ...whatsapp }, ...others] = byChannel.rows;
  const { csat, ...rest } = values;
  expect(rowsOf({ ...byChannel, rows: [total, { ...whatsapp, values: rest }, ...others] })[1]).toEqual([
    "whatsapp",
    "702",
    "1m 0s",
    "",
    "",
  ]);
});

test("amounts in several currencies stand together", () => {
  const [total, ...others] = byChannel.rows;
  const metrics = byChannel.metrics.map((metric) =>
    metric.id === "csat" ? { ...metric, id: "cost", title: "Cost", unit: "money" as const } : metric,
  );
  const cost = { n: 2, value: null, amounts: { USD: 2, IDR: 5000 }, excluded: {}, sources: {} };
  const rows = [{ ...total, values: { ...total.values, cost } }, ...others];
  expect(rowsOf({ ...byChannel, metrics, rows })[0].at(-1)).toBe("USD 2.00; IDR 5,000");
});

test("periods have rows as groups have", () => {
  expect(tableOf(withThirdMetric(byDay)).bands[0].head[0]).toBe("day");
});

/** The same with its last metric under another name once more. */
function withThirdMetric(report: Report): Report {
  const last = report.metrics[report.metrics.length - 1];
  const copies = ["second", "third"].map((id) => ({ ...last, id }));
  const rows = report.rows.map((row) => {
    const value = row.values[last.id];
    return { ...row, values: { ...row.values, second: value, third: value } };
  });
  return { ...report, metrics: [...report.metrics, ...copies], rows };
}
