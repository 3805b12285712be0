import { expect, test } from "vitest";
import { helpWithName } from "../../src/pipeline/unknown-columns.ts";

const everyDay = "metrik report --every day gives a row for each day; --since and --until choose a range";

test.each([
  ["day", everyDay],
  ["date", everyDay],
  ["Tanggal", everyDay],
  ["hari", everyDay],
  ["bulan", "metrik report --every month gives a row for each month; --since and --until choose a range"],
  [
    "jam",
    "--by hour groups by the hour of the day; metrik report --every hour gives a row for each hour; --since and --until choose a range",
  ],
  ["kanal", 'did you mean "channel"?'],
  ["Pelanggan", 'did you mean "customer"?'],
  ["Wilayah", undefined],
])("%s is no column: %s", (name, help) => {
  expect(helpWithName(name)).toBe(help);
});
