import type { Report } from "../../report/report.ts";
import type { Sheet } from "./sheet.ts";

/** What every number of the other sheets means. */
export const definitionsSheet = ({ metrics }: Pick<Report, "metrics">): Sheet => ({
  name: "Definitions",
  columns: [
    { title: "Metric", width: 28 },
    { title: "Id", width: 26 },
    { title: "Family", width: 11 },
    { title: "Meaning", width: 60 },
    { title: "How it is counted", width: 100 },
    { title: "Better", width: 9 },
    { title: "Of conversations", width: 16 },
    { title: "Counts in the period of", width: 22 },
    { title: "Clock", width: 12 },
  ],
  rows: metrics.map(({ title, id, family, meaning, definition, better, population, attributedTo, hours }) => [
    title,
    id,
    family,
    meaning,
    definition,
    better,
    population,
    attributedTo === "created" ? "the creation" : "the end",
    hours,
  ]),
});
