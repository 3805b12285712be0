import { expect, test } from "vitest";
import { Table } from "../../../src/formats/collect/table.ts";
import { describeFields } from "../../../src/formats/recognise/describe.ts";
import { detectFormat } from "../../../src/formats/recognise/detect.ts";
import type { Sample } from "../../../src/formats/recognise/sample.ts";
import { Notes } from "../../../src/input/notes.ts";
import { Facts } from "../../../src/model/facts.ts";
import { settingsOf } from "../../support/reading.ts";

/** Each column's name and values. */
function described(columns: Readonly<Record<string, readonly string[]>>) {
  const sample: Sample = { columns: Object.keys(columns), values: Object.values(columns), lists: new Map() };
  const { format, matches } = detectFormat(sample, new Map(), undefined);
  const table = new Table("a.csv", sample, matches, settingsOf(), new Facts(), new Notes());
  return describeFields(table, format.fields).map(({ field, column, readAs }) => [field, column, readAs]);
}

test("a message log, as a person would check it", () => {
  expect(
    described({
      conversation_id: ["A"],
      Time: ["2026-03-02 09:00", "2026-03-02 09:05"],
      role: ["customer"],
      message: ["halo"],
      tags: ["a;b"],
    }),
  ).toEqual([
    ["conversation", "conversation_id", "text"],
    ["at", "Time", "time yyyy-MM-dd HH:mm (no offset: UTC)"],
    ["role", "role", "word"],
    ["body", "message", "text, not kept"],
    ["tags", "tags", "list"],
  ]);
});

test("a ticket list, whose columns may hold moments or durations", () => {
  expect(
    described({
      id: ["1"],
      "Created at": ["1772442000"],
      "First response time": ["2026-03-02T09:05:00Z"],
      "Resolution time (in hrs)": ["1:30:00"],
      "Full resolution time in minutes within business hours": ["90"],
      "Handle seconds": ["30"],
      "Closed at": ["", "-"],
      reopens: ["0"],
      "Reply seconds": ["soon"],
      status: ["open"],
    }),
  ).toEqual([
    ["conversation", "id", "text"],
    ["createdAt", "Created at", "time epoch-s"],
    ["firstResponse", "First response time", "time yyyy-MM-dd'T'HH:mm:ssX"],
    ["resolution", "Resolution time (in hrs)", "duration in HH:MM:SS"],
    ["closedAt", "Closed at", "not read: the first records have no value in the column"],
    ["handle", "Handle seconds", "duration in seconds"],
    ["reply", "Reply seconds", "not read: the values of the column are not understood as durations"],
    ["reopens", "reopens", "count"],
    ["status", "status", "word"],
  ]);
});

/** The fields of a table, whole. */
function fieldsOf(columns: Readonly<Record<string, readonly string[]>>, map: Readonly<Record<string, string>> = {}) {
  const sample: Sample = { columns: Object.keys(columns), values: Object.values(columns), lists: new Map() };
  const { format, matches } = detectFormat(sample, new Map(Object.entries(map)), undefined);
  const table = new Table("a.csv", sample, matches, settingsOf(), new Facts(), new Notes());
  return new Map(describeFields(table, format.fields).map((field) => [field.field, field]));
}

test("different values are shown once, three at most, those that are none left out", () => {
  const fields = fieldsOf({
    id: ["1", "2", "3", "4"],
    status: ["", "open", "open", " ", "-", "closed"],
    created_at: ["2026-03-02T09:00:00Z"],
  });
  const texts = (name: string) => fields.get(name)?.samples.map(({ text }) => text);
  expect([texts("conversation"), texts("status")]).toEqual([
    ["1", "2", "3"],
    ["open", "closed"],
  ]);
});

test("how a column was recognised: as mapped, by name, by alias, or by what stands in it", () => {
  const fields = fieldsOf(
    {
      Kode: ["1"],
      Status: ["open"],
      "Waktu Dibuat": ["2026-03-02T09:00:00Z"],
      "First response time": ["2026-03-02T09:05:00Z"],
      Source: ["email"],
    },
    { conversation: "Kode" },
  );
  expect(Object.fromEntries([...fields].map(([name, { recognition }]) => [name, recognition]))).toEqual({
    conversation: "mapped",
    status: "name",
    createdAt: "alias",
    firstResponse: "value",
    channel: "value",
  });
});

test("what values mean, and how many of them do", () => {
  const fields = fieldsOf({
    id: ["1", "2", "3"],
    created_at: ["02-03-2026 09.00", "22-03-2026 10.00", "soon"],
    status: ["Selesai", "Gelöst", "-"],
    Saluran: ["WA", "Telepati", ""],
    "Handle seconds": ["90", "", "1200"],
    csat: ["Puas", "4", "offered"],
    converted: ["ya", "tidak", "?"],
  });
  const meant = (name: string) => fields.get(name)?.samples.map(({ meaning }) => meaning?.value);
  expect(meant("createdAt")).toEqual([Date.UTC(2026, 2, 2, 9), Date.UTC(2026, 2, 22, 10), undefined]);
  expect(fields.get("createdAt")?.values).toEqual({ filled: 3, understood: 2 });
  expect(meant("status")).toEqual(["resolved", undefined]);
  expect(fields.get("status")?.values).toEqual({ filled: 2, understood: 1 });
  expect(meant("channel")).toEqual(["whatsapp", "Telepati"]);
  expect(meant("handle")).toEqual([90_000, 1_200_000]);
  expect(meant("csat")).toEqual(["4 of 1 to 5", "4", "offered"]);
  expect(meant("converted")).toEqual(["yes", "no"]);
});

test("a list of costs: amounts by their decimal mark, times that may lie ahead", () => {
  expect(described({ from: ["2026-01-01"], to: ["2031-01-01"], amount: ["1.250.000,00"], currency: ["IDR"] })).toEqual([
    ["from", "from", "time yyyy-MM-dd (no offset: UTC)"],
    ["to", "to", "time yyyy-MM-dd (no offset: UTC)"],
    ["amount", "amount", "amount with a decimal comma"],
    ["currency", "currency", "word"],
  ]);
});

test("amounts that are not decided, and amounts that need no decision", () => {
  const amountOf = (texts: readonly string[], currency: string) =>
    described({ order_id: ["1"], at: ["2026-01-01"], amount: texts, currency: [currency] })[2];
  expect(amountOf(["1.250"], "USD")).toEqual([
    "amount",
    "amount",
    "not read: a dot or comma in the column can be a decimal mark or a thousands mark",
  ]);
  expect(amountOf(["1.250"], "IDR")).toEqual(["amount", "amount", "amount with a decimal comma"]);
  expect(amountOf(["1250"], "USD")).toEqual(["amount", "amount", "amount"]);
});

test("whether a ticket was reopened may be said in words; how many replies it had may not", () => {
  const fields = fieldsOf({
    id: ["1", "2"],
    created_at: ["2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z"],
    Reopens: ["Ya", "Tidak"],
    Replies: ["Ya", "3"],
  });
  const meanings = (name: string) => fields.get(name)?.samples.map(({ meaning }) => meaning?.value);
  expect([meanings("reopens"), meanings("replies")]).toEqual([
    ["yes", "no"],
    [undefined, "3"],
  ]);
});

test("a column inbound says yes and no of the customer", () => {
  const fields = fieldsOf({
    conversation_id: ["1", "1", "1"],
    created_at: ["2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z", "2026-03-02T11:00:00Z"],
    inbound: ["True", "False", "maybe"],
  });
  const { values, samples } = fields.get("role") ?? {};
  expect(values).toEqual({ filled: 3, understood: 2 });
  expect(samples?.map(({ meaning }) => meaning?.value)).toEqual(["customer", "agent", undefined]);
});
