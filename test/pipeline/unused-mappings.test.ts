import { expect, test } from "vitest";
import { understand } from "../support/reading.ts";

const files = {
  "tickets.csv": "Kode,Status,created_at\nA,open,2026-03-02T09:00:00Z\n",
  "surveys.csv": "conversation_id,kind,score,Kapan\nA,csat,5,2026-03-02T10:00:00Z\n",
};

const notesOf = async (map: Readonly<Record<string, string>>) =>
  (await understand(files, { map: new Map(Object.entries(map)) })).notes.filter(
    ({ code }) => code === "unused-mapping",
  );

test("a field that is mapped to a column of some file, in whatever case, has it", async () => {
  expect(await notesOf({ conversation: "kode", at: "Kapan" })).toEqual([]);
});

test("what no file has is said once, with the fields", async () => {
  expect(await notesOf({ conversation: "Kode", at: "Kapan", csat: "Nilai", team: "Tim" })).toEqual([
    {
      code: "unused-mapping",
      message: "a field is mapped to a column that no file has",
      count: 2,
      examples: ["csat: Nilai", "team: Tim"],
    },
  ]);
});
