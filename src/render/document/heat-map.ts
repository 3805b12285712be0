import type { Peaks, Report } from "../../report/report.ts";
import { figureText } from "../numbers.ts";
import { type Column, listing, paragraph, type Section } from "./document.ts";
import { hourName, weekdayName } from "./peaks.ts";

type HeatCell = Peaks["heatMap"][number];

const shades = ["░", "▒", "▓", "█"] as const;
const nothing = "·";
const hoursADay = 24;
/** How many columns an hour is wide, and every how many hours one is named. */
const width = 2;
const named = 3;

const columns: readonly Column[] = [{ kind: "label" }, { kind: "bar" }];

const hours = Array.from({ length: hoursADay / named }, (_, index) =>
  String(index * named)
    .padStart(2, "0")
    .padEnd(named * width),
).join("");

/** A shade for a share of the highest average, the lightest for anything at all. */
const shadeOf = (average: number, highest: number): string =>
  average > 0 ? shades[Math.min(shades.length - 1, Math.floor((average / highest) * shades.length))] : nothing;

/** The cells with the highest average, all of them on a tie. */
const hottest = (cells: readonly HeatCell[], highest: number): readonly HeatCell[] =>
  cells.filter(({ average }) => average === highest);

function peakText(cells: readonly HeatCell[], highest: number): string {
  const [peak, ...others] = hottest(cells, highest);
  const more = others.length === 0 ? "" : `, and ${others.length} more like it`;
  const time = `${weekdayName(peak.weekday)} ${hourName(peak.hour)}–${hourName(peak.hour + 1)}`;
  return `shade: conversations per hour of the week, on average; most ${time}: ${figureText(highest, "score")} (${peak.count} in ${peak.occurrences})${more}`;
}

/** When conversations come: a line for each weekday, a shade for each hour, where the report has daily volumes. */
export function heatMap(report: Report): Section {
  const cells = Object.values(report.rows[0]?.values ?? {}).flatMap(({ peaks }) => peaks?.heatMap ?? []);
  const highest = cells.reduce((most, { average }) => Math.max(most, average ?? 0), 0);
  if (highest === 0) return [];
  const weekdays = [...new Set(cells.map(({ weekday }) => weekday))].sort((one, other) => one - other);
  const rows = listing(columns, { title: "Volume by weekday and hour", head: ["", hours] }, weekdays, (weekday) => ({
    kind: "row",
    cells: [weekdayName(weekday), lineOf(cells, weekday, highest)],
  }));
  return [...rows, paragraph(peakText(cells, highest))];
}

function lineOf(cells: readonly HeatCell[], weekday: number, highest: number): string {
  const averages = new Array<number>(hoursADay).fill(0);
  for (const cell of cells) if (cell.weekday === weekday) averages[cell.hour] = cell.average ?? 0;
  return averages.map((average) => shadeOf(average, highest).repeat(width)).join("");
}
