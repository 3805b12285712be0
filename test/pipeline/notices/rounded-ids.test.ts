import { expect, test } from "vitest";
import { Notes } from "../../../src/input/notes.ts";
import { Dictionary } from "../../../src/model/texts/dictionary.ts";
import { noteRoundedIds } from "../../../src/pipeline/notices/rounded-ids.ts";
import { understand } from "../../support/reading.ts";

const noted = (...ids: readonly string[]) => {
  const dictionary = new Dictionary();
  for (const id of ids) dictionary.codeOf(id);
  const notes = new Notes();
  noteRoundedIds(dictionary, notes);
  return notes.all.map(({ code, count, examples }) => ({ code, count, examples }));
};

test("ids that a spreadsheet has rounded are told, each once", () => {
  expect(noted("1.03006E+13", "1,03006E+13", "7", "6E+12", "INC-7", "1.5", "")).toEqual([
    { code: "rounded-ids", count: 3, examples: ['"1.03006E+13"', '"1,03006E+13"', '"6E+12"'] },
  ]);
});

test("other ids need no word", () => {
  expect(noted("1030061234567", "1.2.3", "CE+7", "1E3")).toEqual([]);
});

test("such a customer is none, and that is told", async () => {
  const text =
    "id;customer_id;created_at;status\n1;1,03006E+13;2026-03-01T10:00:00Z;open\n2;77;2026-03-01T10:00:00Z;open\n";
  const { conversations, notes } = await understand({ "a.csv": text });
  expect(conversations.map(({ customer }) => customer)).toEqual([undefined, "77"]);
  expect(notes).toMatchObject([{ code: "rounded-customer", count: 1, examples: ["a.csv: 1,03006E+13"] }]);
});

test("of such conversations the file is told with its damage", async () => {
  const text = "id;created_at;status\n1.03006E+13;2026-03-01T10:00:00Z;open\n";
  expect((await understand({ "a.csv": text })).notes).toMatchObject([{ code: "rounded-ids", count: 1 }]);
});
