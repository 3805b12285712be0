import type { Instant } from "../../model/conversation.ts";
import type { Candidate, Sample } from "./candidates.ts";
import { exchangedDate } from "./exchanged.ts";
import { ambiguousOrder, contradiction, exchanged, mixedUnits, noSpelling, type TimeFailure } from "./failure.ts";
import { hasOrder, inEitherOrder, type TellingDate, tellingDates } from "./order.ts";

/** How a column is spelt, or why that cannot be said. */
export type Decision = Decided | TimeFailure;

export interface Decided {
  readonly ok: true;
  /** The one that fits most samples first. */
  readonly spellings: readonly [Candidate, ...Candidate[]];
  /** Whether the values contradict the format that the user gave, so that it reads none of them; left out, they do not. */
  readonly isAgainstFormat?: boolean;
  /** What told day from month, if anything did. */
  readonly tellingDate: TellingDate | undefined;
  /** How many of the samples can be read, 0…1. */
  readonly share: number;
}

/**
 * The spellings that samples have, of which half have to have one. Each reads what no other can, so that a text means the same
 * wherever it stands. One date that tells day from month decides for all, and where two contradict each other none does.
 *
 * @param tellingDate one of the file that does, if there is one
 */
export function decide(
  samples: readonly Sample[],
  found: readonly Candidate[],
  tellingDate: TellingDate | undefined,
  latest: Instant,
): Decision {
  const unread = without(samples, found);
  if (2 * unread.length > samples.length) return noSpelling(unread);
  const units = found.filter(isEpoch);
  if (units.length > 1) return mixedUnits(units);
  const telling = [...tellingDates(found, latest), ...(tellingDate === undefined ? [] : [tellingDate])];
  const [first] = telling;
  const other = telling.find(({ order }) => order !== first.order);
  if (other !== undefined) return contradiction(first, other);
  const open = inEitherOrder(found);
  if (first === undefined && open.length > 0) return ambiguousOrder(found, open);
  const wrong = open.length === 0 ? exchangedDate(samples, found) : undefined;
  if (wrong !== undefined) return exchanged(wrong);
  const candidates = found
    .filter((candidate) => !hasOrder(candidate) || candidate.family === first?.order)
    .map((candidate) => (hasOrder(candidate) ? { ...candidate, tellingDate: first } : candidate));
  const [most, ...more] = mostFitting(candidates, samples);
  const left = without(samples, candidates);
  if (most === undefined || 2 * left.length > samples.length) return noSpelling(left);
  const share = (samples.length - left.length) / samples.length;
  return { ok: true, spellings: [most, ...more], tellingDate: first, share };
}

export const isEpoch = ({ family }: Candidate): boolean => family === "epoch";

const without = (samples: readonly Sample[], candidates: readonly Candidate[]): readonly Sample[] =>
  samples.filter((sample) => !candidates.some(({ fits }) => fits.has(sample)));

/** Those that are needed to read what can be read, the one that fits most first. */
function mostFitting(candidates: readonly Candidate[], samples: readonly Sample[]): readonly Candidate[] {
  const fitsIn = ({ fits }: Candidate): number => samples.filter((sample) => fits.has(sample)).length;
  const [best] = candidates.toSorted((a, b) => fitsIn(b) - fitsIn(a));
  if (best === undefined || fitsIn(best) === 0) return [];
  return [best, ...mostFitting(candidates, without(samples, [best]))];
}
