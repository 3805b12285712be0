import { throwAll } from "../../errors.ts";
import type { Notes } from "../../input/notes.ts";
import type { Repeat } from "../../model/assemble.ts";
import type { Facts } from "../../model/facts.ts";
import { type EntryLog, entryLogs } from "../../model/logs/log-entries.ts";
import { isSegment } from "../../model/segment.ts";
import type { Account } from "../account.ts";
import { addConfiguredCosts } from "../configured-costs.ts";
import { countRepeat } from "../count-repeat.ts";
import { noteMissingPages } from "../notices/missing-pages.ts";
import { noteUnknownTimes } from "../notices/unknown-times.ts";
import { noteUnmetWords } from "../notices/unmet-words.ts";
import { noteUnusedKind } from "../notices/unused-kind.ts";
import { noteUnreadMappings, noteUnusedMappings, refuseMappings } from "../notices/unused-mappings.ts";
import type { ReadRequest } from "../request.ts";
import { settle } from "../settling/settle.ts";
import { helpWithName, refuseUnknownColumns } from "../unknown-columns.ts";
import { noFormat, noRecordsIn } from "./no-records.ts";
import { readFile } from "./read-file.ts";
import { Translations } from "./translations.ts";

/** What became of all inputs. */
export interface Reading {
  readonly accounts: readonly Account[];
  /** The logs whose entries stand in a file of their own, and not inside the records of their conversations, and other files beside it. */
  readonly apart: ReadonlySet<EntryLog>;
  /** Counts an entry that said something again, for the file that it stood in. */
  countRepeat(repeat: Repeat): void;
}

/**
 * Reads every source into the facts, in their order. A file that fails does not hide what is wrong with the others.
 *
 * @throws what is wrong with the one file that fails, or an AggregateError of what is wrong with several
 */
export async function readAll(request: ReadRequest, facts: Facts, notes: Notes): Promise<Reading> {
  const accounts: Account[] = [];
  const failures: unknown[] = [];
  const translations = new Translations(facts, notes, request.settings);
  for (const source of request.sources) {
    try {
      accounts.push(await readFile(source, request, facts, notes, translations));
    } catch (error) {
      if (request.signal?.aborted) throw error;
      failures.push(error);
    }
  }
  throwAll(failures);
  if (accounts.every(({ format }) => format === noFormat)) throw noRecordsIn(accounts.map(({ path }) => path));
  translations.finish();
  if (request.costs !== undefined) await addConfiguredCosts(request.costs, request.settings, facts, notes);
  noteUnusedKind(request.kind, accounts, notes);
  noteUnusedMappings(request.settings.map, accounts, notes);
  noteUnreadMappings(request.settings.map, accounts, notes);
  noteUnmetWords(request.settings.values, notes);
  noteMissingPages(accounts, notes);
  noteUnknownTimes(accounts, facts, notes);
  const attributes = request.settings.attributes.filter((name) => !(isSegment(name) && facts.found.has("segment")));
  refuseUnknownColumns(attributes, accounts, helpWithName);
  if (request.mapped !== undefined) refuseMappings(request.mapped, accounts);
  const apart = apartIn(accounts);
  settle(facts, request.settings, apart, notes);
  return { accounts, apart, countRepeat: (repeat) => countRepeat(repeat, accounts, facts, notes) };
}

const apartIn = (accounts: readonly Account[]): ReadonlySet<EntryLog> => {
  const isApart = (log: EntryLog) =>
    accounts.some(({ isNested, entries }) => !isNested && entries[log].to > entries[log].from);
  return new Set(accounts.length > 1 ? entryLogs.filter(isApart) : []);
};
