import { twoDigits } from "../../two-digits.ts";
import type { Locale } from "../locale.ts";

const tag = "id-ID";
const dates = new Intl.DateTimeFormat(tag, { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });
const months = new Intl.DateTimeFormat(tag, { timeZone: "UTC", month: "long", year: "numeric" });

const dateOf = (year: number, month: number, day: number): string => dates.format(Date.UTC(year, month - 1, day));

/** The kinds of periods, and what each is called; the groups are the numbers of its label. */
const periods: readonly (readonly [label: RegExp, name: (...numbers: readonly number[]) => string])[] = [
  [/^(\d+)-(\d\d)-(\d\d)T(\d\d)$/, (year, month, day, hour) => `${dateOf(year, month, day)} ${twoDigits(hour)}.00`],
  [/^(\d+)-(\d\d)-(\d\d)$/, dateOf],
  [/^(\d+)-(\d\d)$/, (year, month) => months.format(Date.UTC(year, month - 1))],
  [/^(\d+)-W(\d\d)$/, (year, week) => `minggu ke-${week} ${year}`],
  [/^(\d+)-Q(\d)$/, (year, quarter) => `triwulan ke-${quarter} ${year}`],
];

function periodName(label: string): string {
  const [first, last] = label.split("..");
  if (last !== undefined) return id.span(periodName(first), periodName(last));
  for (const [pattern, name] of periods) {
    const numbers = pattern.exec(label)?.slice(1);
    if (numbers !== undefined) return name(...numbers.map(Number));
  }
  return label;
}

/** Indonesian. The units are those of CLDR: h and d alone, for hari and detik, could be taken for hours and days. */
export const id: Locale = {
  tag,
  decimalMark: ",",
  units: { day: " hr", hour: " j", minute: " mnt", second: " dtk" },
  points: " pp",
  currency: (code) => (code === "IDR" ? "Rp" : `${code} `),
  date: ({ year, month, day }) => dateOf(year, month, day),
  time: ({ hour, minute }) => `${twoDigits(hour)}.${twoDigits(minute)}`,
  span: (first, last) => `${first} s.d. ${last}`,
  period: periodName,
};
