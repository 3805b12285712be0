import { parseISO } from "date-fns/parseISO";

type Parts = Partial<Record<Intl.DateTimeFormatPartTypes, string>>;

function localParts(instant: number, timeZone: string): Parts {
  const format = new Intl.DateTimeFormat("en-GB-u-ca-gregory-nu-latn", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
}

const dateOf = ({ year, month, day }: Parts): string => `${year}-${month}-${day}`;

/**
 * The local minute of an instant in a zone.
 *
 * @example
 * localMinute("2026-03-31T10:02:00Z", "Asia/Jakarta") //=> "2026-03-31 17:02"
 */
export function localMinute(instant: string, timeZone: string): string {
  const parts = localParts(parseISO(instant).getTime(), timeZone);
  return `${dateOf(parts)} ${parts.hour}:${parts.minute}`;
}

/**
 * The local days that a half-open range touches, first and last.
 *
 * @example
 * localDays({ from: "2026-02-28T17:00:00Z", to: "2026-03-31T17:00:00Z" }, "Asia/Jakarta")
 * //=> "2026-03-01 to 2026-03-31"
 */
export function localDays(range: { readonly from: string; readonly to: string }, timeZone: string): string {
  const first = dateOf(localParts(parseISO(range.from).getTime(), timeZone));
  const last = dateOf(localParts(parseISO(range.to).getTime() - 1, timeZone));
  return first === last ? first : `${first} to ${last}`;
}

/**
 * A half-open range as its local days, or where it is not made of whole ones, from minute to minute.
 *
 * @example
 * localSpan({ from: "2026-03-08T17:00:00Z", to: "2026-03-15T07:00:00Z" }, "Asia/Jakarta")
 * //=> "2026-03-09 00:00 to 2026-03-15 14:00"
 */
export function localSpan(range: { readonly from: string; readonly to: string }, timeZone: string): string {
  const [from, to] = [localMinute(range.from, timeZone), localMinute(range.to, timeZone)];
  const isOfDays = from.endsWith(midnight) && to.endsWith(midnight);
  return isOfDays ? localDays(range, timeZone) : `${from} to ${to}`;
}

const midnight = "00:00";
