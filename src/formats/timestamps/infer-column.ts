import type { Instant } from "../../model/conversation.ts";
import { findCandidates, type Sample } from "./candidates.ts";
import { SpeltColumn, type TimeColumn, type TimeSettings } from "./column.ts";
import { type Decision, decide } from "./decide.ts";
import type { TimeFailure } from "./failure.ts";
import { decideAs } from "./given.ts";
import { lateSpelling } from "./late-spelling.ts";
import { isNoTime } from "./no-time.ts";
import { hasOrder, type TellingDate, tellingDates } from "./order.ts";

export interface InferredTimes {
  readonly ok: true;
  readonly column: TimeColumn;
  /** How many of the samples that have a value can be read, 0…1. */
  readonly share: number;
}

export type TimeInference = InferredTimes | TimeFailure;

/**
 * Finds out how the moments of a column are spelt, from samples of its texts; the column takes up other spellings from the
 * values that have them. Nothing is guessed: a column that can be read day first and month first is refused, and so are numbers
 * in different units; where a later value shows that, the column has a failure.
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
  const decision = decideOn(samples, settings);
  if (!decision.ok) return decision;
  const { spellings, share, isAgainstFormat = false } = decision;
  const findOther = lateSpelling(decision, (text, tellingDate) =>
    decideOn(toSamples([text]), { ...settings, tellingDate }, isAgainstFormat),
  );
  return { ok: true, column: new SpeltColumn(spellings, settings, findOther), share };
}

/** The date in a text, if it tells day from month. */
export const tellingDateIn = (text: string, latest: Instant): TellingDate | undefined =>
  tellingDates(findCandidates(toSamples([text]), latest), latest)[0];

const encoder = new TextEncoder();

const toSamples = (texts: readonly string[]): readonly Sample[] =>
  texts
    .map((text) => text.trim())
    .filter((text) => text !== "" && !isNoTime(text))
    .map((text) => ({ text, bytes: encoder.encode(text) }));

function decideOn(
  samples: readonly Sample[],
  { dateFormat, tellingDate, latest }: TimeSettings,
  isAgainstFormat = false,
): Decision {
  const found = findCandidates(samples, latest);
  if (isAgainstFormat)
    return decide(
      samples,
      found.filter((candidate) => !hasOrder(candidate)),
      tellingDate,
      latest,
    );
  return dateFormat === undefined
    ? decide(samples, found, tellingDate, latest)
    : decideAs(dateFormat, samples, found, latest);
}
