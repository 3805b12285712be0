import { expect, test } from "vitest";
import { configuredWords } from "../../../src/formats/values/configured-words.ts";
import { understand } from "../../support/reading.ts";

const files = {
  "a.csv": "id,status,channel,created_at\nA,Uwis,WA,2026-03-02T09:00:00Z\n",
  "b.csv": "id,status,created_at\nB,Baru,2026-03-02T09:00:00Z\n",
};

const toldOf = async (values: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  (
    await understand(files, {
      values: new Map(Object.entries(values).map(([field, words]) => [field, configuredWords(words)])),
    })
  ).notes.filter(({ code }) => code === "unused-word");

test("a word that no text is, beside a text of its field that nobody understands, is told", async () => {
  expect(await toldOf({ status: { uis: "resolved", baru: "open", Spm: "spam" } })).toEqual([
    {
      code: "unused-word",
      message:
        "no record that was used has a word of input.values in the configuration, while other words of its field were not understood",
      count: 2,
      examples: ["status: uis", "status: Spm"],
    },
  ]);
});

test("one that only did not come up today is not, nor is one that stands in some file", async () => {
  expect(
    await toldOf({ status: { uwis: "resolved", baru: "open", Spm: "spam" }, channel: { Toko: "walk-in" } }),
  ).toEqual([]);
});
