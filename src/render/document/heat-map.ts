import type { Words } from "../../language/words.ts";
import type { Report } from "../../report/report.ts";
import { twoDigits } from "../../two-digits.ts";
import { type Column, listing, paragraph, type Row, type Section } from "./document.ts";
import { type HeatCell, highestAverage, hottest, hourText, weekdaysOf } from "./peaks.ts";

const shades = ["░", "▒", "▓", "█"] as const;
const nothing = "·";
const hoursADay = 24;
/** How many columns an hour is wide, and every how many hours one is named. */
const width = 2;
const named = 3;

const columns: readonly Column[] = [{ kind: "label" }, { kind: "bar" }];

const hours = Array.from({ length: hoursADay / named }, (_, index) =>
  twoDigits(index * named).padEnd(named * width),
).join("");

/** A shade for a share of the highest average, the lightest for anything at all. */
const shadeOf = (average: number, highest: number): string =>
  average > 0 ? shades[Math.min(shades.length - 1, Math.floor((average / highest) * shades.length))] : nothing;

function peakText(cells: readonly HeatCell[], highest: number, { format, volume }: Words): string {
  const [{ weekday, hour, count, occurrences }, ...others] = hottest(cells);
  const time = `${format.weekday(weekday)} ${hourText(hour, format)}`;
  return volume.shades(time, format.figure(highest, "score"), count, occurrences, others.length);
}

/** When conversations come: a line for each weekday, a shade for each hour, where the report has daily volumes. */
export function heatMap(report: Report, words: Words): Section {
  const cells = Object.values(report.rows[0]?.values ?? {}).flatMap(({ peaks }) => peaks?.heatMap ?? []);
  const highest = highestAverage(cells);
  if (highest === 0) return [];
  const titles = { title: words.volume.byWeekdayAndHour, head: ["", hours] };
  const rowOf = (weekday: number): Row => ({
    kind: "row",
    cells: [words.format.weekday(weekday), lineOf(cells, weekday, highest)],
  });
  return [...listing(columns, titles, weekdaysOf(cells), rowOf, words), paragraph(peakText(cells, highest, words))];
}

function lineOf(cells: readonly HeatCell[], weekday: number, highest: number): string {
  const averages = new Array<number>(hoursADay).fill(0);
  for (const cell of cells) if (cell.weekday === weekday) averages[cell.hour] = cell.average ?? 0;
  return averages.map((average) => shadeOf(average, highest).repeat(width)).join("");
}
