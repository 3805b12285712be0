import { type ScoreKind, scoreFieldOf, scoreFields, scoreKinds } from "../../fields/score-kinds.ts";
import { looksLikeAnswers } from "../../recognise/answers.ts";
import { columnsIn, type MatchedColumn, matchColumns } from "../../recognise/match.ts";
import { isBlank } from "../../values/no-data.ts";
import type { Table } from "../table.ts";

/** Says that a column of scores of a kind was not read in a list of answers, where a metric asks for them. */
export function noteUnreadScores(table: Table, kind: ScoreKind, column: MatchedColumn | undefined): void {
  if (!isMissed(table, kind, column)) return;
  const message = `${column.header}: these scores were not read (a list without other scores, or their kind or scale, gives them)`;
  table.notes.add("unread-scores", message, table.file);
}

function isMissed(table: Table, kind: ScoreKind, column: MatchedColumn | undefined): column is MatchedColumn {
  if (column === undefined || !table.settings.facts.has(kind)) return false;
  return !(table.sample.values[column.index] ?? []).every(isBlank);
}

/** The same of a list of tickets, which gives ratings only. */
export function noteScoresOfTickets(table: Table): void {
  const known = columnsIn(table.matches);
  const columns = matchColumns(table.sample.columns, scoreFields, new Map());
  for (const kind of scoreKinds) {
    const column = columns.get(scoreFieldOf(kind));
    if (kind === "csat" || !isMissed(table, kind, column) || known.has(column.index)) continue;
    const message = looksLikeAnswers(table.matches)
      ? `${column.header}: these scores were not read (a list of survey answers gives them: --input-kind surveys)`
      : `${column.header}: these scores were not read (a list of survey answers gives them)`;
    table.notes.add("unread-scores", message, table.file);
  }
}
