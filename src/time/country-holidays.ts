import { usageError } from "../errors.ts";
import { dayOfDate } from "./date.ts";
import { millisecondsPerDay } from "./units.ts";

/** Whose public holidays are meant: a country's, or those of one of its states or regions, by their codes in ISO 3166. */
export interface HolidayPlace {
  readonly country: string;
  readonly region?: string | undefined;
}

/** As much of the package date-holidays as is used: it need not be installed, so that no type of ours can be one of its. */
interface Holidays {
  getCountries(): Readonly<Record<string, string>>;
  getStates(country: string): Readonly<Record<string, string>> | undefined;
  getHolidays(year: number): readonly Holiday[];
}

interface Holiday {
  readonly date: string;
  readonly start: Date;
  readonly end: Date;
}

interface HolidayPackage {
  readonly default: {
    new (): Holidays;
    new (country: string, options: HolidayOptions): Holidays;
    new (country: string, state: string, options: HolidayOptions): Holidays;
  };
}

interface HolidayOptions {
  readonly types: "public"[];
}

const installed = (): Promise<HolidayPackage> => import("date-holidays");

/**
 * Tells of any day, numbered since 1970-01-01, whether it is a public holiday. Only whole days are: what is free from noon
 * on is a day like any other.
 *
 * @throws MetrikError no-holidays where the package is missing or does not know the place
 * @example (await publicHolidaysOf({ country: "ID" }))(20_682) //=> true: 17 August 2026
 */
export async function publicHolidaysOf(place: HolidayPlace, load = installed): Promise<(day: number) => boolean> {
  const { default: Package } = await load().catch(() => {
    throw missing(place);
  });
  const { country, state } = codesOf(place, new Package());
  const options = { types: ["public"] } satisfies HolidayOptions;
  const holidays = state === undefined ? new Package(country, options) : new Package(country, state, options);
  const years = new Map<number, ReadonlySet<number>>();
  const daysIn = (year: number): ReadonlySet<number> => {
    const days = years.get(year) ?? new Set(holidays.getHolidays(year).flatMap(wholeDaysOf));
    years.set(year, days);
    return days;
  };
  return (day) => {
    const year = new Date(day * millisecondsPerDay).getUTCFullYear();
    // Some of the holidays that begin in December last until January.
    return daysIn(year).has(day) || daysIn(year - 1).has(day);
  };
}

/** A day around a clock change lasts an hour less or more, and what begins at sunset is named by the day that follows. */
function wholeDaysOf({ date, start, end }: Holiday): readonly number[] {
  const first = dayOfDate(date.slice(0, 10));
  if (first === undefined) return [];
  const days = (end.getTime() - start.getTime()) / millisecondsPerDay;
  return Array.from({ length: Math.floor(days + 0.1) }, (_, index) => first + index);
}

function codesOf({ country: asked, region }: HolidayPlace, known: Holidays) {
  const country = sameCode(asked, known.getCountries());
  if (country === undefined) {
    throw usageError("no-holidays", `date-holidays knows no country "${asked}"`, {
      help: "a country is written as in ISO 3166, such as ID; holidays can also be listed as dates",
    });
  }
  if (region === undefined) return { country };
  const states: Readonly<Record<string, string>> | undefined = known.getStates(country);
  const state = sameCode(region, states ?? {});
  if (state !== undefined) return { country, state };
  const codes = Object.keys(states ?? {}).join(", ");
  throw usageError("no-holidays", `date-holidays knows no region "${region}" of ${country}`, {
    help: codes === "" ? "it knows none at all: leave region out" : `it knows ${codes}`,
  });
}

const sameCode = (code: string, known: Readonly<Record<string, string>>): string | undefined =>
  Object.keys(known).find((one) => one.toLowerCase() === code.toLowerCase());

const missing = ({ country }: HolidayPlace) =>
  usageError("no-holidays", `the holidays of ${country} need the package date-holidays`, {
    help: "install it where metrik is (npm install date-holidays, with --global if metrik is), or list the holidays as dates",
  });
