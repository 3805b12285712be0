import { Chalk } from "chalk";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyExportText, fieldTexts, inspectionText } from "../../../src/cli/explained/inspection-text.ts";
import type { FieldDescription } from "../../../src/formats/recognise/describe.ts";
import { inspectFile } from "../../../src/pipeline/inspect.ts";
import { file } from "../../support/bytes.ts";
import { settingsOf } from "../../support/reading.ts";

const plain = new Chalk({ level: 0 });

async function textOf(csv: string): Promise<string> {
  const source = file("a.csv", Buffer.from(csv));
  const inspection = await inspectFile(source, { sources: [source], settings: settingsOf() });
  return inspection === undefined ? "" : inspectionText(inspection, plain);
}

const status: FieldDescription = {
  field: "status",
  column: "Keadaan",
  parts: [],
  recognition: "alias",
  readAs: "word",
  rivals: [],
  values: { filled: 2, understood: 2 },
  samples: [],
};

describe("a field", () => {
  test("tells its column, how that was recognised, and what its values became", () => {
    const samples = [
      { text: "Selesai", meaning: { kind: "text", value: "resolved" } },
      { text: "open", meaning: { kind: "text", value: "open" } },
      { text: "Hm", meaning: undefined },
    ] as const;
    expect(fieldTexts({ ...status, samples, rivals: ["Status"], values: { filled: 3, understood: 2 } })).toEqual([
      "Keadaan, by alias; word; 2 of the first 3 values understood",
      "Selesai = resolved | open | Hm = ?",
      "not read, though it could be the same: Status",
    ]);
  });

  test("shows instants in UTC, and durations as they are, negative ones too", () => {
    const samples = [
      { text: "x", meaning: { kind: "instant", value: Date.UTC(2026, 2, 2, 9) } },
      { text: "y", meaning: { kind: "duration", value: 3_900_000 } },
      { text: "z", meaning: { kind: "duration", value: -60_000 } },
    ] as const;
    expect(fieldTexts({ ...status, samples })[1]).toBe("2026-03-02T09:00:00Z | 65 min | -60 s");
  });

  test("cuts long values short", () => {
    const samples = [{ text: "a".repeat(100), meaning: undefined }];
    expect(fieldTexts({ ...status, samples })[1]).toBe(`${"a".repeat(23)}… = ?`);
  });
});

describe("a file", () => {
  test("its title, what it was taken for, and its columns", async () => {
    const text = await textOf("id;Status;Waktu Dibuat\n1;Selesai;02-03-2026 09.00\n2;open;22-03-2026 09.00\n");
    expect(text.split("\n").slice(0, 13)).toEqual([
      "a.csv",
      "  encoding     utf-8",
      '  layout       CSV, delimiter ";"',
      "  taken for    ticket list (tickets), score 3",
      "  because      3 of 3 columns are those of a ticket list: id, Waktu Dibuat,",
      "               Status",
      "  columns",
      "    conversation   id, by alias; text",
      "                   1 | 2",
      "    createdAt      Waktu Dibuat, by alias; time dd-MM-yyyy HH.mm (no offset:",
      "                   UTC)",
      "                   2026-03-02T09:00:00Z | 2026-03-22T09:00:00Z",
      "    status         Status, by name; word",
    ]);
  });

  test("columns that only rules of its own are about, and lists that are not read", async () => {
    const jira =
      "Summary,Issue key,Issue id,Issue Type,Status,Project key,Created\nx,SD-1,10001,Task,Done,SD,02/Mar/26 9:15 AM\n";
    expect(await textOf(jira)).toContain(
      [
        "  fields       Summary, Issue key, Issue id, Issue Type, Status, Project key,",
        "               Created (the format's own rules say which of them are read; --by",
        "               and --where can name them)\n",
      ].join("\n"),
    );
    const nested =
      '{"id":"1","status":"open","created_at":"2026-03-02T09:00:00Z","surveys":[{"score":5}],"costs":[{"amount":5}]}';
    expect(await textOf(nested)).toContain("  surveys[]    score\n  costs[]      not read: amount\n");
  });

  test("how to name columns that are called like what such a file does not tell", async () => {
    const survey = "conversation_id,score,at,CHANNEL,team,Alasan\n1,5,2026-03-02T11:00:00Z,email,A,cepat\n";
    expect(await textOf(survey)).toContain(
      "  other        CHANNEL, team, Alasan (--by and --where can name them, spelt with\n" +
        "               a capital: Channel, Team)\n",
    );
    const day = "ID,Created At,Status,weekday\n1,2026-03-02 09:00,Closed,Senin\n";
    expect(await textOf(day)).toContain("spelt with a capital:\n               Weekday)");
  });

  test("says which metrics it cannot tell, and why", async () => {
    const text = await textOf("id;Status;created_at\n1;open;2026-03-02T09:00:00Z\n");
    expect(text).toContain("               nps: needs ratings of kind nps\n");
  });

  test("stays within 80 columns, whatever stands in it", async () => {
    const word = fc.string({ unit: fc.constantFrom(..."abc \u001b\u202e:#|=\t"), maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(word, word, async (channel, subject) => {
        const cell = (text: string) => `"${text}"`;
        const text = await textOf(
          `id;status;created_at;channel;subject\n1;open;2026-03-02T09:00:00Z;${cell(channel)};${cell(subject)}\n`,
        );
        const lines = text.split("\n");
        // A word that has no space in it is not cut: an escaped one can be four times as long.
        expect(lines.filter((line) => line.length > 80 && line.trim().includes(" "))).toEqual([]);
        for (const unseen of ["\u001b", "\u202e", "\t"]) expect(text).not.toContain(unseen);
      }),
      { numRuns: 50 },
    );
  });

  test("that is an export of nothing", () => {
    expect(emptyExportText("b.json", plain)).toBe(
      "b.json\n  records      none: the export is complete, and has no records\n\n",
    );
  });
});
