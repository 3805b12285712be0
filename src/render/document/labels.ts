import { groupName } from "../../language/group-name.ts";
import type { Words } from "../../language/words.ts";
import { isOfGroup } from "../../report/grouping.ts";
import type { Report, ReportPeriod, ReportRow } from "../../report/report.ts";
import type { Column } from "./document.ts";

/** The names of what tells the rows apart: the dimensions, then the length of a period. */
export function labelTitles({ by, every }: Report, { names }: Words): readonly string[] {
  const dimensions = by.map(names.dimension);
  return every === null ? dimensions : [...dimensions, names.period(every)];
}

/** Their columns. Cut in the middle, days of a month look alike where they are partial. */
export const labelColumns = ({ by, every }: Report): readonly Column[] => [
  ...by.map((): Column => ({ kind: "label" })),
  ...(every === null ? [] : [{ kind: "label", whole: true } as const]),
];

/** A period's name, and whether the range cuts it short. */
export function periodLabel({ label, partial }: ReportPeriod, { format, tables }: Words): string {
  const name = format.period(label);
  return partial ? tables.partial(name) : name;
}

/** What tells a row apart, in the order of the titles; where it adds up over all of something, that it is a total. */
export function labelsOf({ by, every }: Report, { group, period }: ReportRow, words: Words): readonly string[] {
  const { tables } = words;
  const values = by.map((name) =>
    Object.hasOwn(group, name) ? besideTotal(groupName(name, group[name], words), tables.total) : tables.total,
  );
  if (every === null) return values;
  return [...values, period === null ? tables.total : periodLabel(period, words)];
}

/** A group may be called like the total of all. */
const besideTotal = (name: string, total: string): string => (name === total ? `"${name}"` : name);

/** Whether a row is the total over all groups and periods. */
export const isTotal = (row: ReportRow): boolean => row.period === null && !isOfGroup(row);
