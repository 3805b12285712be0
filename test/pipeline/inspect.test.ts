import { describe, expect, test } from "vitest";
import type { Source } from "../../src/input/sources.ts";
import { inspectFile } from "../../src/pipeline/inspect.ts";
import { file, pipe } from "../support/bytes.ts";
import { settingsOf } from "../support/reading.ts";

const inspect = (source: Source) =>
  inspectFile(source, {
    sources: [source],
    settings: settingsOf(),
    format: undefined,
    dialect: {},
    encoding: undefined,
    onBytes: () => {},
    signal: new AbortController().signal,
  });

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
    expect(found.found.has("messages")).toBe(true);
  });

  test("tells which words are not understood, as far as the first records show them", async () => {
    const text = '[{"id":1,"status":"Gelöst","created_at":"2026-03-02T09:00:00Z"}]';
    const found = await inspect(file("a.json", Buffer.from(text)));
    expect(found).toMatchObject({ delimiter: undefined, unknownWords: new Map([["status", ["Gelöst"]]]) });
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

  test("a file that is not understood is refused with its name", async () => {
    await expect(inspect(file("a.csv", Buffer.from("name\nAni\n")))).rejects.toMatchObject({
      code: "unknown-format",
      details: { file: "a.csv" },
    });
  });
});
