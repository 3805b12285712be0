import { pastHeaders } from "../../formats/collect/rows/past-headers.ts";
import type { Table } from "../../formats/collect/table.ts";
import { Item, type OnUnusable } from "../../formats/record/item.ts";
import { localTimes } from "../../formats/record/local-times.ts";
import { RowRecords } from "../../formats/record/row-record.ts";
import type { RecordReader, Translator } from "../../formats/translate/translator.ts";
import type { DecodedFile } from "../../input/bytes/open-decoded.ts";
import type { RecordConsumer } from "../../input/consumer.ts";
import { planColumns } from "../../input/csv/dialect.ts";
import { readCsv } from "../../input/csv/read.ts";
import type { JsonShape } from "../../input/json/sniffing/sniff.ts";
import type { TapeConsumer } from "../../input/json/tape-delivery.ts";
import type { Rejection, Row } from "../../input/row.ts";
import { Tape } from "../../input/tape.ts";
import type { Account } from "../account.ts";
import { FileConsumer } from "./file-consumer.ts";
import type { FileLayout } from "./file-layout.ts";
import type { OpenFile } from "./open-file.ts";
import type { Translations } from "./translations.ts";

type RowLayout = Exclude<FileLayout, { kind: "json" }>;

/** Reads the records of a file of a translated format: each whole, as its reader wants it. */
export async function translateRecords(
  { file, layout, detection }: OpenFile,
  translate: Translator,
  translations: Translations,
  account: Account,
  table: Table,
): Promise<void> {
  const { onRepeat } = account;
  const { notes } = table;
  const { facts, reader } = translations.of(detection.format, translate);
  facts.openFile(file.name, onRepeat, layout.sample);
  reader.openFile?.(layout.sample, onRepeat);
  const onUnusable: OnUnusable = (path, problem) =>
    facts.note(`${problem}-time`, `${path}: a time that is ${problem} was left out`);
  const { latest } = facts.settings;
  const fromLocal = localTimes(facts);
  if (layout.kind !== "json") {
    const records = new RowRecords(layout.sample.columns);
    const read = (row: Row): Rejection | undefined => {
      facts.openRecord(row.line);
      const record = new Item(records.tape, records.record(row), onUnusable, latest, fromLocal);
      const rejection = reader.read(record, undefined);
      facts.closeRecord();
      return rejection;
    };
    for (const column of layout.sample.columns.keys()) table.slotOfColumn(column);
    const collect = layout.kind === "csv" ? pastHeaders(table, detection.format, read) : read;
    return readRows(file, layout, new FileConsumer(account, notes, collect));
  }
  const { unwrap, json } = layout;
  const read = (tape: Tape): Rejection | undefined => {
    facts.openRecord(tape.line);
    const whole = new Item(tape, 0, onUnusable, latest, fromLocal);
    const rejection = tape.list === undefined ? readUnwrapped(reader, whole, unwrap) : reader.read(whole, tape.list);
    facts.closeRecord();
    return rejection;
  };
  account.page = await readJson(file, json, detection.format.beside, new FileConsumer(account, notes, read));
}

async function readRows(file: DecodedFile, layout: RowLayout, consumer: RecordConsumer): Promise<void> {
  if (layout.kind === "chat") {
    const { readChat } = await import("../../input/text/read.ts");
    return readChat(file.blocks(), consumer);
  }
  const { columns, dialect, skip } = layout.csv;
  return readCsv(file.blocks(), dialect, planColumns(columns.length, [...columns.keys()], skip), consumer);
}

async function readJson(
  file: DecodedFile,
  json: JsonShape,
  beside: readonly string[] | undefined,
  consumer: TapeConsumer,
): Promise<Account["page"]> {
  const { TapeDelivery } = await import("../../input/json/tape-delivery.ts");
  if (json.shape === "ndjson") {
    const { readLines } = await import("../../input/json/ndjson.ts");
    await readLines(file.blocks(), new TapeDelivery(new Tape(), false, consumer), consumer);
    return undefined;
  }
  const { readElements } = await import("../../input/json/document.ts");
  const page = await readElements(file.blocks(), json.path, new TapeDelivery(new Tape(), true, consumer), beside);
  return { list: json.path?.join("."), hasNext: page.hasNext, total: page.total };
}

/** What stands around a record says what kind it is: `{"ticket":{…}}`, `{"stream":"ticket_comments","record":{…}}`. */
function readUnwrapped(reader: RecordReader, whole: Item, unwrap: string | undefined): Rejection | undefined {
  const inner = unwrap === undefined ? undefined : whole.item(unwrap);
  if (inner === undefined) return reader.read(whole, undefined);
  return reader.read(inner, whole.text("stream") ?? whole.text("_airbyte_stream") ?? unwrap);
}
