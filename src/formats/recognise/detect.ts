import { inputError } from "../../errors.ts";
import type { Format } from "../format.ts";
import { formats } from "../index.ts";
import { answersLikeTickets } from "./answers.ts";
import { withBareKind } from "./bare-kinds.ts";
import { byRow, isSaidByRow, rowKind } from "./by-row.ts";
import { type Candidate, candidateFor, type Detection } from "./candidate.ts";
import { columnsToName, moneyToName, timesToName } from "./columns-to-name.ts";
import { firstFew } from "./first-few.ts";
import { ableAmong, likeliest } from "./likeliest.ts";
import { refuseDuplicates } from "./match.ts";
import { noRecords } from "./no-records.ts";
import { refuseOwnOutput } from "./own-output.ts";
import { questionsToName } from "./questions-to-name.ts";
import { refuseParts } from "./refuse-parts.ts";
import { refuseRecord } from "./refuse-record.ts";
import { refuseTwoHeaders } from "./refuse-two-headers.ts";
import type { Sample } from "./sample.ts";
import { unknownFormat } from "./unknown-format.ts";
import { withArticle } from "./with-article.ts";

/**
 * Decides what a file's rows are, from its columns: the format that most points speak for, among those whose marks are there
 * and that find what they need. A tie decides nothing, and neither does a score that is weak.
 *
 * @param wanted the format that the user says the file has, whatever its columns tell
 * @param assumed the format of a file whose columns do not tell
 * @param described formats beside the built-in ones
 * @throws MetrikError own-output, unknown-format, ambiguous-format, no-records, header-not-found, duplicate-header, parts-of-conversations
 */
export function detectFormat(
  sample: Sample,
  mapped: ReadonlyMap<string, string>,
  wanted: string | undefined,
  assumed?: string,
  described: readonly Format[] = [],
): Detection {
  refuseOwnOutput(sample);
  refuseRecord(sample);
  if (!isNamedBy(mapped, sample)) refuseTwoHeaders(sample, formats);
  const rows = isSaidByRow(sample.columns, mapped) ? rowKind(sample.columns, mapped, wanted ?? assumed) : undefined;
  const builtIn = rows === undefined ? formats : formats.map((format) => byRow(format, rows));
  const said = rows ?? assumed;
  const answers = answersLikeTickets(formats, sample, mapped, wanted ?? said);
  const asRead = builtIn.map((format) => (format.id === answers?.id ? answers : format));
  const known = [...described, ...asRead.map((format) => withBareKind(format, sample, mapped))];
  if (wanted !== undefined) return detectAs(wanted, known, sample, mapped);
  const candidates = known
    .filter(({ id }) => answers === undefined || id !== "tickets")
    .filter((format) => format.signature === undefined || format.signature(sample).length > 0)
    .map((format) => candidateFor(format, sample, mapped, mapped.has("conversation")));
  const able = ableAmong(candidates, sample, said);
  const best = likeliest(able, candidates, sample);
  const isSure = best.length === 1 && !best[0].isWeak;
  if (!isSure && assumed !== undefined && sample.columns.length > 0) return detectAs(assumed, known, sample, mapped);
  if (best.length === 0) throw notUnderstood(sample, candidates);
  if (best.length > 1) throw ambiguous(best);
  if (!isSure) throw weak(able);
  refuseDuplicates(sample.columns, best[0].matches, best[0].format.repeats);
  refuseParts(sample, best[0]);
  return best[0];
}

/** Whether a mapping names one of the columns: then the first line is what the user takes for the header. */
const isNamedBy = (mapped: ReadonlyMap<string, string>, { columns }: Sample): boolean =>
  [...mapped.values()].some((header) => columns.includes(header));

/** The same where it is known which format it is. */
function detectAs(
  id: string,
  known: readonly Format[],
  sample: Sample,
  mapped: ReadonlyMap<string, string>,
): Detection {
  const format = known.find((one) => one.id === id);
  const ids = known.map((one) => one.id);
  if (format === undefined) throw unknownFormat(id, ids);
  const candidate = candidateFor(format, sample, mapped, true);
  if (candidate.missing.length > 0) throw notUnderstood(sample, [candidate], id === "surveys");
  refuseDuplicates(sample.columns, candidate.matches, format.repeats);
  return { ...candidate, reasons: ["the command line or the configuration says so", ...candidate.reasons] };
}

function notUnderstood(sample: Sample, candidates: readonly Candidate[], mayBeAnswers = true) {
  if (sample.columns.length === 0) return noRecords("the file");
  const nearest = candidates
    .filter(({ missing }) => missing.length > 0)
    .sort((a, b) => nearness(b) - nearness(a) || a.missing.length - b.missing.length);
  const needs = nearest.slice(0, 2).map(({ format, score, missing }) => {
    const fields = missing.map((alternatives) => firstFew(alternatives, " or "));
    return `as ${withArticle(format.title)} (score ${score}) it lacks: ${fields.join("; ")}`;
  });
  if (nearest[0].score === 0) return nothingKnown(sample);
  const asNear = nearest.slice(0, 2).filter((other) => nearness(other) === nearness(nearest[0]) && !isOnlySigns(other));
  return inputError("unknown-format", "no column tells what these rows are", {
    notes: [`found: ${firstFew(sample.columns, ", ")}`, ...needs, ...timesToName(asNear, sample)],
    help: [...(mayBeAnswers ? questionsToName(sample) : []), asNearest(nearest, asNear, sample)].join("; else "),
  });
}

const asNearest = (nearest: readonly Candidate[], asNear: readonly Candidate[], sample: Sample): string =>
  isOnlySigns(nearest[0])
    ? `if it is ${withArticle(nearest[0].format.title)}, ${moneyToName(nearest[0], sample)}say so: ${named(nearest[0])}${ofOthers(nearest, asNear, sample)}`
    : columnsToName(asNear, sample);

/** What else the rows can be: what is as near and lacks one column, and customers, who would each be counted as an order. */
function ofOthers(nearest: readonly Candidate[], asNear: readonly Candidate[], sample: Sample): string {
  const oneShort = asNear.filter(({ missing }) => missing.length === 1);
  return [...new Set([...oneShort, ...customersAmong(nearest)])]
    .map((other) => `; if it is ${withArticle(other.format.title)}, ${columnsToName([other], sample)}`)
    .join("");
}

/** A customer and a time, and no order, are what customers have too. */
const customersAmong = ([{ format, matches }, ...others]: readonly Candidate[]): readonly Candidate[] =>
  format.id !== "orders" || matches.has("order") ? [] : others.filter((other) => other.format.id === "customers");

/** Whether it has all that it must have, but for what tells it from tables of other things. */
const isOnlySigns = ({ format, missing }: Candidate): boolean => missing.length === 1 && missing[0] === format.signs;

/** One known column more weighs as much as one that lacks. */
const nearness = ({ score, missing }: Candidate): number => score - missing.length;

const nothingKnown = ({ columns }: Sample) =>
  inputError("unknown-format", "not one column is known here: it may not be an export of conversations", {
    notes: [`found: ${firstFew(columns, ", ")}`],
    help: "name what its columns are, such as --map conversation=… --map createdAt=…, or leave the file out",
  });

const ambiguous = (best: readonly Candidate[]) =>
  inputError(
    "ambiguous-format",
    `the rows can be ${best.map(({ format }) => withArticle(format.title)).join(" or ")}`,
    {
      notes: best.map(scored),
      help: `say which: ${best.map(named).join(" or ")}`,
    },
  );

const weak = (able: readonly Candidate[]) =>
  inputError("ambiguous-format", `the rows may be ${withArticle(able[0].format.title)}, but little points to it`, {
    notes: able.slice(0, 3).map(scored),
    help: `say what they are: ${able.slice(0, 3).map(named).join(" or ")}`,
  });

const scored = ({ format, score, reasons }: Candidate): string => `${format.id}, score ${score}: ${reasons.join("; ")}`;

/** A kind is that of the files whose columns do not tell; a format would be that of every file beside them. */
const named = ({ format: { id, kind } }: Candidate): string => `--input-${id === kind ? "kind" : "format"} ${id}`;
