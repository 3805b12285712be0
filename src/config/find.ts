import { existsSync, lstatSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { usageError } from "../errors.ts";

const names = ["metrik.yaml", "metrik.yml", "metrik.json"];

/** The file of which one key can be a configuration. */
export const manifestName = "package.json";

/**
 * The configuration of a folder: the one in it, or in the nearest folder above that has one. The search ends at the root of
 * the repository (the folder with `.git`) and at the home folder, else at the top. It never takes a file out of a sticky
 * folder that everybody may write to, such as /tmp, because there it can be anybody's.
 *
 * @param home the folder of the user; undefined where nobody knows it
 * @throws MetrikError two-configs for a folder with several, shared-folder for one in a working folder that is everybody's
 * @example findConfig("/srv/reports/may", "/home/sari") //=> "/srv/reports/metrik.yaml"
 */
export function findConfig(folder: string, home: string | undefined): string | undefined {
  const start = resolve(folder);
  for (const here of foldersFrom(start, home)) {
    const [found, ...others] = configsIn(here);
    if (found === undefined) continue;
    if (others.length > 0) throw severalIn(here, [found, ...others]);
    if (isEverybodys(here)) throw anybodys(found);
    return found;
  }
  return undefined;
}

/** Whether a configuration is looked for in files of this name. */
export const isConfigName = (path: string): boolean => [...names, manifestName].includes(basename(path));

export const configsIn = (folder: string): readonly string[] => [
  ...names.map((name) => join(folder, name)).filter(isThere),
  ...[join(folder, manifestName)].filter(hasConfig),
];

/** A link that leads nowhere is there, too: whoever reads it says so, lest another configuration take its place in silence. */
function isThere(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** The folders to look in, the nearest first. */
function* foldersFrom(start: string, home: string | undefined): Iterable<string> {
  for (let here = start; ; here = dirname(here)) {
    if (here !== start && isEverybodys(here)) return;
    yield here;
    const isLast = existsSync(join(here, ".git")) || (home !== undefined && here === resolve(home));
    if (isLast || dirname(here) === here || isEverybodys(here)) return;
  }
}

/** Writable by all, and sticky: there everybody keeps files beside each other's. (Mounted disks are writable by all, too.) */
const isEverybodys = (folder: string): boolean =>
  ((statSync(folder, { throwIfNoEntry: false })?.mode ?? 0) & 0o1002) === 0o1002;

const severalIn = (folder: string, found: readonly string[]) =>
  usageError("two-configs", "a folder can have one configuration, and this one has several", {
    file: folder,
    notes: [found.map((path) => basename(path)).join(", ")],
    help: "remove all but one, or name the one to take with -c",
  });

const anybodys = (file: string) =>
  usageError("shared-folder", "anyone may write to the folder of this configuration, so it may be someone else's", {
    file,
    help: "if you trust it, name it with -c",
  });

/** Whether a manifest has the key. In one that is broken the mere word counts, so that loading it reports the fault. */
function hasConfig(path: string): boolean {
  const text = textOf(path).replace(/^\ufeff/, "");
  if (!/"metrik"\s*:/.test(text)) return false;
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === "object" && content !== null && Object.hasOwn(content, "metrik");
  } catch {
    return true;
  }
}

/** What cannot be read is nobody's configuration. */
function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
