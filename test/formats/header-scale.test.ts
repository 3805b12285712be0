import { expect, test } from "vitest";
import { scaleInHeader } from "../../src/formats/header-scale.ts";
import { understand } from "../support/reading.ts";

test.each([
  ["Skor Kepuasan (1-10)", [1, 10]],
  ["Rating (skala 1-10)", [1, 10]],
  ["Nilai (0-100)", [0, 100]],
  ["Kepuasan (1-3)", [1, 3]],
  ["Kepuasan [Skala 1 s.d. 10]", [1, 10]],
  ["Kepuasan (1 s/d 5)", [1, 5]],
  ["Rating ( 0–10 )", [0, 10]],
  ["Rating (scale: 1 to 7)", [1, 7]],
  ["Rating (1 sampai 4)", [1, 4]],
  ["Seberapa puas Anda, skala 1-10", [1, 10]],
  ["Kepuasan (1-5, 5 = sangat puas)", [1, 5]],
])("%s: %j", (header, scale) => expect(scaleInHeader(header)).toEqual(scale));

test.each([
  "Rating",
  "Rating 1-10",
  "Rating (5-1)",
  "Rating (1-1)",
  "Rating (2-10)",
  "Rating (1-10 Nov)",
  "Rating (01-10-2026)",
  "Rating (1-10-26)",
  "Rating (10)",
  "Grayscale 1-10",
])("%s names none", (header) => expect(scaleInHeader(header)).toBeUndefined());

const surveysOf = async (text: string, scales = {}) =>
  (await understand({ "a.csv": text }, { scales })).conversations.map(({ surveys: [survey] }) => [
    survey?.score,
    survey?.scale,
  ]);

test.each([
  "No. Tiket,Status,Kepuasan (1-10)\nA,open,5\nB,open,9\n",
  "conversation_id,Skor (1-10),at\nA,5,2026-03-02 09:00\nB,9,2026-03-02 09:00\n",
])("is that of the ratings under it, and --scale is for those whose file says none: %j", async (text) => {
  const ofTen = [
    [5, [1, 10]],
    [9, [1, 10]],
  ];
  expect(await surveysOf(text)).toEqual(ofTen);
  expect(await surveysOf(text, { csat: [1, 5] })).toEqual(ofTen);
  expect((await understand({ "a.csv": text })).notes).toEqual([]);
});

test("yields to what a rating says itself", async () => {
  expect(await surveysOf("No. Tiket,Status,Kepuasan (1-10)\nA,open,4/5\n")).toEqual([[4, [1, 5]]]);
});
