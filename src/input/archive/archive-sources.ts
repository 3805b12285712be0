import { inputError, type MetrikError } from "../../errors.ts";
import { didYouMean } from "../../suggest.ts";
import type { FileNote } from "../bytes/file-notes.ts";
import { packed } from "../bytes/packed.ts";
import type { Source } from "../sources.ts";
import { isWorkbook } from "../spreadsheet/zip.ts";
import { type Listing, listArchive, type Member } from "./list-archive.ts";
import { memberBytes } from "./member-bytes.ts";

/** A zip archive on the disk: how it was named, and how outputs know it again. */
export interface Archive {
  readonly path: string;
  readonly name: string;
  readonly identity: string;
}

/**
 * The files in a zip archive that can hold records, by their names; undefined for a workbook, which is an archive too. A note
 * tells of the others.
 *
 * @param within a file or a folder in the archive, whose files alone are wanted; left out, all
 * @throws MetrikError (exit 3) "nothing-to-read", and what `listArchive` throws
 * @example (await archiveSources(may, undefined))?.map(({ name }) => name) //=> ["may.zip/chats.csv", "may.zip/tickets.csv"]
 */
export async function archiveSources(
  archive: Archive,
  within: string | undefined,
): Promise<readonly Source[] | undefined> {
  const { path, name } = archive;
  const isWanted = within === undefined ? isData : (file: string) => isWithin(file, within);
  const { members, others } = await listArchive(path, name, isWanted);
  if (isWorkbook(others)) return undefined;
  if (members.length === 0) throw within === undefined ? noData(name, others) : noMember(name, within, others);
  const notes = within === undefined ? notesOn(others, name) : [];
  return members.map((member, index) => sourceOf(archive, member, index === 0 ? notes : []));
}

function sourceOf({ path, name, identity }: Archive, member: Member, notes: readonly FileNote[]): Source {
  const full = `${name}/${member.path}`;
  return {
    name: full,
    size: member.size,
    identity,
    member: member.path,
    isRepeatable: true,
    notes,
    open: () => packed(memberBytes(path, member, full)),
  };
}

/** What holds records is called so; what a Mac adds to an archive begins with a dot, or lies in a folder of its own. */
const isData = (path: string): boolean =>
  /\.(csv|tsv|tab|txt|json|jsonl|ndjson|xlsx)(\.gz)?$/i.test(path) && !isLitter(path);

const isLitter = (path: string): boolean => /(^|\/)(__MACOSX\/|\.[^/]*$)/.test(path);

const isWithin = (path: string, within: string): boolean =>
  path === within || (path.startsWith(within.endsWith("/") ? within : `${within}/`) && isData(path));

/** What a person may have wanted to be read: pictures and recordings lie beside the chats in which they were sent. */
function notesOn(others: readonly string[], file: string): readonly FileNote[] {
  const left = others.filter((path) => !isLitter(path));
  if (left.length === 0) return [];
  const endings = [...new Set(left.map(endingOf))].sort().slice(0, 5);
  const message = `files in the archive were not read, since their names do not end as those of data do: ${endings.join(", ")}`;
  return left.map(() => ({ code: "not-data", message, file }));
}

const endingOf = (path: string): string => /[^/.]\.([^/.]+)$/.exec(path)?.[1].toLowerCase() ?? "no ending";

const noData = (file: string, others: Listing["others"]): MetrikError =>
  inputError("nothing-to-read", "a zip archive without files that can be read", {
    file,
    notes: [others.length === 0 ? "it is empty" : `it holds ${listOf(others)}`],
    help: others.some((path) => /\.zip$/i.test(path))
      ? "unpack it, and give the archives in it"
      : "export CSV, JSON or .xlsx instead",
  });

const noMember = (file: string, within: string, others: Listing["others"]): MetrikError =>
  inputError("not-found", `the archive has no file or folder "${within}"`, {
    file,
    notes: [`it holds ${listOf(others)}`],
    help: didYouMean(within, others) || undefined,
  });

const listed = 5;

const listOf = (paths: readonly string[]): string =>
  paths.length > listed ? `${paths.slice(0, listed).join(", ")} and ${paths.length - listed} more` : paths.join(", ");
