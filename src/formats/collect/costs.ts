import type { Rejection } from "../../input/row.ts";
import type { Instant } from "../../model/conversation.ts";
import { millisecondsPerDay } from "../../time/units.ts";
import type { Zone } from "../../time/zone.ts";
import { cellReader } from "./cells.ts";
import type { Collect } from "./collect.ts";
import { moneyReader } from "./money.ts";
import type { Table } from "./table.ts";
import { mayLieAhead, timeReader, timeRejection } from "./times/times.ts";
import { ownWords } from "./words/own-words.ts";

/**
 * Collects a cost list: one row an amount for a half-open stretch of time. Costs have no identity, so that equal rows are
 * two costs: two agents may earn the same. They are told of, since a second copy of a list would double its costs.
 *
 * A year's budget is no news in the log: it must not stretch the period of the report, and so the facts do not see these
 * instants.
 */
export function collectCosts(table: Table): Collect {
  const { costs } = table.facts;
  const ahead = mayLieAhead(table.settings);
  const starts = timeReader(table, "from", true, ahead);
  const ends = timeReader(table, "to", true, ahead);
  if (starts === undefined || ends === undefined) throw new Error("a cost list is recognised by its time columns");
  const moneyOf = moneyReader(table, "amount");
  const channelOf = cellReader(table, "channel", ownWords(table, "channel"));
  const teamOf = cellReader(table, "team", ownWords(table, "team"));
  table.found.add("costs");
  return (row) => {
    const from = starts.read(row);
    if (Number.isNaN(from)) return timeRejection(starts, table, "from", row);
    const to = ends.read(row);
    if (Number.isNaN(to)) return timeRejection(ends, table, "to", row);
    if (to <= from) return emptyRange(table);
    const amount = moneyOf(row);
    if (amount === undefined) return { code: "missing-amount", message: `${table.header("amount")} is blank` };
    if ("code" in amount) return amount;
    if (amount.thousandths < 0) return { code: "negative-amount", message: `${table.header("amount")} is negative` };
    if (endsOnLastDay(from, to, table.settings.zone)) table.note("cost-without-its-last-day", lastDay, row.line);
    const isNew = costs.add({ from, to, amount, channel: channelOf(row), team: teamOf(row) });
    if (!isNew) table.note("repeated-cost", repeatedCost, row.line);
    return undefined;
  };
}

const lastDay =
  "a cost ends at the start of a month's last day, so that day is not in it; the end has to be the day after";

/** What is said of a cost that a list, or the configuration, names again. */
export const repeatedCost =
  "a cost is in the data again with the same range, amount, channel and team; each counts, as when two agents cost the same";

/** From the first of a month to the midnight before its last day, or that of a later one: people mean the whole month. */
function endsOnLastDay(from: Instant, to: Instant, zone: Zone): boolean {
  const [first, last] = [from, to].map((instant) => instant + zone.offsetAt(instant));
  const isMidnight = last % millisecondsPerDay === 0;
  return isMidnight && new Date(first).getUTCDate() === 1 && new Date(last + millisecondsPerDay).getUTCDate() === 1;
}

const emptyRange = (table: Table): Rejection => ({
  code: "ends-before-it-begins",
  message: `${table.header("to")} does not lie after ${table.header("from")}`,
});
