import { zone } from "../../time/zone.ts";
import type { Format } from "../format.ts";
import { inferTimeColumn } from "../timestamps/infer-column.ts";
import { amountText } from "../values/amount-text.ts";
import { isBlank } from "../values/no-data.ts";
import { eachRow } from "./by-row.ts";
import { columnsIn, type Matches } from "./match.ts";
import type { Sample } from "./sample.ts";
import { withArticle } from "./with-article.ts";

/** A format that some of a file's columns are known to, and what the file lacks of it. */
export interface Nearest {
  readonly format: Format;
  readonly matches: Matches;
  /** Required fields that no column was found for. */
  readonly missing: readonly (readonly string[])[];
}

/**
 * How to name the columns that a file lacks, for each of the formats that it is as near to. Where one column alone holds
 * times that nothing is known of, it is the one that is offered.
 *
 * @example columnsToName([{ format: tickets, matches, missing: [["createdAt"]] }], sample)
 * //=> 'name the column: --map createdAt="Tanggal"'
 */
export function columnsToName(nearest: readonly Nearest[], sample: Sample): string {
  const isOne = nearest.every(({ missing }) => missing.length === 1);
  const ways = nearest.map((near) => {
    const options = near.missing.map(([field]) => `--map ${field}="${offered(field, near, sample)}"`).join(" ");
    return nearest.length === 1 ? options : `${options} of ${withArticle(near.format.title)}`;
  });
  const byRow = nearest.flatMap(wayByRow).slice(0, 1);
  const rows = byRow.map((way) => `; ${way} where each row is a conversation of its own`).join("");
  return `name the ${isOne ? "column" : "columns"}: ${ways.join(", or ")}${rows}`;
}

/** How to say that each row is a conversation of its own; a score that is named says that the rows are answers. */
function wayByRow({ format, missing }: Nearest): readonly string[] {
  const lacks = (name: string): boolean => missing.some(([field]) => field === name);
  if (!lacks("conversation")) return [];
  const way = `--map conversation=${eachRow}`;
  if (format.id === "surveys") return [lacks("score") ? way : `${way} --input-kind surveys`];
  return format.id === "tickets" ? [way] : [];
}

/** The columns of times to choose from, where a format lacks one and there are several. */
export function timesToName(nearest: readonly Nearest[], sample: Sample): readonly string[] {
  const choices = nearest
    .filter((near) => near.missing.some(([field]) => isOfTimes(field, near)))
    .map((near) => unknownTimes(near, sample))
    .find((columns) => columns.length > 1);
  return choices === undefined ? [] : [`times are in: ${choices.join(", ")}`];
}

function offered(field: string, near: Nearest, sample: Sample): string {
  const times = isOfTimes(field, near) ? unknownTimes(near, sample) : [];
  return times.length === 1 ? times[0] : "…";
}

const isOfTimes = (field: string, { format }: Nearest): boolean =>
  format.fields.some(({ name, type }) => name === field && (type === "time" || type === "moment"));

/** The columns of times that no field was found for. */
export function unknownTimes({ matches }: Pick<Nearest, "matches">, { columns, values }: Sample): readonly string[] {
  const known = columnsIn(matches);
  return columns.filter((_, index) => !known.has(index) && areTimes(values[index]));
}

/** Whether texts are mostly times; numbers alone are ids as often. */
export function areTimes(texts: readonly string[]): boolean {
  const written = texts.filter((text) => /\D/.test(text));
  const inference = inferTimeColumn(written, { zone: zone("UTC"), latest: Number.POSITIVE_INFINITY });
  return inference.ok || inference.reason === "ambiguous-day-month";
}

/** How to name what was paid for orders, where one column alone that nothing is known of holds money; empty otherwise. */
export function moneyToName({ format, matches }: Pick<Nearest, "format" | "matches">, sample: Sample): string {
  const isOfMoney = (text: string): boolean => isBlank(text) || (amountText(text)?.currencies ?? []).length > 0;
  const known = columnsIn(matches);
  const columns = sample.columns.filter((_, index) => {
    const texts = sample.values[index] ?? [];
    return !known.has(index) && texts.every(isOfMoney) && !texts.every(isBlank);
  });
  return format.id === "orders" && columns.length === 1
    ? `name what was paid: --map amount="${columns[0]}", or else `
    : "";
}
