import { expect, test } from "vitest";
import { configuredWords } from "../../src/formats/configured-words.ts";
import { understand } from "../support/reading.ts";

const files = {
  "a.csv": "id,status,channel,created_at\nA,Beres,WA Toko,2026-03-02T09:00:00Z\n",
  "b.csv": "id,status,created_at\nB,Baru,2026-03-02T09:00:00Z\n",
};

const toldOf = async (values: Readonly<Record<string, Readonly<Record<string, string>>>>) =>
  (
    await understand(files, {
      values: new Map(Object.entries(values).map(([field, words]) => [field, configuredWords(words)])),
    })
  ).notes.filter(({ code }) => code === "unused-word");

test("a word that no text of its field is has no effect, which is told", async () => {
  expect(
    await toldOf({ channel: { "WA Tokko": "whatsapp" }, status: { beres: "resolved", baru: "open", Spm: "spam" } }),
  ).toEqual([
    {
      code: "unused-word",
      message: "a word of input.values in the configuration had no effect on what was read",
      count: 2,
      examples: ["channel: WA Tokko", "status: Spm"],
    },
  ]);
});

test("one that stands in some file has, and of a field that no file has nothing is told", async () => {
  expect(
    await toldOf({ status: { baru: "open" }, channel: { "wa toko": "whatsapp" }, priority: { P1: "urgent" } }),
  ).toEqual([]);
});
