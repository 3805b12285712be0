import { describe, expect, test } from "vitest";
import type { ReadSettings } from "../../../src/formats/settings/read-settings.ts";
import { understand, understandOne } from "../../support/reading.ts";

const ofTen: Partial<ReadSettings> = { scales: { csat: [1, 10] } };

/** A list of tickets with a rating each. */
const tickets = (...ratings: readonly string[]) =>
  ["id,status,csat", ...ratings.map((rating, index) => `T-${index},open,${rating}`)].join("\n");

/** A list of answers to surveys. */
const surveys = (...rows: readonly string[]) =>
  ["conversation_id,kind,score,scale", ...rows.map((row, index) => `T-${index},${row}`)].join("\n");

const scalesIn = async (text: string, settings: Partial<ReadSettings>) =>
  (await understand({ "a.csv": text }, settings)).conversations.map((one) => one.surveys[0]?.scale);

const notesOn = async (text: string, settings: Partial<ReadSettings> = {}) =>
  (await understand({ "a.csv": text }, settings)).notes;

describe("a scale that is declared for the run", () => {
  test("is that of ratings whose file says none", async () => {
    expect(await scalesIn(tickets("10", "4", "offered"), ofTen)).toEqual([
      [1, 10],
      [1, 10],
      [1, 10],
    ]);
    expect(await scalesIn(surveys("csat,10,", "csat,,"), ofTen)).toEqual([
      [1, 10],
      [1, 10],
    ]);
  });

  test("is of one kind of survey, and leaves the others on their own", async () => {
    const rows = ["csat,4,", "nps,9,", "ces,4,", "review,4,"];
    expect(await scalesIn(surveys(...rows), ofTen)).toEqual([
      [1, 10],
      [0, 10],
      [1, 7],
      [1, 5],
    ]);
    expect(await scalesIn(surveys(...rows), { scales: { ces: [1, 5] } })).toEqual([
      [1, 5],
      [0, 10],
      [1, 5],
      [1, 5],
    ]);
  });

  test("yields to the scale of a column, and to that of a text", async () => {
    expect(await scalesIn(surveys("csat,4,1-5", "csat,good,", "csat,Puas,"), ofTen)).toEqual([
      [1, 5],
      [0, 1],
      [1, 5],
    ]);
    expect(await scalesIn(tickets("good", "4/5", "4 stars"), ofTen)).toEqual([
      [0, 1],
      [1, 5],
      [1, 5],
    ]);
  });

  test("yields to that of a vendor, whose scale is known", async () => {
    const intercom = "Conversation ID,Conversation started at (UTC),Conversation rating\n1,2026-03-02 09:15:00,4\n";
    expect((await understandOne(intercom, ofTen)).surveys).toMatchObject([{ score: 4, scale: [1, 5] }]);
    const zendesk =
      "Id,Requester id,Status,Created at,Satisfaction Score,Initially assigned at,Group stations\n" +
      "1,88001,Solved,2026-03-02 09:15:00,4,2026-03-02 09:15:00,1\n";
    expect((await understandOne(zendesk, ofTen)).surveys).toMatchObject([{ score: 4, scale: [1, 5] }]);
  });
});

describe("a scale that nothing declares is assumed", () => {
  const assumed = { code: "assumed-scale", message: expect.stringContaining("--scale csat=1-10") };

  test("without a word where all ratings lie on it", async () => {
    expect(await notesOn(tickets("1", "5", "", "-", "offered", "good"))).toEqual([]);
    expect(await notesOn(surveys("csat,1,", "csat,5,", "csat,,", "review,3,"))).toEqual([]);
  });

  test("with a warning where one does not", async () => {
    expect(await notesOn(tickets("5", "10", "4", "9"))).toMatchObject([
      { ...assumed, count: 2, examples: ["a.csv:3", "a.csv:5"] },
    ]);
    expect(await notesOn(surveys("csat,5,", "csat,0,"))).toMatchObject([{ ...assumed, examples: ["a.csv:3"] }]);
    expect(await notesOn(surveys("review,9,"))).toMatchObject([
      { code: "assumed-scale", message: expect.stringContaining("--scale review=1-10") },
    ]);
  });

  test("and no warning where it was declared, so that the score is wrong and not the scale", async () => {
    expect(await notesOn(tickets("10", "11"), ofTen)).toEqual([]);
    expect(await notesOn(tickets("6"), { scales: { csat: [1, 5] } })).toEqual([]);
    expect(await notesOn(surveys("csat,9,1-5", "nps,11,"))).toEqual([]);
    expect(await notesOn(surveys("csat,9,"), ofTen)).toEqual([]);
  });

  test("of efforts always with one, unless it was declared", async () => {
    expect(await notesOn(surveys("ces,4,"))).toMatchObject([
      { code: "assumed-scale", message: expect.stringContaining("--scale ces=1-5") },
    ]);
    expect(await notesOn(surveys("ces,4,"), { scales: { ces: [1, 7] } })).toEqual([]);
  });
});
