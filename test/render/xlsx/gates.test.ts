import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/language/language.ts";
import { wordsOf } from "../../../src/language/words.ts";
import { gatesSheet } from "../../../src/render/xlsx/gates.ts";
import type { SheetCell } from "../../../src/render/xlsx/sheet.ts";
import { renderXlsx } from "../../../src/render/xlsx.ts";
import type { Report } from "../../../src/report/report.ts";
import { judged, judgement, slow, verdict } from "../../support/judgement.ts";
import { byChannel, shop } from "../../support/report.ts";
import { readBack } from "./read-back.ts";

const whole = judged(judgement.verdicts);

/** What a reader of workbooks finds on the sheet of gates, a record of the cells that are not empty for each row. */
async function readGates(report: Report, language: Language = "en") {
  const sheets = await readBack(await renderXlsx(report, undefined, language));
  const [titles = [], ...rows] = sheets[language === "en" ? "Gates" : "Gerbang mutu"] ?? [];
  return rows.map((row) =>
    Object.fromEntries(titles.flatMap((title, at) => (row[at] == null ? [] : [[String(title), row[at]]]))),
  );
}

/** The cells of the only row below some titles, as they are written. */
function cellsOf(report: Report, ...titles: readonly string[]): readonly SheetCell[] {
  const { columns = [], rows: [row] = [] } = gatesSheet(report, wordsOf("en")) ?? {};
  return titles.map((title) => row?.[columns.findIndex((column) => column.title === title)]);
}

/** A length of time as readers of workbooks see it. */
const seconds = (count: number): Date => new Date(Date.UTC(1899, 11, 30) + 1000 * count);

describe("the sheet of gates", () => {
  test("stands first in the workbook of a report that was judged, and nowhere else", async () => {
    const sheetsOf = async (report: Report) => Object.keys(await readBack(await renderXlsx(report)));
    expect(await sheetsOf(whole)).toEqual(["Gates", "Totals", "Definitions", "About"]);
    expect(await sheetsOf(shop)).toEqual(["Totals", "Definitions", "About"]);
    expect(await sheetsOf(judged([]))).toEqual(["Gates", "Totals", "Definitions", "About"]);
  });

  test("has a row for each verdict, what needs attention first, and numbers in the units of the other sheets", async () => {
    expect(await readGates(whole)).toEqual([
      {
        Outcome: "✗ fail",
        Gate: "first-response-time{channel=whatsapp}.p90 <= 15m",
        Metric: "First response time",
        Group: "channel whatsapp",
        "Must be": "≤",
        Limit: seconds(900),
        Found: seconds(1080),
        Margin: seconds(180),
        Side: "over",
        n: 690,
        Before: seconds(720),
        "Worst conversations": "TM-1 2d 0h, TM-7 1h 30m",
      },
      {
        Outcome: "? no data",
        Gate: "nps.value >= 30",
        Metric: "NPS",
        "Must be": "≥",
        Limit: 30,
        n: 0,
        Reason: "nobody was asked",
      },
      {
        Outcome: "! warn",
        Gate: "warn: csat{channel=email}.value >= 85%",
        Metric: "CSAT",
        Group: "channel email",
        "Must be": "≥",
        Limit: 0.85,
        Found: 0.8,
        Margin: 5,
        Side: "under",
        n: 115,
        "95% from": 0.7177,
        "95% to": 0.8631,
        "Worst conversations": "TM-9 no",
      },
      {
        Outcome: "✓ pass",
        Gate: "csat.value >= 80%",
        Metric: "CSAT",
        "Must be": "≥",
        Limit: 0.8,
        Found: 0.8333,
        Margin: expect.closeTo(3.33),
        Side: "over",
        n: 180,
        "95% from": 0.772,
        "95% to": 0.8807,
      },
    ]);
  });

  test("speaks the language of the report", async () => {
    const few = verdict({ outcome: "no-data", reason: "n = 3, fewer than 30", found: null, margin: null });
    const [slowest, unmeasured] = await readGates(judged([slow, few]), "id");
    expect(slowest).toEqual({
      Hasil: "✗ gagal",
      Gerbang: "first-response-time{channel=whatsapp}.p90 <= 15m",
      Metrik: "Waktu respons pertama",
      Kelompok: "kanal whatsapp",
      Harus: "≤",
      Batas: seconds(900),
      Ditemukan: seconds(1080),
      Selisih: seconds(180),
      Sisi: "di atas",
      n: 690,
      Sebelumnya: seconds(720),
      "Percakapan terburuk": "TM-1 2 hr 0 j, TM-7 1 j 30 mnt",
    });
    expect(unmeasured).toMatchObject({ Hasil: "? tanpa data", Alasan: "n = 3, kurang dari 30" });
  });

  test("has shares and durations in the formats of the other sheets", () => {
    expect(cellsOf(judged([slow]), "Limit", "Found", "Margin", "Before")).toEqual([
      { value: 900 / 86_400, format: "[h]:mm:ss" },
      { value: 1080 / 86_400, format: "[h]:mm:ss" },
      { value: 180 / 86_400, format: "[h]:mm:ss" },
      { value: 720 / 86_400, format: "[h]:mm:ss" },
    ]);
    const unhappy = verdict({ expected: 0.85, found: 0.8, margin: -0.05 });
    expect(cellsOf(judged([unhappy]), "Found", "Margin", "95% from")).toMatchObject([
      { format: "0.0%" },
      { format: '0.0" pp"' },
      { format: "0.0%" },
    ]);
  });

  test("shows no number like the limit that it misses", () => {
    const late = verdict({ ...slow, found: 900.4, margin: -0.4 });
    expect(cellsOf(judged([late]), "Found", "Margin")).toMatchObject([
      { format: "[h]:mm:ss.000" },
      { format: "[h]:mm:ss.000" },
    ]);
    const close = verdict({ expected: 0.9995, found: 0.9994, margin: -0.0001 });
    expect(cellsOf(judged([close]), "Limit", "Found", "Margin")).toMatchObject([
      { format: "0.0###%" },
      { format: "0.0###%" },
      { format: '0.0###" pp"' },
    ]);
  });

  test("tells on which side of the limit a number is", () => {
    const sides = [-1, 0, 1].map((margin) => verdict({ unit: "count", margin }));
    const sideOf = (fields: (typeof sides)[number]) => cellsOf(judged([fields]), "Side")[0];
    expect(sides.map(sideOf)).toEqual(["under", "at the limit", "over"]);
    expect(sides.map((fields) => sideOf({ ...fields, comparison: "<" }))).toEqual(["over", "at the limit", "under"]);
  });

  test("names the part, the groups, the clock, the currency and how many observations it takes", () => {
    const promised = verdict({
      ...slow,
      part: "unanswered",
      group: { channel: "email", team: "A" },
      hours: "business",
    });
    const few = { ...promised, minimumN: 1000 };
    expect(cellsOf(judged([few]), "Metric", "Group", "Clock", "n at least")).toEqual([
      "First response time: Still open",
      "channel email, team A",
      "business hours",
      { value: 1000, format: "#,##0" },
    ]);
    const calendar = verdict({ ...slow, part: "gone", hours: "calendar" });
    expect(cellsOf(judged([calendar]), "Metric", "Clock")).toEqual(["First response time: gone", "calendar hours"]);
    const money = verdict({ unit: "money", currency: "IDR", expected: 100, found: 250, margin: -150 });
    expect(cellsOf(judged([money]), "Currency", "Margin", "n at least")).toEqual([
      "IDR",
      { value: 150, format: "#,##0.00" },
      undefined,
    ]);
  });

  test("has the value beside the bound of its interval that was judged", () => {
    const bound = judged([verdict({ found: 0.772, value: 0.8333 })], { judgedOn: "lower" });
    expect(cellsOf(bound, "Found", "Value")).toMatchObject([{ value: 0.772 }, { value: 0.8333 }]);
    expect(cellsOf(whole, "Value")).toEqual([undefined]);
  });

  test("is not all: how it was judged stands in the account of the report", async () => {
    const rowsOf = async (report: Report) =>
      (await readBack(await renderXlsx(report))).About?.filter(([what]) => what === "gates");
    expect(await rowsOf(judged([], { outcome: "pass", onNoData: "warn", judgedOn: "upper" }))).toEqual([
      ["gates", "outcome", null, "pass"],
      ["gates", "without data", null, "warn"],
      ["gates", "judged on", null, "upper"],
    ]);
    expect(await rowsOf(byChannel)).toEqual([]);
  });
});

test("text of the data is no formula and no markup", async () => {
  const text = '=HYPERLINK("http://x","<&>")\u0000';
  const said = { gate: text, title: text, part: text, group: { [text]: text }, reason: text };
  const worst = [{ conversation: text, value: 0 }];
  const report = judged([verdict({ ...said, worst, unit: "money", currency: text })]);
  const shown = '=HYPERLINK("http://x","<&>")\\x00';
  expect(await readGates(report)).toMatchObject([
    {
      Gate: shown,
      Metric: `${shown}: ${shown}`,
      Group: `${shown} ${shown}`,
      Currency: shown,
      Reason: shown,
      "Worst conversations": expect.stringContaining(shown),
    },
  ]);
  const files = Object.entries(unzipSync(await renderXlsx(report)));
  const sheets = files.filter(([name]) => name.includes("sheet")).map(([, bytes]) => Buffer.from(bytes).toString());
  expect(sheets.length).toBeGreaterThan(3);
  for (const sheet of sheets) expect(sheet).not.toMatch(/<f[ >]|http:\/\/x","<&>/);
});
