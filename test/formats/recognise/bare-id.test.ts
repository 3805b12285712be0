import { expect, test } from "vitest";
import { ticketFields } from "../../../src/formats/fields/tickets.ts";
import { withoutBareId } from "../../../src/formats/recognise/bare-id.ts";
import { understand } from "../../support/reading.ts";

const record = (id: string, ticketId: string | null) => ({
  id,
  ticketId,
  createdTime: "2026-03-02T02:15:00Z",
  status: "open",
  subject: "Invoice",
});
const idsOf = async (...records: readonly object[]) =>
  (await understand({ "a.json": JSON.stringify(records) })).conversations.map(({ id }) => id);

test("the id of a ticket comes before an id of anything, however it is written", async () => {
  expect(await idsOf(record("m1", "500"), record("m2", "500"), record("m3", "501"))).toEqual(["500", "501"]);
});

test("where some records are of no ticket, their own id is that of a conversation", async () => {
  expect(await idsOf(record("c1", null), record("c2", "500"))).toEqual(["c1", "c2"]);
});

test("a table with an id alone keeps it", () => {
  const sample = { columns: ["id", "number"], values: [["1"], ["5"]], lists: new Map() };
  expect(withoutBareId(ticketFields, sample)).toBe(ticketFields);
});
