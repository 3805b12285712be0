import { anotherSpelling } from "./timestamps/another-spelling.ts";
import { findCandidates, type Sample, tryOn } from "./timestamps/candidates.ts";
import { SpeltColumn, type TimeColumn, type TimeSettings } from "./timestamps/column.ts";
import { type Decision, decide, type TimeFailure } from "./timestamps/decide.ts";
import { EpochSpelling, epochUnits } from "./timestamps/epoch.ts";
import { isNoTime } from "./timestamps/no-time.ts";
import { hasOrder } from "./timestamps/order.ts";
import { PatternSpelling } from "./timestamps/pattern.ts";
import type { Spelling } from "./timestamps/spelling.ts";

export type { TimeColumn, TimeProblem, TimeSettings } from "./timestamps/column.ts";
export type { TimeFailure } from "./timestamps/decide.ts";

export interface InferredTimes {
  readonly ok: true;
  readonly column: TimeColumn;
  /** How many of the samples that have a value can be read, 0…1. */
  readonly share: number;
}

export type TimeInference = InferredTimes | TimeFailure;

/**
 * Finds out how the moments of a column are spelt, from samples of its texts; where these have one spelling, the column takes
 * up another from the first of its values that has one. Nothing is guessed: a column that can be read day first and month
 * first is refused, and so are numbers in different units.
 *
 * @throws a usage error for a `dateFormat` that cannot be understood
 * @example
 * const inferred = inferTimeColumn(["21-11-2026 16.05"], { zone: zone("Asia/Jakarta"), latest });
 * inferred.ok && inferred.column.spellings //=> ["dd-MM-yyyy HH.mm (no offset: Asia/Jakarta)"]
 */
export function inferTimeColumn(texts: readonly string[], settings: TimeSettings): TimeInference {
  const samples = toSamples(texts);
  if (samples.length === 0) {
    return { ok: false, reason: "empty", message: "the first records have no value in the column", examples: [] };
  }
  const decision = decideWith(settings, samples);
  if (!decision.ok) return decision;
  const { first, second, share } = decision;
  const column = new SpeltColumn(first, second, settings, anotherSpelling(first, settings));
  return { ok: true, column, share };
}

const encoder = new TextEncoder();

const toSamples = (texts: readonly string[]): readonly Sample[] =>
  texts
    .map((text) => text.trim())
    .filter((text) => text !== "" && !isNoTime(text))
    .map((text) => ({ text, bytes: encoder.encode(text) }));

/** `--date-format` is for one spelling; a column in another one is still read, unless its order would be a guess. */
function decideWith({ dateFormat, latest }: TimeSettings, samples: readonly Sample[]): Decision {
  if (dateFormat === undefined) return decide(samples, findCandidates(samples, latest));
  const given = tryOn(samples, "other", givenSpelling(dateFormat), latest);
  if (given.fits.size > 0) {
    return { ok: true, first: given, second: undefined, share: given.fits.size / samples.length };
  }
  const decision = decide(
    samples,
    findCandidates(samples, latest).filter((candidate) => !hasOrder(candidate)),
  );
  if (decision.ok || decision.reason !== "no-spelling") return decision;
  return { ...decision, message: `no value of the column fits --date-format "${dateFormat}"` };
}

function givenSpelling(dateFormat: string): Spelling {
  const unit = epochUnits.find((name) => name === dateFormat);
  return unit === undefined ? new PatternSpelling(dateFormat) : new EpochSpelling(unit);
}
