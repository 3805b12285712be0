import type { Candidate, Sample } from "./candidates.ts";
import { misfitOf } from "./no-spelling.ts";
import { hasOrder, settleOrder } from "./order.ts";

/** How a column is spelt, or why that cannot be said. */
export type Decision = Decided | TimeFailure;

export interface Decided {
  readonly ok: true;
  readonly first: Candidate;
  readonly second: Candidate | undefined;
  readonly share: number;
}

export interface TimeFailure {
  readonly ok: false;
  /** empty: no sample has a value, so that nothing is known of the column. */
  readonly reason: "ambiguous-day-month" | "no-spelling" | "mixed-epochs" | "empty";
  /** What is wrong and what to do about it. */
  readonly message: string;
  readonly examples: readonly string[];
  /** The way out, where the values themselves show which there are. */
  readonly help?: string;
}

/** The spelling that fits most samples, and a second one where it fits most of the rest; together they fit half. */
export function decide(samples: readonly Sample[], found: readonly Candidate[]): Decision {
  if (hasMixedUnits(samples, found)) return mixedUnits(found);
  const { candidates, isSettled } = settleOrder(found);
  const first = mostFitting(candidates, samples);
  if (first === undefined) return noSpelling(samples);
  const rest = without(samples, first);
  const others = candidates.filter(
    (candidate) => candidate !== first && (isSettled || !hasOrder(candidate) || candidate.family === first.family),
  );
  const next = mostFitting(others, rest);
  const second = next !== undefined && 2 * without(rest, next).length <= rest.length ? next : undefined;
  const left = second === undefined ? rest : without(rest, second);
  if (2 * left.length > samples.length) return noSpelling(left);
  if (!isSettled && hasOrder(first)) return ambiguousOrder(found, first);
  return { ok: true, first, second, share: (samples.length - left.length) / samples.length };
}

const without = (samples: readonly Sample[], { fits }: Candidate): readonly Sample[] =>
  samples.filter((sample) => !fits.has(sample));

function mostFitting(candidates: readonly Candidate[], samples: readonly Sample[]): Candidate | undefined {
  let best: Candidate | undefined;
  let fewestLeft = samples.length;
  for (const candidate of candidates) {
    const left = without(samples, candidate).length;
    if (left >= fewestLeft) continue;
    best = candidate;
    fewestLeft = left;
  }
  return best;
}

const isEpoch = ({ family }: Candidate): boolean => family === "epoch";

function hasMixedUnits(samples: readonly Sample[], found: readonly Candidate[]): boolean {
  const fits = found.filter(isEpoch).map((candidate) => candidate.fits.size);
  return fits.length > 1 && 2 * fits.reduce((sum, size) => sum + size, 0) >= samples.length;
}

const examplesOf = ({ fits }: Candidate, count: number): readonly string[] =>
  [...fits].slice(0, count).map((sample) => sample.text);

const mixedUnits = (found: readonly Candidate[]): TimeFailure => ({
  ok: false,
  reason: "mixed-epochs",
  message:
    "the column mixes numbers of seconds, milliseconds, microseconds or nanoseconds since 1970; --date-format epoch-s or epoch-ms says which are meant",
  examples: found.filter(isEpoch).flatMap((candidate) => examplesOf(candidate, 1)),
});

function noSpelling(samples: readonly Sample[]): TimeFailure {
  const texts = samples.map(({ text }) => text);
  return { ok: false, reason: "no-spelling", ...misfitOf(texts), examples: texts.slice(0, 3) };
}

/** Names the readings of the column by the patterns that would settle it. */
function ambiguousOrder(found: readonly Candidate[], first: Candidate): TimeFailure {
  const [example] = first.fits;
  const readings = found.filter((candidate) => hasOrder(candidate) && candidate.fits.has(example));
  const formats = readings.map(({ name }) => `--date-format "${name}"`);
  const choices = readings.map(({ name }) => `--date-format '${name}'`);
  return {
    ok: false,
    reason: "ambiguous-day-month",
    message: `the values of the column that were looked at can be read day first and month first; give ${formats.join(" or ")}`,
    examples: examplesOf(first, 3),
    help: `say which: ${choices.join(" or ")}`,
  };
}
