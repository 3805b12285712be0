import { expect, test } from "vitest";
import { Table } from "../../../src/formats/collect/table.ts";
import { eventFields } from "../../../src/formats/fields/events.ts";
import { messageFields } from "../../../src/formats/fields/messages.ts";
import { ticketFields } from "../../../src/formats/fields/tickets.ts";
import { matchColumns } from "../../../src/formats/recognise/match.ts";
import { unknownWords } from "../../../src/formats/recognise/unknown-words.ts";
import { Notes } from "../../../src/input/notes.ts";
import { Facts } from "../../../src/model/facts.ts";
import { settingsOf } from "../../support/reading.ts";

const values = new Map([["status", new Map([["Macet", "on-hold"]])]]);

function table(fields: typeof ticketFields, columns: Readonly<Record<string, readonly string[]>>): Table {
  const headers = Object.keys(columns);
  const sample = { columns: headers, values: Object.values(columns), lists: new Map() };
  const matches = matchColumns(headers, fields, new Map());
  return new Table("a.csv", sample, matches, settingsOf({ values }), new Facts(), new Notes());
}

test("statuses that neither the dictionary nor the configuration knows, each once", () => {
  const status = ["Gelöst", "Solved", "", "-", "Macet", "Gelöst", "selesai", "Wartet"];
  expect(unknownWords(table(ticketFields, { id: ["1"], status }))).toEqual(new Map([["status", ["Gelöst", "Wartet"]]]));
});

test("roles, but not the word unknown itself", () => {
  const roles = ["toko", "customer", "unknown", "agent"];
  expect(unknownWords(table(messageFields, { author_role: roles }))).toEqual(new Map([["role", ["toko"]]]));
});

test("visibilities, by what their header says", () => {
  const visibility = ["public", "true", "finance", ""];
  const unknown = unknownWords(table(messageFields, { author_role: ["agent"], visibility }));
  expect(unknown).toEqual(new Map([["visibility", ["true", "finance"]]]));
});

test("events, but not that the status changed", () => {
  const event = ["Created", "Status Change", "Comment added", "Resolved"];
  expect(unknownWords(table(eventFields, { ticket_id: ["1"], event }))).toEqual(
    new Map([["event", ["Comment added"]]]),
  );
});

test("nothing where all is understood, or there are no such columns", () => {
  expect(unknownWords(table(ticketFields, { id: ["1"], status: ["open"] }))).toEqual(new Map());
  expect(unknownWords(table(ticketFields, { id: ["1"] }))).toEqual(new Map());
});
