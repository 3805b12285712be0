import { type ScoreKind, scoreFieldOf, scoreFields, scoreKinds } from "../../fields/score-kinds.ts";
import { type MatchedColumn, matchColumns } from "../../recognise/match.ts";
import { isBlank } from "../../values/no-data.ts";
import type { Table } from "../table.ts";

/** Says that a column of scores of a kind was not read, where a metric asks for them. */
export function noteUnreadScores(table: Table, kind: ScoreKind, column: MatchedColumn | undefined): void {
  if (column === undefined || !table.settings.facts.has(kind)) return;
  if ((table.sample.values[column.index] ?? []).every(isBlank)) return;
  table.notes.add(
    "unread-scores",
    `${column.header}: these scores were not read (a list of survey answers that has no others gives them)`,
    table.file,
  );
}

/** The same of a list of tickets, which gives ratings only. */
export function noteScoresOfTickets(table: Table): void {
  const known = new Set([...table.matches.values()].map(({ index }) => index));
  const columns = matchColumns(table.sample.columns, scoreFields, new Map());
  for (const kind of scoreKinds) {
    const column = columns.get(scoreFieldOf(kind));
    if (kind !== "csat" && column !== undefined && !known.has(column.index)) noteUnreadScores(table, kind, column);
  }
}
