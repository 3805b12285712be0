import { usageError } from "../errors.ts";
import { indexOfHeader } from "../formats/recognise/match.ts";
import { names } from "../language/messages/id/names.ts";
import { dimensionNames } from "../report/dimension.ts";
import { asQuestion, didYouMean } from "../suggest.ts";
import { everyUnits } from "../time/every.ts";
import type { Account } from "./account.ts";

/**
 * Columns that the command line names must stand in some file: a filter by a misspelt one would give a report about
 * nothing, and a group by it one without groups.
 *
 * @param helpWith the way out of a name that is none of a column, and known otherwise
 * @throws MetrikError unknown-column, with the nearest names
 */
export function refuseUnknownColumns(
  named: readonly string[],
  accounts: readonly Account[],
  helpWith: (name: string) => string | undefined = () => undefined,
): void {
  const unknown = named.find((name) => accounts.every(({ columns }) => indexOfHeader(columns, name) === -1));
  if (unknown === undefined) return;
  const columns = [...new Set(accounts.flatMap((account) => account.columns))];
  throw usageError("unknown-column", `no file has a column "${unknown}"`, {
    help:
      helpWith(unknown) ?? (didYouMean(unknown, [...dimensionNames, ...columns]) || `columns: ${columns.join(", ")}`),
  });
}

/**
 * The way out of a name for a time or, in Indonesian, for what conversations are grouped by. Periods are asked for otherwise: a
 * number belongs to the month of its event, and a conversation to that of its creation.
 *
 * @example helpWithName("kanal") //=> 'did you mean "channel"?'
 */
export function helpWithName(name: string): string | undefined {
  const word = name.trim().toLowerCase();
  const dimension = dimensionNames.find((one) => names.dimension(one) === word);
  if (dimension !== undefined) return asQuestion([dimension]);
  const unit = dates.has(word) ? "day" : everyUnits.find((one) => one === word || names.period(one) === word);
  if (unit === undefined) return undefined;
  const ofDay = unit === "hour" ? "--by hour groups by the hour of the day; " : "";
  return `${ofDay}metrik report --every ${unit} gives a row for each ${unit}; --since and --until choose a range`;
}

const dates: ReadonlySet<string> = new Set(["date", "tanggal"]);
