import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { renderXlsx } from "../../src/render/xlsx.ts";
import type { Report } from "../../src/report/report.ts";
import { temporaryFolder } from "../support/folder.ts";
import { byChannel, byDay, empty, shop } from "../support/report.ts";
import { readBack } from "./xlsx/read-back.ts";

/** The row of a metric, or of a part or category of it, as title → cell. */
async function rowOf(report: Report, sheet: string, metric: string, of: string | null = null) {
  const [titles = [], ...rows] = (await readBack(await renderXlsx(report)))[sheet] ?? [];
  const at = (title: string) => titles.indexOf(title);
  const row = rows.find((cells) => cells[at("Metric")] === metric && cells[at("Of which")] === of);
  return Object.fromEntries(titles.map((title, column) => [String(title), row?.[column] ?? null]));
}

describe("a report as a workbook", () => {
  test("has the sheets that it has something for", async () => {
    const sheetsOf = async (report: Report) => Object.keys(await readBack(await renderXlsx(report)));
    expect(await sheetsOf(shop)).toEqual(["Totals", "Definitions", "About"]);
    expect(await sheetsOf(byChannel)).toEqual(["Totals", "Groups", "Definitions", "About"]);
    expect(await sheetsOf(byDay)).toEqual(["Totals", "Periods", "Definitions", "About"]);
    expect(await sheetsOf(empty)).toEqual(["Totals", "Definitions", "About"]);
  });

  test("numbers are numbers, durations fractions of a day, shares of one", async () => {
    expect(await rowOf(shop, "Totals", "Volume")).toMatchObject({ Family: "volume", n: 1204, Value: 1204 });
    expect(await rowOf(shop, "Totals", "Channels", "whatsapp")).toMatchObject({ Value: 702, Share: 702 / 1204 });
    const age = await rowOf(shop, "Totals", "Backlog", "Age");
    expect(age.Median).toEqual(new Date(Date.UTC(1899, 11, 30) + 183_600_000));
  });

  test("no data is an empty cell, and its reason a note", async () => {
    const [titles = [], ...rows] = (await readBack(await renderXlsx(byChannel))).Groups ?? [];
    const email = rows.find((row) => row[1] === "email" && row[2] === "CSAT") ?? [];
    expect(email[titles.indexOf("Value")]).toBeNull();
    expect(email[titles.indexOf("Notes")]).toBe("no data: nobody was asked");
  });

  test("what a period has no value of, since its group is gone and was counted otherwise, has no row", async () => {
    const [total, first, ...others] = byDay.rows;
    const rowsOf = async (report: Report) => (await readBack(await renderXlsx(report))).Periods ?? [];
    const whole = await rowsOf(byDay);
    const bare = await rowsOf({ ...byDay, rows: [total, { ...first, values: {} }, ...others] });
    expect(bare).toEqual(whole.filter((row) => row[0] !== first.period?.label));
  });

  test("every number has its definition, and what was read stands beside it", async () => {
    const { Definitions = [], About = [] } = await readBack(await renderXlsx(shop));
    expect(Definitions.slice(1).map(([title]) => title)).toEqual(shop.metrics.map(({ title }) => title));
    const read = About.filter(([what]) => what === "read");
    expect(read.map(([, path, count]) => [path, count])).toEqual(
      shop.inputs.map(({ path, records }) => [path, records]),
    );
  });

  test("the same report is the same bytes", async () => {
    expect(Buffer.compare(await renderXlsx(shop), await renderXlsx(shop))).toBe(0);
  });

  test("text of the data is no formula and no markup", async () => {
    const [, , ...others] = byChannel.rows;
    const hostile = { ...byChannel.rows[1], group: { channel: '=HYPERLINK("http://x","<&>")\u0000' } };
    const workbook = await renderXlsx({ ...byChannel, rows: [byChannel.rows[0], hostile, ...others] });
    const [, first = []] = (await readBack(workbook)).Groups ?? [];
    expect(first[1]).toBe('=HYPERLINK("http://x","<&>")\\x00');
  });
});

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

/** One sheet a file, each cell as it is, not as it is shown. */
const asCsv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

test.skipIf(!hasOffice)("LibreOffice opens it, and finds the same values", { timeout: 120_000 }, async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "may.xlsx"), await renderXlsx(shop));
  execFileSync(
    "soffice",
    [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", asCsv, "may.xlsx"],
    {
      cwd: folder,
      stdio: "ignore",
    },
  );
  const [titles = [], ...rows]: string[][] = parse(readFileSync(join(folder, "may-Totals.csv"), "utf8"));
  const found = rows.find((row) => row[1] === "Daily volume") ?? [];
  const { mean, median, p90 } = shop.rows[0].values["daily-volume"] ?? {};
  expect(["Mean", "Median", "P90"].map((title) => Number(found[titles.indexOf(title)]))).toEqual([mean, median, p90]);
  const age = rows.find((row) => row[2] === "Age") ?? [];
  expect(age[titles.indexOf("Median")]).toBe("51:00:00");
});
