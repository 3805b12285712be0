import { textFacts } from "../../model/fact.ts";
import { knownCurrency } from "../collect/money.ts";
import type { Table } from "../collect/table.ts";
import { plainText } from "../collect/texts.ts";
import { clockIn, heldBesideMoment, unsureClock } from "../collect/times/clock-beside-moment.ts";
import { mayLieAhead } from "../collect/times/times.ts";
import { eventWordReader } from "../collect/words/happenings.ts";
import { ownWords, yesOrNo } from "../collect/words/own-words.ts";
import { roleReader } from "../collect/words/roles.ts";
import { internalWordReader } from "../collect/words/visibilities.ts";
import { type DurationColumn, type DurationInference, inferDurationColumn } from "../durations/infer-column.ts";
import type { Field } from "../fields/field.ts";
import { instantIn, type TimeColumn } from "../timestamps/column.ts";
import { inferTimeColumn, type TimeInference } from "../timestamps/infer-column.ts";
import { inferAmountColumn } from "../values/amounts.ts";
import { isNoData } from "../values/no-data.ts";
import { orderKindOf } from "../values/order-kinds.ts";
import { orderStatusOf } from "../values/order-statuses.ts";
import { labelsAmong } from "../values/rating-words.ts";
import { type Answer, answerOf } from "../values/ratings.ts";
import { decideTimeOrDuration } from "../values/time-or-duration.ts";

/** What a text was read as; instants and durations in milliseconds. */
export type Meaning =
  | { readonly kind: "instant"; readonly value: number }
  | { readonly kind: "duration"; readonly value: number }
  | { readonly kind: "text"; readonly value: string };

/** How the texts of a field's column are read. */
export interface FieldReading {
  /** A spelling of times, a unit of durations, or what kind of text it is. */
  readonly readAs: string;
  /** What a text means; undefined where it is not understood. */
  means(text: string): Meaning | undefined;
}

/**
 * How a field's column is read, found from its samples.
 *
 * @example readingOf(table, createdAt).readAs //=> "time dd-MM-yyyy HH.mm (no offset: Asia/Jakarta)"
 */
export function readingOf(table: Table, field: Field): FieldReading {
  const texts = table.spellings(field.name);
  const header = table.header(field.name);
  const { decimal } = table.settings;
  switch (field.type) {
    case "time":
      return timesOf(inferTimeColumn(texts, table.timeSettings(header)));
    case "term":
      return timesOf(inferTimeColumn(texts, mayLieAhead(table.timeSettings(header))));
    case "moment": {
      const held = decideTimeOrDuration(texts, header, table.timeSettings(header), decimal);
      if (held.kind === "neither") return unread(held.failure.message);
      return held.kind === "time" ? timeReading(held.column) : besideMomentReading(table, field.name, held.column);
    }
    case "duration":
      return durationsOf(inferDurationColumn(texts, header, decimal));
    case "amount":
      return amountReading(table, texts);
    case "body":
      return { readAs: "text, not kept", means: textMeaning };
    default:
      return isRole(field.name)
        ? roleReading(table, field)
        : { readAs: field.type, means: (text) => textMeaning(wordOf(table, field, text)) };
  }
}

const unread = (message: string): FieldReading => ({ readAs: `not read: ${message}`, means: () => undefined });

const timesOf = (times: TimeInference): FieldReading => (times.ok ? timeReading(times.column) : unread(times.message));

const durationsOf = (durations: DurationInference): FieldReading =>
  durations.ok ? durationReading(durations.column) : unread(durations.message);

const timeReading = (column: TimeColumn): FieldReading => ({
  readAs: `time ${column.spellings.join(" or ")}`,
  means: (text) => numberMeaning("instant", instantIn(column, text)),
});

const durationReading = (column: DurationColumn): FieldReading => ({
  readAs: `duration in ${column.unit}${column.business ? ", business hours" : ""}`,
  means: (text) => numberMeaning("duration", column.read(text)),
});

/** Of texts such as 10:30, which are times of day or lengths of time. */
function besideMomentReading(table: Table, name: string, lengths: DurationColumn): FieldReading {
  switch (heldBesideMoment(table, name, lengths)) {
    case "clocks":
      return {
        readAs: "time of day, on the day of the creation",
        means: (text) => (Number.isNaN(clockIn(text, lengths)) ? undefined : textMeaning(text.trim())),
      };
    case "unsure":
      return unread(unsureClock);
    default:
      return durationReading(lengths);
  }
}

function amountReading(table: Table, texts: readonly string[]): FieldReading {
  const currency = knownCurrency(table);
  const amounts = inferAmountColumn(texts, table.settings.decimal, currency);
  if (!amounts.ok) return unread(amounts.message);
  const mark = amounts.column.decimalMark;
  return {
    readAs: mark === undefined ? "amount" : `amount with a decimal ${mark === "," ? "comma" : "dot"}`,
    means: (text) => {
      const amount = amounts.column.read(text, currency);
      return typeof amount === "string" ? undefined : textMeaning(String(amount.thousandths / 1000));
    },
  };
}

const numberMeaning = (kind: "instant" | "duration", value: number): Meaning | undefined =>
  Number.isNaN(value) ? undefined : { kind, value };

const textMeaning = (value: string | undefined): Meaning | undefined =>
  value === undefined ? undefined : { kind: "text", value };

const isRole = (name: string): boolean => name === "role" || name === "actorRole";

function roleReading(table: Table, { name, type }: Field): FieldReading {
  const readRole = roleReader(table, name);
  return { readAs: type, means: (text) => (isNoData(text) ? undefined : textMeaning(readRole(text))) };
}

/** The model's word for a text; a text that needs no such word as it stands. */
function wordOf(table: Table, { name, type, ratings }: Field, text: string): string | undefined {
  const fact = textFacts.find((known) => known === name);
  if (fact !== undefined) return ownWords(table, fact)(text);
  if (type === "score") {
    const labels = ratings ?? labelsAmong(table.samples(name));
    return scoreText(answerOf(text, table.settings.values.get("csat"), labels));
  }
  if (isNoData(text)) return undefined;
  if (name === "event") return eventWordReader(table)(text);
  if (name === "visibility") return visibilityOf(internalWordReader(table)(text));
  if (name === "orderStatus") return orderStatusOf(table.settings.values.get(name)?.get(text) ?? text);
  if (name === "kind" && table.matches.has("order")) return orderKindOf(text);
  if (type === "flag") return yesOrNo(text);
  if (type === "count" && Number.isFinite(Number(text))) return text.trim();
  if (type === "count") return name === "reopens" ? yesOrNo(text) : undefined;
  return plainText(text);
}

const visibilityOf = (isInternal: boolean | undefined): string | undefined =>
  isInternal === undefined ? undefined : isInternal ? "internal" : "public";

function scoreText(answer: Answer): string | undefined {
  if (typeof answer !== "object") return answer === "offered" ? answer : undefined;
  const [low, high] = answer.scale ?? [];
  return low === undefined ? String(answer.score) : `${answer.score} of ${low} to ${high}`;
}
