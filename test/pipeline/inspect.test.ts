import { describe, expect, test } from "vitest";
import type { Source } from "../../src/input/sources.ts";
import { type Inspection, inspectFile } from "../../src/pipeline/inspect.ts";
import type { ReadRequest } from "../../src/pipeline/request.ts";
import { file, pipe } from "../support/bytes.ts";
import { ndjson } from "../support/ndjson.ts";
import { settingsOf } from "../support/reading.ts";

const requestFor = (source: Source): ReadRequest => ({
  sources: [source],
  settings: settingsOf(),
});

async function inspect(source: Source): Promise<Inspection> {
  const inspection = await inspectFile(source, requestFor(source));
  if (inspection === undefined) throw new Error("there are no records");
  return inspection;
}

const log =
  "conversation_id;created_at;author_role;x\nA;2026-03-02 09:00;customer;1\nA;2026-03-02 09:00;customer;1\nA;soon;agent;1\n";

describe("inspecting a file", () => {
  test("tells what it is taken for, and what became of its records", async () => {
    const found = await inspect(file("log.csv", Buffer.from(log)));
    expect(found).toMatchObject({
      file: "log.csv",
      encoding: "utf-8",
      isGzip: false,
      layout: 'CSV, delimiter ";"',
      delimiter: ";",
      unknownWords: new Map(),
      format: "message log (messages)",
      score: 4,
      others: ["x"],
    });
    expect(found.fields.map(({ field, column }) => [field, column])).toEqual([
      ["conversation", "conversation_id"],
      ["at", "created_at"],
      ["role", "author_role"],
    ]);
    expect(found.account.toInput()).toMatchObject({
      records: 3,
      used: 1,
      duplicates: 1,
      rejected: { "unreadable-time": 1 },
    });
    expect(found.notes.all.map(({ code }) => code)).toEqual(["repeated-entry"]);
    expect(found.facts.found.has("messages")).toBe(true);
  });

  test("tells what the words for notes were read as", async () => {
    const text = "conversation_id,created_at,author_role,private\nA,2026-03-02,agent,true\nA,2026-03-03,agent,false\n";
    const { fields } = await inspect(file("log.csv", Buffer.from(text)));
    expect(fields.find(({ field }) => field === "visibility")?.samples).toEqual([
      { text: "true", meaning: { kind: "text", value: "internal" } },
      { text: "false", meaning: { kind: "text", value: "public" } },
    ]);
  });

  test("tells customers who are nearly the same where others are joined by them, as a report does", async () => {
    const orders = "order_id,customer_id,at,amount,currency\nO-1,81,2026-03-02,5,USD\nO-2,0081,2026-03-02,5,USD\n";
    const { notes } = await inspect(file("orders.csv", Buffer.from(orders)));
    expect(notes.all.map(({ code, examples }) => [code, examples])).toEqual([
      ["near-equal-customers", ['"0081" and "81"']],
    ]);
  });

  test("tells which words are not understood, as far as the first records show them", async () => {
    const text = '[{"id":1,"status":"Gelöst","created_at":"2026-03-02T09:00:00Z"}]';
    const found = await inspect(file("a.json", Buffer.from(text)));
    expect(found).toMatchObject({ delimiter: undefined, unknownWords: new Map([["status", ["Gelöst"]]]) });
  });

  test("keys of lists are no columns, also where some are empty, and lists that nothing is read from are told apart", async () => {
    const records = [
      { id: "1", status: "open", surveys: [], x: 1, comments: [] },
      { id: "2", status: "open", surveys: [{ score: 5 }], costs: [{ amount: 5 }] },
    ];
    const text = ndjson(...records);
    const found = await inspect(file("a.ndjson", Buffer.from(text)));
    expect(found).toMatchObject({
      format: "conversation list with messages inside (metrik)",
      others: ["x", "comments"],
    });
    expect(found.lists).toEqual([
      { key: "surveys", columns: ["score"], isRead: true },
      { key: "costs", columns: ["amount"], isRead: false },
    ]);
  });

  test("columns of an export that is read by rules of its own are not said to mean nothing", async () => {
    const csv =
      "Summary,Issue key,Issue id,Issue Type,Status,Project key,Created\nx,SD-1,10001,Task,Done,SD,02/Mar/26 9:15 AM\n";
    expect(await inspect(file("jira.csv", Buffer.from(csv)))).toMatchObject({ hasOwnRules: true });
    expect(await inspect(file("log.csv", Buffer.from(log)))).toMatchObject({ hasOwnRules: false });
  });

  test("works on what can be read only once", async () => {
    const found = await inspect(pipe(Buffer.from(log.slice(0, 50)), Buffer.from(log.slice(50))));
    expect(found.account.toInput()).toMatchObject({ path: "<stdin>", records: 3, used: 1 });
  });

  test.each([
    ['[{"id":1,"status":"open","created_at":"2026-03-02T09:00:00Z"}]', "JSON array"],
    ['{"tickets":[{"id":1,"status":"open","created_at":"2026-03-02T09:00:00Z"}]}', "JSON, records in tickets"],
    ['{"id":1,"status":"open","created_at":"2026-03-02T09:00:00Z"}', "JSON, one record"],
    ['{"id":1,"status":"open","created_at":"2026-03-02T09:00:00Z"}\n{"id":2}', "NDJSON"],
    ["id\tstatus\tcreated_at\n1\topen\t2026-03-02T09:00:00Z", "CSV, delimiter tab"],
    ["id|status|created_at\n1|open|2026-03-02T09:00:00Z", 'CSV, delimiter "|"'],
  ])("%j: %s", async (text, layout) => {
    const found = await inspect(file("a.txt", Buffer.from(text)));
    expect(found.layout).toBe(layout);
  });

  test("tells who writes in a chat, so that the agents can be named", async () => {
    const chat = "15/04/26 16.05 - Ana: Halo\n15/04/26 16.09 - Toko Maju: Halo Ana\n";
    const found = await inspect(file("WhatsApp Chat with Ana.txt", Buffer.from(chat)));
    expect(found).toMatchObject({
      layout: "text, a chat",
      delimiter: undefined,
      format: "WhatsApp chat (whatsapp)",
      unknownWords: new Map([["role", ["Ana", "Toko Maju"]]]),
    });
    expect(found.account.toInput()).toMatchObject({ records: 2, used: 2 });
    expect(found.notes.all).toMatchObject([
      {
        code: "unknown-agents",
        message: expect.stringContaining(
          "these write there: Ana, Toko Maju; name the agents in metrik.yaml, as in input:",
        ),
      },
    ]);
  });

  test("a chat of which something else is wrong is refused", async () => {
    const chat = file("a.txt", Buffer.from("01/02/26 16.05 - Ana: Halo\n01/02/26 16.09 - Sari: Halo Ana\n"));
    const settings = settingsOf({ values: new Map([["role", new Map([["Sari", "agent"]])]]) });
    await expect(inspectFile(chat, { ...requestFor(chat), settings })).rejects.toMatchObject({
      code: "ambiguous-day-month",
    });
  });

  test("a file that is not understood is refused with its name", async () => {
    await expect(inspect(file("a.csv", Buffer.from("name\nAni\n")))).rejects.toMatchObject({
      code: "unknown-format",
      details: { file: "a.csv" },
    });
  });

  test("of an export of nothing there is nothing to tell", async () => {
    const empty = file("a.json", Buffer.from('{"data":[]}'));
    expect(await inspectFile(empty, requestFor(empty))).toBe(undefined);
  });
});
