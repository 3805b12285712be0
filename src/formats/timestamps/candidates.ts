import type { Instant } from "../../model/conversation.ts";
import { earliestInstant, type NamedSpelling } from "./column.ts";
import { EpochSpelling, epochUnits } from "./epoch.ts";
import { IsoSpelling } from "./iso.ts";
import { knownSpellings } from "./known.ts";
import type { PatternSpelling } from "./pattern.ts";
import type { Spelling } from "./spelling.ts";

export interface Sample {
  readonly text: string;
  readonly bytes: Uint8Array;
}

export type Family = "iso" | "epoch" | "day-first" | "month-first" | "other";

/** A spelling, and which samples it can read. */
export interface Candidate extends NamedSpelling {
  readonly family: Family;
  readonly fits: ReadonlySet<Sample>;
}

/** Tries a spelling. A number is a moment only where its magnitude makes it a plausible one: "12" is not 1970. */
export function tryOn(samples: readonly Sample[], family: Family, spelling: Spelling, latest: Instant): Candidate {
  const isFit = ({ bytes }: Sample): boolean => {
    const moment = spelling.read(bytes, 0, bytes.length);
    return family === "epoch" ? moment >= earliestInstant && moment <= latest : !Number.isNaN(moment);
  };
  const fits = samples.filter(isFit);
  return { family, spelling, fits: new Set(fits), name: spelling.describe(fits[0]?.text ?? "") };
}

const isoForms = ["offset", "local", "date"] as const;

/**
 * All spellings that fit a sample. The two hundred patterns are tried only where ISO 8601 and numbers leave something
 * over, and then on one sample of each shape first.
 */
export function findCandidates(samples: readonly Sample[], latest: Instant): readonly Candidate[] {
  const exact = [
    ...isoForms.map((form) => tryOn(samples, "iso", new IsoSpelling(form), latest)),
    ...epochUnits.map((unit) => tryOn(samples, "epoch", new EpochSpelling(unit), latest)),
  ];
  const isComplete = exact.some((candidate) => candidate.fits.size === samples.length);
  const candidates = isComplete ? exact : [...exact, ...tryPatterns(samples, latest)];
  return candidates.filter((candidate) => candidate.fits.size > 0);
}

function tryPatterns(samples: readonly Sample[], latest: Instant): readonly Candidate[] {
  const shapes = new Map(samples.map(({ text }) => [text.replace(/\d/g, "0"), text]));
  const examples = [...shapes.values()];
  const tryAll = (family: Family, patterns: readonly PatternSpelling[]): readonly Candidate[] =>
    patterns
      .filter((pattern) => examples.some((text) => pattern.resembles(text)))
      .map((pattern) => tryOn(samples, family, pattern, latest));
  const { dayFirst, monthFirst, unambiguous } = knownSpellings();
  return [...tryAll("day-first", dayFirst), ...tryAll("month-first", monthFirst), ...tryAll("other", unambiguous)];
}
