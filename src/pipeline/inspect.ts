import { MetrikError } from "../errors.ts";
import { Table } from "../formats/collect/table.ts";
import { isOfConversations } from "../formats/format.ts";
import { describeFields, type FieldDescription } from "../formats/recognise/describe.ts";
import { unknownWords } from "../formats/recognise/unknown-words.ts";
import { Notes } from "../input/notes.ts";
import type { Source } from "../input/sources.ts";
import { Facts } from "../model/facts.ts";
import type { Account } from "./account.ts";
import { countRepeat } from "./count-repeat.ts";
import { eachConversation } from "./each-conversation.ts";
import { noteUnknownTimes } from "./notices/unknown-times.ts";
import { noteUnreadMappings } from "./notices/unused-mappings.ts";
import type { FileLayout } from "./reading/file-layout.ts";
import { inFile, type OpenFile } from "./reading/open-file.ts";
import { openToRead } from "./reading/open-to-read.ts";
import { readOpenFile } from "./reading/read-file.ts";
import { Translations } from "./reading/translations.ts";
import type { ReadRequest } from "./request.ts";
import { settle } from "./settling/settle.ts";

/** Everything that was found out about one file. */
export interface Inspection {
  readonly file: string;
  readonly encoding: string;
  readonly isGzip: boolean;
  /** "CSV, delimiter ;" or "NDJSON" … */
  readonly layout: string;
  /** What separates the fields of a CSV file. */
  readonly delimiter: string | undefined;
  readonly format: string;
  /** The points that speak for the format; see `scoreOf`. */
  readonly score: number;
  readonly reasons: readonly string[];
  readonly fields: readonly FieldDescription[];
  /** The fields of the format that no column was found for. */
  readonly unfound: readonly string[];
  /** Words of the first records that mean nothing by themselves, by their field. */
  readonly unknownWords: ReadonlyMap<string, readonly string[]>;
  /** The lists of records inside the records, and whether anything is read from them. */
  readonly lists: readonly { readonly key: string; readonly columns: readonly string[]; readonly isRead: boolean }[];
  /** Whether its rows are of conversations. */
  readonly isOfConversations: boolean;
  /** Columns that no field was found for: of conversations, `--by` and `--where` can name them. */
  readonly others: readonly string[];
  /** Whether the format is read by rules of its own, which may read columns that no field was found for, and lists. */
  readonly hasOwnRules: boolean;
  readonly account: Account;
  readonly facts: Facts;
  readonly notes: Notes;
}

/**
 * Opens a file, says what it is taken for, and reads it once to tell what becomes of its records. Undefined for a whole export
 * of no records.
 */
export async function inspectFile(source: Source, request: ReadRequest): Promise<Inspection | undefined> {
  const open = await openToRead(source, request);
  if (open === undefined) return undefined;
  const notes = new Notes();
  const facts = new Facts();
  try {
    const described = describe(open, request);
    const translations = new Translations(facts, notes, request.settings);
    const account = await readOpenFile(open, request.settings, facts, notes, translations);
    finish(translations, notes, source.name);
    noteUnreadMappings(request.settings.map, [account], notes);
    noteUnknownTimes([account], facts, notes);
    settle(facts, request.settings, new Set(), notes);
    await eachConversation(
      facts,
      request,
      () => {},
      (repeat) => countRepeat(repeat, [account], facts, notes),
    );
    return { ...described, account, facts, notes };
  } catch (error) {
    await open.file.close();
    throw inFile(error, source.name);
  }
}

/** Who answers in a chat may not be said yet: whoever asks what is in it learns here whom to name. */
function finish(translations: Translations, notes: Notes, file: string): void {
  try {
    translations.finish();
  } catch (error) {
    if (!(error instanceof MetrikError) || error.code !== "unknown-agents") throw error;
    const { notes: more = [], help = "" } = error.details;
    notes.add(error.code, [error.message, ...more, help].join("; "), file);
  }
}

type Description = Omit<Inspection, "account" | "facts" | "notes">;

/** What the head of a file tells. */
function describe({ file, layout, detection }: OpenFile, { settings: ofRun }: ReadRequest): Description {
  const { sample } = layout;
  const { format, matches, score, reasons } = detection;
  const { lists: listsRead = {} } = format;
  const hasOwnRules = format.translate !== undefined;
  const settings = format.settings?.(ofRun) ?? ofRun;
  const table = new Table(file.name, sample, matches, settings, new Facts(), new Notes());
  const matched = table.readColumns;
  return {
    file: file.name,
    encoding: file.encoding,
    isGzip: file.isGzip,
    layout: file.sheet === undefined ? layoutName(layout) : `Excel workbook, sheet "${file.sheet}"`,
    delimiter: layout.kind === "csv" ? layout.csv.dialect.delimiter : undefined,
    format: `${format.title} (${format.id})`,
    score,
    reasons,
    isOfConversations: isOfConversations(format.kind),
    fields: describeFields(table, format.fields).map((field) =>
      format.isDescribed === true ? { ...field, recognition: "mapped" } : field,
    ),
    unfound: format.fields.map(({ name }) => name).filter((name) => !matches.has(name)),
    unknownWords: unknownWords(table),
    lists: [...sample.lists].map(([key, { columns }]) => ({
      key,
      columns,
      isRead: hasOwnRules || Object.hasOwn(listsRead, key),
    })),
    others: sample.columns.filter(
      (key, index) => !matched.has(index) && !sample.lists.has(key) && !Object.hasOwn(listsRead, key),
    ),
    hasOwnRules,
  };
}

function layoutName(layout: FileLayout): string {
  if (layout.kind === "chat") return "text, a chat";
  return layout.kind === "csv" ? `CSV, delimiter ${spell(layout.csv.dialect.delimiter)}` : jsonName(layout.json);
}

const spell = (delimiter: string): string => (delimiter === "\t" ? "tab" : `"${delimiter}"`);

const jsonName = (json: { readonly shape: string; readonly path?: readonly string[] | undefined }): string => {
  if (json.shape === "ndjson") return "NDJSON";
  if (json.path === undefined) return "JSON, one record";
  return json.path.length === 0 ? "JSON array" : `JSON, records in ${json.path.join(".")}`;
};
