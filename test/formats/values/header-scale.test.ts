import { describe, expect, test } from "vitest";
import type { ReadSettings } from "../../../src/formats/settings/read-settings.ts";
import { scaleInHeader } from "../../../src/formats/values/header-scale.ts";
import { understand } from "../../support/reading.ts";

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

const surveysOf = async (text: string, settings: Partial<ReadSettings> = {}) =>
  (await understand({ "a.csv": text }, settings)).conversations.map(({ surveys: [survey] }) => [
    survey?.score,
    survey?.scale,
  ]);

describe.each([
  "No. Tiket,Status,Kepuasan (1-10)\nA,open,5\nB,open,9\nC,open,4/5\nD,open,\n",
  "conversation_id,Kepuasan (1-10),at\nA,5,2026-03-02 09:00\nB,9,2026-03-02 09:00\nC,4/5,2026-03-02 09:00\nD,,2026-03-02 09:00\n",
])("%j", (text) => {
  const rated = async (settings: Partial<ReadSettings> = {}) => (await surveysOf(text, settings)).slice(0, 3);
  const notesOn = async (settings: Partial<ReadSettings>) => (await understand({ "a.csv": text }, settings)).notes;
  const ofFive = { csat: [1, 5] } as const;

  test("is that of the ratings under it, and input.scale is for those whose file says none", async () => {
    const ofTen = [
      [5, [1, 10]],
      [9, [1, 10]],
      [4, [1, 5]],
    ];
    for (const settings of [{}, { scales: ofFive }, { scales: ofFive, statedScales: new Set(["nps"]) }]) {
      expect(await rated(settings)).toEqual(ofTen);
      expect(await notesOn(settings)).toEqual([]);
    }
  });

  test("stands above --scale, which is told where the two are not the same", async () => {
    const stated = new Set(["csat"]);
    expect(await rated({ scales: ofFive, statedScales: stated })).toEqual([
      [5, [1, 10]],
      [9, [1, 10]],
      [4, [1, 5]],
    ]);
    const message = "Kepuasan (1-10): the scale of the header was taken, not that of --scale csat";
    expect(await notesOn({ scales: ofFive, statedScales: stated })).toEqual([
      { code: "overruled-scale", message, count: 1, examples: ["a.csv"] },
    ]);
    expect(await notesOn({ scales: { csat: [1, 10] }, statedScales: stated })).toEqual([]);
  });
});

test("yields to what a rating says itself", async () => {
  expect(await surveysOf("No. Tiket,Status,Kepuasan (1-10)\nA,open,4/5\n")).toEqual([[4, [1, 5]]]);
});
