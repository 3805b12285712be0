import { inputError } from "../../errors.ts";
import { noteHeader } from "../../formats/collect/header-notes.ts";
import { Table } from "../../formats/collect/table.ts";
import { mappableFields } from "../../formats/format.ts";
import { unknownTimeIn } from "../../formats/recognise/unknown-time.ts";
import type { ReadSettings } from "../../formats/settings/read-settings.ts";
import { planColumns } from "../../input/csv/dialect.ts";
import { readCsv } from "../../input/csv/read.ts";
import type { Notes } from "../../input/notes.ts";
import type { Source } from "../../input/sources.ts";
import type { Facts } from "../../model/facts.ts";
import type { EntryLog } from "../../model/logs/log-entries.ts";
import { Account } from "../account.ts";
import type { ReadRequest } from "../request.ts";
import { collectorFor } from "./collectors.ts";
import { FileConsumer } from "./file-consumer.ts";
import { noFormat, noteNoRecords } from "./no-records.ts";
import { inFile, type OpenFile } from "./open-file.ts";
import { openToRead } from "./open-to-read.ts";
import type { Translations } from "./translations.ts";

/** Reads one file into the facts and says what became of its records. */
export const readFile = async (
  source: Source,
  request: ReadRequest,
  facts: Facts,
  notes: Notes,
  translations: Translations,
): Promise<Account> => {
  const open = await openToRead(source, request);
  if (open === undefined) return accountOfNothing(source.name, notes);
  return readOpenFile(open, request.settings, facts, notes, translations);
};

function accountOfNothing(name: string, notes: Notes): Account {
  noteNoRecords(name, notes);
  return new Account(name, noFormat, false);
}

/** The same for a file that is open: what comes through a pipe can be opened only once. */
export async function readOpenFile(
  open: OpenFile,
  settings: ReadSettings,
  facts: Facts,
  notes: Notes,
  translations: Translations,
): Promise<Account> {
  const { name } = open.file;
  for (const { code, message, file = name } of open.file.notes) notes.add(code, message, file);
  const { sample } = open.layout;
  const { format, matches } = open.detection;
  const isNested = sample.lists.size > 0 && (format.translate !== undefined || format.lists !== undefined);
  const account = new Account(name, format.id, isNested, mappableFields(format));
  account.noteMapped(matches);
  account.unknownTime = unknownTimeIn(open.detection, sample);
  if (format.isByRow === true) account.mapped.add("conversation");
  account.columns = [...sample.columns, ...[...sample.lists.values()].flatMap((list) => list.columns)];
  const before = lengthsOf(facts);
  try {
    const table = new Table(name, sample, matches, format.settings?.(settings) ?? settings, facts, notes);
    if (format.translate === undefined) noteHeader(table);
    await readRecords(open, table, account, translations);
    table.finish();
  } catch (error) {
    await open.file.close();
    throw inFile(error, name);
  }
  account.entries = rangesBetween(before, lengthsOf(facts));
  if (account.records === account.blank) noteNoRecords(name, notes);
  return account;
}

async function readRecords(open: OpenFile, table: Table, account: Account, translations: Translations): Promise<void> {
  const { file, layout, detection } = open;
  if (detection.format.translate !== undefined) {
    const { translateRecords } = await import("./translate-records.ts");
    return translateRecords(open, detection.format.translate, translations, account, table);
  }
  if (layout.kind === "json") {
    const { readJsonRecords } = await import("./read-json.ts");
    return readJsonRecords(file, layout, detection.format, table, account);
  }
  if (layout.kind === "chat") throw onlyChat();
  const collect = collectorFor(detection.format, table, account.onRepeat);
  const { columns, dialect, skip } = layout.csv;
  const plan = planColumns(columns.length, table.wanted, skip, table.takes);
  await readCsv(file.blocks(), dialect, plan, new FileConsumer(account, table.notes, collect, table.expect));
}

const onlyChat = () =>
  inputError("unknown-format", "the file is the text of a chat, which has no columns", {
    help: "read it as what it is: --input-format whatsapp",
  });

type Lengths = Readonly<Record<EntryLog, number>>;

const lengthsOf = ({ messages, events, surveys }: Facts): Lengths => ({
  messages: messages.length,
  events: events.length,
  surveys: surveys.length,
});

const rangesBetween = (before: Lengths, after: Lengths): Account["entries"] => ({
  messages: { from: before.messages, to: after.messages },
  events: { from: before.events, to: after.events },
  surveys: { from: before.surveys, to: after.surveys },
});
