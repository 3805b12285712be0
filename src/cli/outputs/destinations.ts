import { basename, extname, resolve } from "node:path";
import { distance } from "fastest-levenshtein";
import { isConfigName } from "../../config/find.ts";
import { type MetrikError, usageError } from "../../errors.ts";
import type { Source } from "../../input/sources.ts";
import type { Report } from "../../report/report.ts";
import { didYouMean } from "../../suggest.ts";
import { checkBraces, datedBy, isDated } from "./dated-name.ts";
import { findTarget } from "./output-target.ts";
import { checkWritable } from "./write.ts";

/** Where a result goes: a file, or `-` for standard output; and in which format. */
export interface Destination<Format> {
  readonly path: string;
  readonly format: Format;
}

/** What the command line says about outputs. */
export interface Outputs<Format> {
  readonly output?: readonly string[];
  readonly format?: Format;
}

/**
 * Standard output unless files are named. A file's format is that of its ending; `-f` says that of standard output and of
 * files whose ending names none.
 *
 * @throws MetrikError bad-option, also for a format that no output has
 */
export function destinationsOf<Format extends string>(
  outputs: Outputs<Format>,
  formatByExtension: Readonly<Record<string, Format | undefined>>,
  initial: Format,
): readonly Destination<Format>[] {
  const destinations = destinationsAsSaid(outputs, formatByExtension, initial);
  const unprintable = destinations.find((destination) => destination.path === "-" && destination.format === "xlsx");
  if (unprintable === undefined) return destinations;
  throw usageError("bad-option", "xlsx is binary and cannot go to standard output", {
    help: "name a file: -o report.xlsx",
  });
}

function destinationsAsSaid<Format extends string>(
  { output = [], format }: Outputs<Format>,
  formatByExtension: Readonly<Record<string, Format | undefined>>,
  initial: Format,
): readonly Destination<Format>[] {
  if (output.length === 0) return [{ path: "-", format: format ?? initial }];
  const destinations = output.map((path) => {
    if (path === "-") return { path, format: format ?? initial };
    checkBraces(path);
    const chosen = formatByExtension[extname(path).toLowerCase()] ?? format;
    if (chosen !== undefined) return { path, format: chosen };
    throw unknownEnding(path, Object.keys(formatByExtension));
  });
  if (format === undefined || destinations.some((destination) => destination.format === format)) return destinations;
  const endings = destinations.map(({ path, format }) => `${path} is ${format} by its ending`);
  throw usageError("bad-option", `-f ${format} has no effect: ${endings.join(", ")}`, {
    help: `leave out -f ${format}, or add -o - for standard output`,
  });
}

/** Endings are so short that only what is one letter off was mistyped: who wants a .pdf is not helped with .md. */
function unknownEnding(path: string, endings: readonly string[]): MetrikError {
  const ending = extname(path);
  const near = endings.filter((known) => distance(ending, known) === 1);
  return usageError("bad-option", `the ending of ${path} names no format`, {
    help: didYouMean(ending, near) || `end it in ${endings.join(", ")}, or name the format with -f`,
  });
}

/**
 * Fails before the work starts where an output would be written twice, would be taken for a configuration by the next run,
 * or could not be written at all.
 *
 * @param inputs everything that is read
 */
export async function checkOutputs(
  cwd: string,
  rejects: string | undefined,
  destinations: readonly Destination<string>[],
  inputs: readonly Source[],
): Promise<void> {
  if (destinations.filter(({ path }) => path === "-").length > 1) {
    throw usageError("output-twice", "standard output would be written twice", { help: "leave out one -o -" });
  }
  const files = destinations.map(({ path }) => path).filter((path) => path !== "-");
  const paths = rejects === undefined ? files : [...files, rejectsFile(rejects)];
  const places = await Promise.all(paths.map((path) => placeOf(path, cwd)));
  const twice = paths.find((_, index) => places.indexOf(places[index]) < index);
  if (twice !== undefined)
    throw usageError("output-twice", `${twice} would be written twice`, { help: "name another file" });
  places.forEach(refuseConfiguration);
  for (const path of paths) await checkWritable(path, cwd, inputs);
}

/** @param place where an output goes, behind all links */
function refuseConfiguration(place: string): void {
  if (!isConfigName(place)) return;
  throw usageError("bad-option", `${basename(place)} is the name of a configuration`, {
    file: place,
    help: "give the output another name, such as report.json",
  });
}

/** Where an output goes, behind all links; the name as given where it cannot be written, which is reported later. */
const placeOf = (path: string, cwd: string): Promise<string> =>
  findTarget(path, cwd).then(
    (target) => target.path,
    () => resolve(cwd, path),
  );

/** Rejected records are kept before the period of a report is known, and apart from it. */
function rejectsFile(rejects: string): string {
  if (rejects === "-") {
    throw usageError("bad-option", "--rejects cannot be standard output, where the result goes", {
      help: "name a file, such as rejects.ndjson",
    });
  }
  if (!isDated(rejects)) return rejects;
  throw usageError("bad-option", `--rejects cannot be named after the period: ${rejects}`, {
    help: "rejected records are kept before the period is known: give a name without {date}",
  });
}

/**
 * The outputs of a report by their final names, with its period in the place of `{date}`; checked once more, where that is
 * news.
 *
 * @throws MetrikError no-period, and as `checkOutputs`
 */
export async function datedDestinations<Format extends string>(
  cwd: string,
  rejects: string | undefined,
  destinations: readonly Destination<Format>[],
  inputs: readonly Source[],
  report: Pick<Report, "period" | "timeZone">,
): Promise<readonly Destination<Format>[]> {
  if (!destinations.some(({ path }) => isDated(path))) return destinations;
  const dated = await datedBy(report);
  const named = destinations.map(({ path, format }) => ({ path: dated(path), format }));
  await checkOutputs(cwd, rejects, named, inputs);
  return named;
}
