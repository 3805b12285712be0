import type { Instant } from "../../model/conversation.ts";
import type { NamedSpelling } from "./column.ts";
import { EpochSpelling, epochUnits } from "./epoch.ts";
import { IsoSpelling } from "./iso.ts";
import { type KnownSpelling, knownSpellings, mayBeKnown } from "./known.ts";
import { isPlausible } from "./plausible.ts";
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
    return family === "epoch" ? isPlausible(moment, latest) : !Number.isNaN(moment);
  };
  const fits = samples.filter(isFit);
  const [example] = fits;
  return { family, spelling, fits: new Set(fits), name: example === undefined ? "" : spelling.describe(example.text) };
}

const isoForms = ["offset", "local", "date"] as const;

/** All spellings that fit a sample. The patterns are tried only where ISO 8601 and numbers leave something over. */
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
  const patterns = new Set(samples.flatMap(({ text }) => patternsLike(text)));
  return knownSpellings()
    .filter((known) => patterns.has(known))
    .map(({ family, pattern }) => tryOn(samples, family, pattern, latest));
}

/** Two hundred patterns take a while to be tried, and what differs in its digits alone resembles the same. */
const patternsByShape = new Map<string, readonly KnownSpelling[]>();
const mostShapes = 1000;

function patternsLike(text: string): readonly KnownSpelling[] {
  if (!mayBeKnown(text)) return [];
  const shape = text.replace(/\d/g, "0");
  const found = patternsByShape.get(shape) ?? knownSpellings().filter(({ pattern }) => pattern.resembles(text));
  if (patternsByShape.size === mostShapes) patternsByShape.clear();
  patternsByShape.set(shape, found);
  return found;
}
