import { describe, expect, test } from "vitest";
import type { Fact } from "../../../../src/model/fact.ts";
import { understand } from "../../../support/reading.ts";

const read = (...lines: readonly string[]) => understand({ "a.csv": `${lines.join("\n")}\n` });

const tickets = "id,created_at,channel,first_response_at,resolved_at";
const ticket = (id: string) => `${id},2026-03-02T09:00:00Z,email,2026-03-02T09:05:00Z,2026-03-02T12:00:00Z`;
const log = "conversation_id,created_at,author_role,author";

describe("another header among the rows", () => {
  test.each([
    ["two columns of times exchanged", "id,created_at,channel,resolved_at,first_response_at", "resolved_at"],
    ["the time of the list elsewhere", "id,channel,created_at,first_response_at,resolved_at", "channel"],
    ["a column of another name", "id,created_at,channel,first_response_at,closed_at", "closed_at"],
    ["a column of a name that nobody knows", "id,created_at,channel,first_response_at,beres", "beres"],
    ["a time in another zone", "id,created_at (WIB),channel,first_response_at,resolved_at", "created_at (WIB)"],
  ])("ends the file: %s", async (_, header, name) => {
    await expect(read(tickets, ticket("1"), header, ticket("2"))).rejects.toMatchObject({
      code: "other-header",
      message: expect.stringContaining(`"${name}"`),
      details: { file: "a.csv", line: 3, help: expect.stringContaining("apart") },
    });
  });

  test.each([
    ["messages", [log, "A,2026-03-02T09:00:00Z,customer,c", "author_role,created_at,conversation_id,author"]],
    ["events", ["conversation_id,at,event,actor", "A,2026-03-02T09:00:00Z,opened,c", "event,at,conversation_id,actor"]],
    ["answers without a time", ["conversation_id,score,agent", "A,5,Sari", "conversation_id,agent,score"]],
    ["tickets without a creation", ["id,status,agent,csat", "A,resolved,Sari,5", "agent,status,id,csat"]],
    [
      "customers",
      ["customer_id,since,until,segment", "C,2026-01-01,2026-03-01,new", "customer_id,until,since,segment"],
    ],
    ["costs", ["from,to,amount,currency", "2026-01-01,2026-02-01,5,IDR", "to,from,amount,currency"]],
    [
      "orders",
      ["order_id,customer_id,at,amount,currency", "1,C,2026-03-02,5,IDR", "customer_id,order_id,at,amount,currency"],
    ],
  ])("ends a list of %s", async (_, lines) => {
    await expect(read(...lines)).rejects.toMatchObject({ code: "other-header", details: { line: 3 } });
  });
});

describe("the header repeated", () => {
  test.each([
    ["tickets without a creation", "No Tiket,Status,Agen,Rating", "1,Selesai,Sari,5", "2,Selesai,Budi,4"],
    ["answers without a time", "conversation_id,score,agent", "A,5,Sari", "B,4,Budi"],
    ["answers with a time", "conversation_id,score,at", "A,5,2026-03-02T09:00:00Z", "B,4,2026-03-02T09:00:00Z"],
  ])("is no row of %s", async (_, header, first, second) => {
    const { rejected, conversations } = await read(header, first, header, second);
    expect(rejected).toMatchObject([{ code: "repeated-header", line: 3, raw: header }]);
    expect(conversations).toHaveLength(2);
  });

  test("may be spelt otherwise, lack a name, be in another language, have a title, and begin with a byte order mark and a quote", async () => {
    const others = [
      "ID,Created At,Channel,First Response At,Resolved At",
      "id,created_at,,first_response_at,resolved_at",
      "No Tiket,Tanggal Dibuat,Kanal,Waktu Respon Pertama,Waktu Selesai",
      "Februari 2026,created_at,channel,first_response_at,resolved_at",
    ];
    const marked = `\ufeff"id","created_at","channel","first_response_at","resolved_at"`;
    const { rejected } = await read(
      tickets,
      ...["1", "2", "3", "4", "5", "6", "7", "8"].map(ticket),
      ...others,
      marked,
    );
    expect(rejected.map(({ code }) => code)).toEqual(others.concat(marked).map(() => "repeated-header"));
  });

  test("of answers without a time may begin with a byte order mark", async () => {
    const header = "conversation_id,score";
    expect((await read(header, "A,5", `\ufeff${header}`, "B,4")).rejected).toHaveLength(1);
  });
});

describe("in a vendor's export, whose records are translated", () => {
  const header = "Ticket ID,Ticket name,Ticket status,Create date,Close date,Pipeline";
  const row = (id: string) => `${id},Card declined,Closed,2026-03-02 09:00,2026-03-02 12:00,Support`;

  test("the header repeated is no row", async () => {
    const { rejected, inputs } = await read(header, row("1"), header, row("2"));
    expect(inputs).toMatchObject([{ format: "hubspot", used: 2 }]);
    expect(rejected).toMatchObject([{ code: "repeated-header", line: 3, raw: header }]);
  });

  test("another one ends the file", async () => {
    const other = "Ticket ID,Ticket name,Ticket status,Close date,Create date,Pipeline";
    await expect(read(header, row("1"), other, row("2"))).rejects.toMatchObject({
      code: "other-header",
      details: { file: "a.csv", line: 3 },
    });
  });
});

describe("no header is", () => {
  test("anything in JSON, which has none", async () => {
    const record = '{"id":"T-9","created_at":"","channel":"channel","status":"status","agent":"agent"}';
    const other = record.replace('"created_at":""', '"created_at":"2026-03-02T09:00:00Z"').replace("T-9", "T-1");
    const { inputs } = await understand({ "a.ndjson": `${other}\n${record}\n` });
    expect(inputs).toMatchObject([{ used: 1, rejected: { "missing-time": 1 } }]);
  });

  test("a name in the first cell of a list of customers, whatever is asked of it", async () => {
    const facts = new Set<Fact>(["revenue"]);
    const { inputs } = await understand({ "a.csv": "Customer ID,Revenue\nC-1,5\nRevenue,45150\n" }, { facts });
    expect(inputs).toMatchObject([{ format: "customers", used: 2, rejected: {} }]);
  });

  test("a row whose texts are names of columns", async () => {
    const { conversations, rejected } = await read(
      "id,created_at,subject,status,agent,channel",
      "status,2026-03-02T09:00:00Z,Status,open,Agent,email",
    );
    expect([conversations.length, rejected]).toEqual([1, []]);
  });

  test("a row without a readable time where less than most of its texts are names", async () => {
    const { rejected } = await read(log, "A,2026-03-02T09:00:00Z,customer,c", "B,soon,agent,Author");
    expect(rejected.map(({ code }) => code)).toEqual(["unreadable-time"]);
  });

  test("a conversation without a time whose id is the name of a column", async () => {
    const { conversations } = await read("id,status,agent,csat", "A,resolved,Sari,5", "agent,resolved,Sari,4");
    expect(conversations.map(({ id }) => id)).toEqual(["A", "agent"]);
  });
});
