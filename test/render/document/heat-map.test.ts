import { expect, test } from "vitest";
import { wordsOf } from "../../../src/language/words.ts";
import { heatMap } from "../../../src/render/document/heat-map.ts";
import type { Peaks, Report } from "../../../src/report/report.ts";
import { shop } from "../../support/report.ts";

const words = wordsOf("en");

/** The report of these cells, given as [weekday, hour, count, occurrences]. */
function reportOf(cells: readonly (readonly [number, number, number, number])[]): Report {
  const heat = cells.map(([weekday, hour, count, occurrences]) => ({
    weekday,
    hour,
    count,
    occurrences,
    average: occurrences === 0 ? null : count / occurrences,
  }));
  const peaks: Peaks = { busiestDays: [], busiestWeekdays: [], busiestHours: [], heatMap: heat };
  const values = { "daily-volume": { n: 7, peaks, excluded: {}, sources: {} } };
  return { ...shop, rows: [{ group: {}, period: null, values }] };
}

const rowsOf = (report: Report) =>
  heatMap(report, words).flatMap((block) =>
    block.kind === "table" ? block.bands[0].rows.map(({ cells }) => cells) : [],
  );
const remarksOf = (report: Report) =>
  heatMap(report, words).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));

test("a line for each weekday, two columns for each hour, a shade for each quarter of the highest average", () => {
  const cells = [
    [0, 0, 0, 3],
    [0, 1, 3, 3],
    [0, 2, 6, 3],
    [0, 3, 9, 3],
    [0, 23, 12, 3],
    [2, 12, 1, 3],
  ] as const;
  expect(rowsOf(reportOf(cells))).toEqual([
    ["Monday", `··▒▒▓▓██${"·".repeat(38)}██`],
    ["Wednesday", `${"·".repeat(24)}░░${"·".repeat(22)}`],
  ]);
});

test("the average counts, not the sum: an hour that came once is not less than one that came twice", () => {
  const [[, line]] = rowsOf(
    reportOf([
      [6, 0, 4, 1],
      [6, 1, 4, 2],
      [6, 2, 0, 0],
    ]),
  );
  expect(line.slice(0, 6)).toBe("██▓▓··");
  expect(
    remarksOf(
      reportOf([
        [6, 0, 4, 1],
        [6, 1, 4, 2],
      ]),
    ),
  ).toEqual(["shade: conversations per hour of the week, on average; most Sunday 00:00–01:00: 4.00 (4 in 1)"]);
});

test("a tie at the top is told", () => {
  expect(
    remarksOf(
      reportOf([
        [0, 9, 2, 1],
        [1, 9, 2, 1],
        [2, 23, 2, 1],
      ]),
    ),
  ).toEqual([
    "shade: conversations per hour of the week, on average; most Monday 09:00–10:00: 2.00 (2 in 1), and 2 more like it",
  ]);
});

test("nothing is drawn where nothing came, or no hours are known", () => {
  expect(heatMap(reportOf([[0, 0, 0, 3]]), words)).toEqual([]);
  expect(heatMap(reportOf([]), words)).toEqual([]);
  expect(heatMap({ ...shop, rows: [] }, words)).toEqual([]);
});
