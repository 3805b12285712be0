import { extname, resolve } from "node:path";
import { usageError } from "../errors.ts";
import type { Source } from "../input/sources.ts";
import { didYouMean } from "../suggest.ts";
import { checkWritable } from "./write.ts";

/** Where a result goes: a file, or `-` for standard output; and in which format. */
export interface Destination<Format> {
  readonly path: string;
  readonly format: Format;
}

/** What the command line says about outputs. */
interface Outputs<Format> {
  readonly output?: readonly string[];
  readonly format?: Format;
}

/**
 * Standard output unless files are named; a file's format is that of its ending, unless `-f` says another.
 *
 * @throws MetrikError bad-option
 */
export function destinationsOf<Format extends string>(
  { output = [], format }: Outputs<Format>,
  formatByExtension: Readonly<Record<string, Format | undefined>>,
  initial: Format,
): readonly Destination<Format>[] {
  if (output.length === 0) return [{ path: "-", format: format ?? initial }];
  return output.map((path) => {
    const byEnding = path === "-" ? initial : formatByExtension[extname(path).toLowerCase()];
    const chosen = format ?? byEnding;
    if (chosen !== undefined) return { path, format: chosen };
    const endings = Object.keys(formatByExtension);
    throw usageError("bad-option", `the ending of ${path} names no format`, {
      help: didYouMean(extname(path), endings) || `end it in ${endings.join(", ")}, or name the format with -f`,
    });
  });
}

/** Fails before the work starts where an output would be written twice or could not be written at all. */
export async function checkOutputs(
  cwd: string,
  rejects: string | undefined,
  destinations: readonly Destination<string>[],
  sources: readonly Source[],
): Promise<void> {
  const files = destinations.map(({ path }) => path).filter((path) => path !== "-");
  const paths = rejects === undefined ? files : [...files, rejects];
  const twice = paths.find(
    (path, index) => paths.findIndex((other) => resolve(cwd, other) === resolve(cwd, path)) < index,
  );
  if (twice !== undefined)
    throw usageError("output-twice", `${twice} would be written twice`, { help: "name another file" });
  for (const path of paths) await checkWritable(path, cwd, sources);
}
