import type { Instant } from "../../model/conversation.ts";
import { type Candidate, type Sample, tryOn } from "./candidates.ts";
import { type Decision, decide, isEpoch } from "./decide.ts";
import { EpochSpelling, epochUnits } from "./epoch.ts";
import { fitsOf, hasOrder } from "./order.ts";
import { PatternSpelling } from "./pattern.ts";
import { orderIn } from "./pattern-order.ts";
import { isSameDate } from "./same-date.ts";

/**
 * Decides how samples are spelt where the user says how dates are written. That holds for the same dates with another time of day
 * behind them, or none. Others are still read beside that, unless which of day and month comes first in them, or their unit,
 * would be a guess.
 *
 * @param dateFormat --date-format
 * @throws a usage error for one that cannot be understood
 */
export function decideAs(
  dateFormat: string,
  samples: readonly Sample[],
  found: readonly Candidate[],
  latest: Instant,
): Decision {
  const given = [givenCandidate(dateFormat, samples, latest), ...ofItsDate(dateFormat, found)];
  const fits = new Set(given.flatMap((candidate) => [...candidate.fits]));
  const others = found.filter((candidate) => !hasOrder(candidate) && !isRival(candidate, dateFormat));
  const isAgainstFormat = isContradicted(fits, found, dateFormat);
  const isOfColumn = fits.size > 0 && !isAgainstFormat;
  const decision = decide(samples, isOfColumn ? [...given, ...others] : others, undefined, latest);
  if (decision.ok) return { ...decision, isAgainstFormat };
  if (decision.reason !== "no-spelling") return decision;
  if (isOfColumn) return differsInSigns(fits, found, dateFormat) ? { help: signsInBrackets, ...decision } : decision;
  const message =
    fits.size === 0
      ? `no value of the column fits --date-format "${dateFormat}"`
      : `most dates of the column that tell day from month contradict --date-format "${dateFormat}"`;
  return { ...decision, message };
}

const signsInBrackets =
  "where only the signs in dates differ, put them in brackets: --date-format 'dd[/][-][.]MM[/][-][.]yyyy'";

/** Whether dates that are written otherwise have day and month in the order of the format, or may have. */
function differsInSigns(given: ReadonlySet<Sample>, found: readonly Candidate[], dateFormat: string): boolean {
  const order = orderIn(dateFormat);
  return found.some(
    (candidate) => candidate.family === order && [...candidate.fits].some((sample) => !given.has(sample)),
  );
}

/** The spellings that write dates as the format does; which of day and month comes first in them is said so. */
function ofItsDate(dateFormat: string, found: readonly Candidate[]): readonly Candidate[] {
  const order = orderIn(dateFormat);
  return found
    .filter(({ family, name }) => family === order && isSameDate(name, dateFormat))
    .map((candidate) => ({ ...candidate, family: "other" }));
}

/** Made once: there may be many values that are asked about one by one. */
const patterns = new Map<string, PatternSpelling>();

function givenCandidate(dateFormat: string, samples: readonly Sample[], latest: Instant): Candidate {
  const unit = epochUnits.find((name) => name === dateFormat);
  if (unit !== undefined) return tryOn(samples, "epoch", new EpochSpelling(unit), latest);
  const pattern = patterns.get(dateFormat) ?? new PatternSpelling(dateFormat);
  patterns.set(dateFormat, pattern);
  return tryOn(samples, "other", pattern, latest);
}

/** What begins with its year and is not yyyy-MM-dd reads texts that ISO 8601 would read as another day. */
function isRival(candidate: Candidate, dateFormat: string): boolean {
  const order = orderIn(dateFormat);
  if (order === undefined) return isEpoch(candidate);
  return order === "year-first" && !/yyyy[^dy]*M/.test(dateFormat);
}

/** Typing errors are fewer: the user has said that they are wrong. */
const mostErrors = 0.1;

/** Whether the values that tell day from month mostly tell the other order than that of the format. */
function isContradicted(given: ReadonlySet<Sample>, found: readonly Candidate[], dateFormat: string): boolean {
  const order = orderIn(dateFormat);
  if (order !== "day-first" && order !== "month-first") return false;
  const other = order === "day-first" ? "month-first" : "day-first";
  const others = fitsOf(found, other);
  const own = fitsOf(found, order);
  const against = [...others].filter((sample) => !given.has(sample) && !own.has(sample)).length;
  const inFavour = [...given].filter((sample) => !others.has(sample)).length;
  return against > inFavour && against > mostErrors * given.size;
}
