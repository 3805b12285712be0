import { groupName } from "../../language/group-name.ts";
import type { Words } from "../../language/words.ts";
import type { Report, Value } from "../../report/report.ts";
import { isUpperLimit } from "../../report/upper-limit.ts";
import type { Judgement, Verdict } from "../../report/verdict.ts";
import { byOutcome } from "../verdict-order.ts";
import { signs, worstTexts } from "../verdict-text.ts";
import { exactCell, numberCell } from "./numbers.ts";
import type { Sheet, SheetCell, SheetColumn } from "./sheet.ts";

interface VerdictColumn extends SheetColumn {
  readonly cellOf: (verdict: Verdict) => SheetCell;
}

/** A row for each verdict, what needs attention first; undefined for a report that was not judged. */
export function gatesSheet(report: Report, words: Words): Sheet | undefined {
  const { gates } = report;
  if (gates === undefined) return undefined;
  const columns = [...leadingColumns(report, words), ...numberColumns(gates, words), ...noteColumns(words)];
  const rows = byOutcome(gates).map((verdict) => columns.map(({ cellOf }) => cellOf(verdict)));
  return { name: words.verdictTable.title, columns, rows };
}

/** What was judged. */
const leadingColumns = (report: Report, words: Words): readonly VerdictColumn[] => {
  const { verdictSheet: titles, verdictTable } = words;
  return [
    { title: titles.outcome, width: 14, cellOf: ({ outcome }) => verdictTable.outcomes[outcome] },
    { title: titles.gate, width: 50, cellOf: ({ gate }) => gate },
    { title: titles.metric, width: 28, cellOf: (verdict) => metricText(verdict, report, words) },
    { title: titles.group, width: 24, cellOf: ({ group }) => groupText(group, words) },
  ];
};

/** What was found against what was expected. A spreadsheet shows no time below none: how far it is goes with its side. */
function numberColumns({ judgedOn }: Judgement, words: Words): readonly VerdictColumn[] {
  const titles = words.verdictSheet;
  const inUnit = (number: number | null | undefined, { unit }: Verdict) => numberCell(number, unit);
  const value: VerdictColumn = { title: titles.value, width: 12, cellOf: (one) => inUnit(one.value, one) };
  return [
    { title: titles.comparison, width: 9, cellOf: ({ comparison }) => signs[comparison] },
    { title: titles.limit, width: 12, cellOf: ({ expected, unit }) => exactCell(expected, unit) },
    { title: titles.found, width: 12, cellOf: foundCell },
    ...(judgedOn === "value" ? [] : [value]),
    { title: titles.margin, width: 12, cellOf: marginCell },
    { title: titles.side, width: 12, cellOf: (verdict) => sideText(verdict, words) },
    { title: titles.currency, width: 9, cellOf: ({ currency }) => currency },
    { title: titles.clock, width: 14, cellOf: (verdict) => clockText(verdict, words) },
    { title: titles.n, width: 9, cellOf: ({ n }) => numberCell(n, "count") },
    {
      title: titles.minimumN,
      width: 11,
      cellOf: ({ minimumN }) => (minimumN === 0 ? undefined : numberCell(minimumN, "count")),
    },
    { title: titles.before, width: 12, cellOf: (one) => inUnit(one.previous, one) },
    { title: titles.from, width: 12, cellOf: (one) => inUnit(one.ci95?.[0], one) },
    { title: titles.to, width: 12, cellOf: (one) => inUnit(one.ci95?.[1], one) },
  ];
}

/** Why there is no verdict, and the conversations to look at. */
const noteColumns = (words: Words): readonly VerdictColumn[] => [
  {
    title: words.verdictSheet.reason,
    width: 40,
    cellOf: ({ reason }) => (reason === undefined ? undefined : words.say(reason)),
  },
  { title: words.verdictSheet.worst, width: 60, cellOf: (verdict) => worstText(verdict, words) },
];

/** With its part, by the title that the report has for it. */
function metricText({ metric, title, part }: Verdict, { rows: [total] }: Report, { say }: Words): string {
  if (part === null) return say(title);
  const value: Value | undefined = total.values[metric];
  return `${say(title)}: ${say(value?.parts?.[part]?.title ?? part)}`;
}

const groupText = (group: Verdict["group"], words: Words): SheetCell =>
  joined(
    Object.entries(group).map(([name, value]) => `${words.names.dimension(name)} ${groupName(name, value, words)}`),
  );

/** What numbers of a unit are rounded to where they are shown; two that lie nearer look the same. */
const steps = { seconds: 1, ratio: 0.001, count: 0.01, score: 0.01, money: 0.01 } as const;

const isNear = ({ margin, unit }: Verdict): boolean => margin !== null && Math.abs(margin) < steps[unit];

const foundCell = (verdict: Verdict): SheetCell =>
  (isNear(verdict) ? exactCell : numberCell)(verdict.found, verdict.unit);

function marginCell(verdict: Verdict): SheetCell {
  const { margin, unit } = verdict;
  const cellOf = isNear(verdict) ? exactCell : numberCell;
  return cellOf(margin === null ? null : Math.abs(margin), unit === "ratio" ? "distance" : unit);
}

function sideText({ margin, comparison }: Verdict, { verdicts, verdictSheet }: Words): SheetCell {
  if (margin === null) return undefined;
  if (margin === 0) return verdicts.atLimit;
  return margin > 0 === isUpperLimit(comparison) ? verdictSheet.under : verdictSheet.over;
}

const clockText = ({ unit, hours }: Verdict, { settings }: Words): SheetCell =>
  unit === "seconds" && hours !== undefined ? settings.hours[hours] : undefined;

const worstText = (verdict: Verdict, words: Words): SheetCell => joined(worstTexts(verdict, words, String));

const joined = (texts: readonly string[]): SheetCell => (texts.length === 0 ? undefined : texts.join(", "));
