import { inputError, usageError } from "../errors.ts";
import type { Format } from "./format.ts";
import { formats } from "./index.ts";
import { type Matches, matchColumns, refuseDuplicates } from "./match.ts";
import type { Sample } from "./sample.ts";

/** What a file was taken for, and why. */
export interface Detection {
  readonly format: Format;
  readonly matches: Matches;
  /** What spoke for it, for `inspect`. */
  readonly reasons: readonly string[];
}

interface Candidate extends Detection {
  /** Required fields that no column was found for. */
  readonly missing: readonly (readonly string[])[];
  readonly score: number;
}

/**
 * Decides what a file's rows are, from its headers: a vendor's own headers decide at once, else the plain kind with the
 * most columns that mean something, among those that have what they need.
 * @throws MetrikError unknown-format, ambiguous-format, no-records, duplicate-header
 */
export function detectFormat(
  sample: Sample,
  mapped: ReadonlyMap<string, string>,
  wanted: string | undefined,
): Detection {
  const candidates = formats
    .filter((format) => (wanted === undefined ? true : format.id === wanted))
    .filter((format) => wanted !== undefined || format.signature === undefined || format.signature(sample).length > 0)
    .map((format) => candidateFor(format, sample, mapped, wanted !== undefined || mapped.has("conversation")));
  if (candidates.length === 0) {
    throw usageError("unknown-format", `there is no input format "${wanted}"`, {
      help: `formats: ${formats.map((format) => format.id).join(", ")}`,
    });
  }
  const able = candidates.filter((candidate) => candidate.missing.length === 0).sort((a, b) => b.score - a.score);
  if (able.length === 0) throw notUnderstood(sample, candidates);
  if (able.length > 1 && able[0].score === able[1].score) throw ambiguous(able[0], able[1]);
  refuseDuplicates(sample.columns, able[0].matches);
  return able[0];
}

/** @param isTold whether the user has said what the rows are */
function candidateFor(format: Format, sample: Sample, mapped: ReadonlyMap<string, string>, isTold: boolean): Candidate {
  const matches = matchColumns(sample.columns, format.fields, mapped);
  const marks = format.signature?.(sample) ?? [];
  const needed = isTold || format.signs === undefined ? format.required : [...format.required, format.signs];
  const missing = needed.filter((alternatives) => !alternatives.some((field) => matches.has(field)));
  const found = [...matches.values()].map((match) => match.header);
  return {
    format,
    matches,
    missing,
    // Who spoke is told of messages only, so that a column of roles outweighs one that tickets could have as well.
    score: matches.size + (matches.has("role") ? 1 : 0) + 1000 * marks.length,
    reasons:
      marks.length > 0
        ? [`headers that only ${format.title} has: ${marks.join(", ")}`]
        : [`${matches.size} of ${sample.columns.length} columns are those of a ${format.title}: ${found.join(", ")}`],
  };
}

function notUnderstood(sample: Sample, candidates: readonly Candidate[]) {
  if (sample.columns.length === 0) return noRecords();
  const nearest = [...candidates].sort((a, b) => a.missing.length - b.missing.length || b.score - a.score);
  const needs = nearest.slice(0, 2).map(({ format, missing }) => {
    const fields = missing.map((alternatives) => firstFew(alternatives, " or "));
    return `as a ${format.title} it lacks: ${fields.join("; ")}`;
  });
  const [{ format, missing }] = nearest;
  const isOnlyUnsure = missing.length === 1 && missing[0] === format.signs;
  return inputError("unknown-format", "no column tells what these rows are", {
    notes: [`found: ${firstFew(sample.columns, ", ")}`, ...needs],
    help: isOnlyUnsure
      ? `if it is a ${format.title}, say so: --input-format ${format.id}`
      : `name the column: --map ${missing[0][0]}="…"`,
  });
}

const noRecords = () =>
  inputError("no-records", "no records were found in the file", {
    help: "was the export finished? records are rows, lines, or an array at the top or under a usual key such as tickets",
  });

const shown = 12;

const firstFew = (names: readonly string[], separator: string): string =>
  names.slice(0, shown).join(separator) + (names.length > shown ? `${separator}…` : "");

const ambiguous = (first: Candidate, second: Candidate) =>
  inputError("ambiguous-format", `the rows can be a ${first.format.title} or a ${second.format.title}`, {
    notes: [...first.reasons, ...second.reasons],
    help: `say which: --input-format ${first.format.id} or --input-format ${second.format.id}`,
  });
