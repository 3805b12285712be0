import { describe, expect, test } from "vitest";
import type { Language } from "../../src/language/language.ts";
import { renderers } from "../../src/render/index.ts";
import type { RenderOptions, ReportLayout } from "../../src/render/renderer.ts";
import type { Report } from "../../src/report/report.ts";
import { reportOfShop } from "../fixtures/reported.ts";
import { judgement } from "../support/judgement.ts";
import { plain } from "../support/look.ts";

const files = ["conversations.ndjson", "orders.csv", "customers.csv", "costs.csv"];
const asked = { timeZone: "Asia/Jakarta", asOf: "2026-03-23T00:00:00+07:00" };
const range = { since: "2026-03-09" };

const options = (layout: ReportLayout, language: Language): RenderOptions => ({
  ...plain,
  layout,
  language,
  width: 200,
});

const reports: readonly [string, ReportLayout, Promise<Report>][] = [
  ["a first look", "digest", reportOfShop(files, { ...asked, every: "week" })],
  ["with verdicts", "verdicts", reportOfShop(files, asked).then((report) => ({ ...report, gates: judgement }))],
  ["by channel", "metrics", reportOfShop(files, { ...asked, by: ["channel"] })],
  ["compared", "metrics", reportOfShop(files, { ...asked, range, compare: "previous" })],
  [
    "compared by team",
    "metrics",
    reportOfShop(files, { ...asked, by: ["team"], every: "week", range, compare: "previous" }),
  ],
];

/** Words that stand in both languages. */
const shared = new Set(
  (
    "volume median total format data status spam bot chat median min interval net promoter score nps ces sla clv upsell churn " +
    "cross sell email metrik tag per csv json"
  ).split(" "),
);

/** Options are called the same in every language. */
const option = /--[a-z-]+(?:\s+\w+=…)?/g;

const wordsIn = (text: string): readonly string[] =>
  text
    .replaceAll(option, "")
    .toLowerCase()
    .match(/[a-z]{3,}/g) ?? [];

/** What is data: it stays what it is. */
const dataOf = ({ inputs, timeZone, rows, gates, diagnostics }: Report): ReadonlySet<string> => {
  const values = rows.flatMap((row) => Object.values(row.values));
  const figures = values.flatMap((value) => [value, ...Object.values(value.parts ?? {})]);
  const texts = [
    timeZone,
    ...inputs.flatMap(({ path, format }) => [path, format]),
    ...rows.flatMap(({ group }) => Object.values(group)),
    ...values.flatMap(({ categories = [] }) => categories.map(({ name }) => name)),
    ...figures.flatMap(({ distribution = {} }) => Object.keys(distribution)),
    ...figures.flatMap(({ worst = [] }) => worst.map(({ text = "" }) => text)),
    ...diagnostics.flatMap(({ code, examples }) => [code, ...examples]),
    ...(gates?.verdicts ?? []).flatMap(({ gate, reason = "" }) => [gate, reason]),
    "social-media live-chat",
  ];
  return new Set(texts.flatMap(wordsIn));
};

describe.each(reports)("%s", (_, layout, made) => {
  test.each(["table", "markdown"] as const)("has no English word as %s", async (format) => {
    const [report, render] = [await made, await renderers[format]()];
    const data = dataOf(report);
    const english = new Set(wordsIn(render(report, options(layout, "en"))));
    const told = wordsIn(render(report, options(layout, "id"))).filter((word) => english.has(word));
    expect([...new Set(told)].filter((word) => !shared.has(word) && !data.has(word))).toEqual([]);
  });

  test.each(["json", "csv", "openmetrics"] as const)("is the same in every language as %s", async (format) => {
    const [report, render] = [await made, await renderers[format]()];
    expect(render(report, options(layout, "id"))).toBe(render(report, options(layout, "en")));
  });
});

test.each(["junit", "github"] as const)("verdicts are the same in every language as %s", async (format) => {
  const [report, render] = [{ ...(await reports[0][2]), gates: judgement }, await renderers[format]()];
  expect(render(report, options("verdicts", "id"))).toBe(render(report, options("verdicts", "en")));
});

describe("in Indonesian", () => {
  const drawn = async (index: number): Promise<string> => {
    const [, layout, report] = reports[index] ?? reports[0];
    const { renderTable } = await import("../../src/render/table.ts");
    return renderTable(await report, options(layout, "id"));
  };

  test("dates, numbers, money and durations are as people write them", async () => {
    const text = await drawn(0);
    expect(text).toContain(
      "  2 Maret 2026 s.d. 22 Maret 2026, Asia/Jakarta, jam kalender, per 23 Maret 2026 00.00, metrik",
    );
    expect(text).toMatch(/\n {2}Waktu respons pertama +\d+ +\d+ mnt \d+ dtk +\d+ j \d+ mnt /);
    expect(text).toMatch(/\n {2}Tingkat penyelesaian +288 +\d\d,\d% +\d\d,\d% – \d\d,\d% /);
    expect(text).toMatch(/\n {2}Biaya per interaksi +\d+ +Rp\d\d\.\d{3} /);
    expect(text).toMatch(/\n {2}minggu ke-10 2026 /);
    expect(text).toMatch(/\n {2}Senin {2}/);
  });

  test("what was left out has a name", async () => {
    expect(await drawn(0)).toContain("    tidak termasuk 4 spam, 2 digabungkan\n");
  });

  test("a check says what it comes to", async () => {
    expect(await drawn(1)).toMatch(/\npemeriksaan gagal: 1 dari 4 gerbang gagal, 1 peringatan, 1 tanpa data\n$/);
  });

  test("Markdown has a title", async () => {
    const { renderMarkdown } = await import("../../src/render/markdown.ts");
    expect(renderMarkdown(await reports[0][2], options("digest", "id"))).toMatch(/^# Metrik layanan pelanggan\n/);
  });
});
