import { inputError } from "../../errors.ts";
import { collectNested, type NestedTable } from "../../formats/collect/nested.ts";
import { Table } from "../../formats/collect/table.ts";
import { type Format, isOfConversations } from "../../formats/format.ts";
import { withoutBotConversations } from "../../formats/recognise/bot-flags.ts";
import { matchColumns } from "../../formats/recognise/match.ts";
import { withoutPrivateChats } from "../../formats/recognise/private-chats.ts";
import type { Sample } from "../../formats/recognise/sample.ts";
import { withoutWrittenNotes } from "../../formats/recognise/written-notes.ts";
import type { DecodedFile } from "../../input/bytes/open-decoded.ts";
import { JsonKind, type JsonRow, type ListRows } from "../../input/json/json-row.ts";
import type { JsonPlan } from "../../input/json/plan.ts";
import { readJsonRows } from "../../input/json/read-rows.ts";
import type { Rejection } from "../../input/row.ts";
import type { Account } from "../account.ts";
import { recordCollector } from "./collectors.ts";
import { FileConsumer } from "./file-consumer.ts";
import type { FileLayout } from "./file-layout.ts";

type JsonLayout = Extract<FileLayout, { kind: "json" }>;
type JsonCollect = (row: JsonRow, lists: readonly ListRows[]) => Rejection | undefined;

const wrongType = (field: string): Rejection => ({
  code: "wrong-type",
  message: `the id of the ${field} is neither a text nor a number`,
});

/** Reads a JSON file's records, and the lists inside them where the format has some. */
export async function readJsonRecords(
  file: DecodedFile,
  layout: JsonLayout,
  format: Format,
  table: Table,
  account: Account,
): Promise<void> {
  const { onRepeat } = account;
  const lists = nestedTables(layout, format, table, account);
  const collect: JsonCollect =
    format.lists === undefined || !isOfConversations(format.kind)
      ? recordCollector(format, table, onRepeat)
      : collectNested(table, format, lists, onRepeat);
  const consumer = new FileConsumer(account, table.notes, withTypes(table, format, collect));
  const plan: JsonPlan = {
    fields: namesOf(table),
    lists: lists.map(({ key, table: list }) => ({ key, fields: namesOf(list) })),
  };
  await readJsonRows(file.blocks(), layout.json, plan, layout.unwrap, consumer);
  for (const list of lists) list.table.finish();
}

const namesOf = (table: Table): readonly string[] => table.wanted.map((column) => table.sample.columns[column]);

/** A list of which no more is asked than whether it has elements, in whichever record. */
const unread: Sample = { columns: [], values: [], lists: new Map() };

/** A table for each list of the format that the records have. */
function nestedTables({ sample }: JsonLayout, format: Format, outer: Table, account: Account): NestedTable[] {
  return Object.entries(format.lists ?? {}).flatMap(([key, { fields, required }]) => {
    const list = sample.lists.get(key) ?? (fields.length === 0 ? unread : undefined);
    if (list === undefined) return [];
    const found = matchColumns(list.columns, withoutWrittenNotes(fields, list), outer.settings.map);
    const matches = withoutPrivateChats(withoutBotConversations(found, list), list);
    const missing = required.filter((field) => !matches.has(field));
    if (missing.length > 0) {
      throw inputError("unknown-format", `the ${key} inside the records lack: ${missing.join(", ")}`, {
        notes: [`found: ${list.columns.join(", ")}`],
        help: `name the key: --map ${missing[0]}=…`,
      });
    }
    account.noteMapped(matches);
    const { file, settings, facts, notes } = outer;
    const { tellingDates } = sample;
    const told = tellingDates === undefined ? list : { ...list, tellingDates };
    return [{ key, table: new Table(file, told, matches, settings, facts, notes) }];
  });
}

/** What the records of a kind are told apart and joined by. */
const idsOf = ({ kind }: Format): readonly string[] =>
  isOfConversations(kind) ? ["conversation"] : ["order", "customer", "conversation"];

/** An id must be a text or a number: true, or a list, would make one conversation of many. */
function withTypes(table: Table, format: Format, collect: JsonCollect): JsonCollect {
  const ids = idsOf(format).flatMap((field) => {
    const slot = table.slot(field);
    return slot === -1 ? [] : [{ field, slot }];
  });
  return (row, lists) => {
    for (const { field, slot } of ids) if (!isId(row.kinds[slot])) return wrongType(field);
    return collect(row, lists);
  };
}

const isId = (kind: number): boolean =>
  kind === JsonKind.string || kind === JsonKind.number || kind === JsonKind.missing || kind === JsonKind.null;
