import { inputError, usageError } from "../errors.ts";
import { type Format, isOfConversations } from "./format.ts";
import { formats } from "./index.ts";
import { type Matches, matchColumns, refuseDuplicates } from "./match.ts";
import type { Sample } from "./sample.ts";
import { isSign } from "./signs.ts";

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
 *
 * @param wanted the format that the user says the file has, whatever its columns tell
 * @param assumed the format of a file whose columns do not tell
 * @throws MetrikError unknown-format, ambiguous-format, no-records, duplicate-header
 */
export function detectFormat(
  sample: Sample,
  mapped: ReadonlyMap<string, string>,
  wanted: string | undefined,
  assumed?: string,
): Detection {
  if (wanted !== undefined) return detectAs(wanted, sample, mapped);
  const candidates = formats
    .filter((format) => format.signature === undefined || format.signature(sample).length > 0)
    .map((format) => candidateFor(format, sample, mapped, mapped.has("conversation")));
  const able = candidates
    .filter((candidate) => candidate.missing.length === 0 && !isOutweighed(candidate, candidates))
    .sort((a, b) => b.score - a.score);
  const isSure = able.length === 1 || (able.length > 1 && able[0].score > able[1].score);
  if (!isSure && assumed !== undefined && sample.columns.length > 0) return detectAs(assumed, sample, mapped);
  if (able.length === 0) throw notUnderstood(sample, candidates);
  if (!isSure) throw ambiguous(able[0], able[1]);
  refuseDuplicates(sample.columns, able[0].matches, able[0].format.repeats);
  return able[0];
}

/** The same where it is known which format it is. */
function detectAs(id: string, sample: Sample, mapped: ReadonlyMap<string, string>): Detection {
  const format = formats.find((known) => known.id === id);
  if (format === undefined) {
    throw usageError("unknown-format", `there is no input format "${id}"`, {
      help: `formats: ${formats.map((known) => known.id).join(", ")}`,
    });
  }
  const candidate = candidateFor(format, sample, mapped, true);
  if (candidate.missing.length > 0) throw notUnderstood(sample, [candidate]);
  refuseDuplicates(sample.columns, candidate.matches, format.repeats);
  return candidate;
}

/**
 * A table of tickets that lacks the one column which tickets must have can still hold what an order list must have: its
 * conversations would be counted as orders. So a kind that is not of conversations has to explain at least as many columns
 * as each that is.
 */
const isOutweighed = ({ format, score }: Candidate, candidates: readonly Candidate[]): boolean =>
  !isOfConversations(format.kind) &&
  candidates.some((other) => isOfConversations(other.format.kind) && other.score > score);

/** @param isTold whether the user has said what the rows are */
function candidateFor(format: Format, sample: Sample, mapped: ReadonlyMap<string, string>, isTold: boolean): Candidate {
  const matches = matchColumns(sample.columns, format.fields, mapped);
  const marks = format.signature?.(sample) ?? [];
  const lacking = format.required.filter((alternatives) => !alternatives.some((field) => matches.has(field)));
  const { signs } = format;
  const isSigned = isTold || signs === undefined || signs.some((field) => hasSign(format, field, matches, sample));
  const missing = isSigned ? lacking : [...lacking, signs];
  const found = [...matches.values()].map((match) => match.header);
  return {
    format,
    matches,
    missing,
    score: scoreOf(format, matches) + 1000 * marks.length,
    reasons:
      marks.length > 0
        ? [`headers that only ${format.title} has: ${marks.join(", ")}`]
        : [`${matches.size} of ${sample.columns.length} columns are those of a ${format.title}: ${found.join(", ")}`],
  };
}

/**
 * How many columns speak for a format. Who spoke is told of messages only, so that a column of roles outweighs one that
 * tickets could have as well; a conversation's id speaks for nothing that only may belong to one.
 */
function scoreOf({ kind }: Format, matches: Matches): number {
  if (isOfConversations(kind)) return matches.size + (matches.has("role") ? 1 : 0);
  return matches.size - (matches.has("conversation") ? 1 : 0);
}

/** What orders and customers must have is enough of a name; the columns of tickets are called like those of other things. */
const hasSign = ({ kind }: Format, field: string, matches: Matches, sample: Sample): boolean => {
  const match = matches.get(field);
  return match !== undefined && (kind !== "tickets" || isSign(field, match, sample));
};

function notUnderstood(sample: Sample, candidates: readonly Candidate[]) {
  if (sample.columns.length === 0) return noRecords();
  const nearest = candidates
    .filter(({ missing }) => missing.length > 0)
    .sort((a, b) => a.missing.length - b.missing.length || b.score - a.score);
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
