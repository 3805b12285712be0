import type { ListingHead } from "../../report/listing/listing.ts";
import type { Report, ReportInput } from "../../report/report.ts";
import type { Judgement } from "../../report/verdict.ts";
import { momentCell, numberCell, type OffsetAt } from "./numbers.ts";
import type { Sheet, SheetCell } from "./sheet.ts";

/** The part of a report that a listing of conversations has, too. */
type Account = Omit<ListingHead, "metrics" | "worst" | "limit" | "matching"> & Pick<Report, "comparison" | "gates">;

/** What was read, for which time and by which clock, what was left out, and what was met. */
export const aboutSheet = (report: Account, offsetAt: OffsetAt): Sheet => ({
  name: "About",
  columns: [
    { title: "What", width: 24 },
    { title: "Of", width: 50 },
    { title: "Count", width: 12 },
    { title: "Says", width: 80 },
  ],
  rows: [
    ...settingRows(report, offsetAt),
    ...report.inputs.flatMap(inputRows),
    ...populationRows(report),
    ...noteRows(report),
  ],
});

type Row = readonly SheetCell[];

function settingRows(
  { metrik, asOf, timeZone, hours, period, comparison, gates }: Account,
  offsetAt: OffsetAt,
): readonly Row[] {
  const moment = (title: string, text: string | null | undefined): readonly Row[] =>
    text === null || text === undefined ? [] : [["time", title, undefined, momentCell(text, offsetAt)]];
  return [
    ["made with", "metrik", undefined, metrik],
    ["setting", "time zone", undefined, timeZone],
    ["setting", "hours", undefined, hours],
    ...moment("from", period?.from),
    ...moment("to, without", period?.to),
    ...moment("compared with: from", comparison?.from),
    ...moment("compared with: to, without", comparison?.to),
    ...moment("as of", asOf),
    ...(gates === undefined ? [] : judgementRows(gates)),
  ];
}

const judgementRows = ({ outcome, onNoData, judgedOn }: Judgement): readonly Row[] => [
  ["gates", "outcome", undefined, outcome],
  ["gates", "without data", undefined, onNoData],
  ["gates", "judged on", undefined, judgedOn],
];

const inputRows = ({ path, format, records, used, rejected, duplicates, blank }: ReportInput): readonly Row[] => [
  ["read", path, numberCell(records, "count"), `records, taken for ${format}`],
  ["used", path, numberCell(used, "count"), undefined],
  ...Object.entries(rejected).map(([reason, count]): Row => ["rejected", path, numberCell(count, "count"), reason]),
  ["duplicate", path, numberCell(duplicates, "count"), undefined],
  ["blank", path, numberCell(blank, "count"), undefined],
];

const populationRows = ({ population: { conversations, excluded } }: Account): readonly Row[] => [
  ["conversations", "in the report", numberCell(conversations, "count"), undefined],
  ...Object.entries(excluded).map(
    ([reason, count]): Row => ["conversations", "excluded", numberCell(count, "count"), reason],
  ),
];

const noteRows = ({ diagnostics }: Account): readonly Row[] =>
  diagnostics.map(({ code, message, count, examples }) => [
    `note: ${code}`,
    examples.join(", "),
    numberCell(count, "count"),
    message,
  ]);
