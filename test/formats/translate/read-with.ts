import { expect } from "vitest";
import { formats } from "../../../src/formats/index.ts";
import type { Conversation } from "../../../src/model/conversation.ts";
import { ndjson } from "../../support/ndjson.ts";
import { type Understood, understand } from "../../support/reading.ts";

/** Reads a file of records that has to be taken for the format by itself. */
export async function understandAs(format: string, ...records: readonly object[]): Promise<Understood> {
  const understood = await understand({ "export.ndjson": ndjson(...records) });
  expect(understood.inputs.map((input) => input.format)).toEqual([format]);
  return understood;
}

/** Its conversations. */
export const readWith = async (format: string, ...records: readonly object[]): Promise<readonly Conversation[]> =>
  (await understandAs(format, ...records)).conversations;

/** Why its records were refused. */
export const refusals = async (format: string, ...records: readonly object[]): Promise<readonly string[]> =>
  (await understandAs(format, ...records)).rejected.map(({ code }) => code);

/** Records that are none of a conversation, told beside one that is, are passed over: they are read, and refused nothing. */
export async function expectPassedOver(format: string, records: readonly object[], count: number): Promise<void> {
  const { inputs, notes, rejected } = await understandAs(format, ...records);
  expect(inputs).toMatchObject([{ records: records.length, used: records.length, duplicates: 0, blank: 0 }]);
  expect(rejected).toEqual([]);
  expect(notes.filter(({ code }) => code === "not-a-conversation")).toMatchObject([{ count }]);
}

/** What a format says of a file with these columns and nothing in them. */
export const marksOf = (id: string, ...columns: readonly string[]): readonly string[] =>
  formats
    .find((format) => format.id === id)
    ?.signature?.({ columns, values: columns.map(() => []), lists: new Map() }) ?? [];
