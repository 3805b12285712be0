import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/model/fact.ts";
import { understand, understandOne } from "../../support/reading.ts";

const header = "conversation_id,kind,score,scale,at,agent";

describe("a row of survey answers", () => {
  test("becomes a survey", async () => {
    const { surveys } = await understandOne(`${header}\nA,csat,4,1-5,2026-03-02T09:00:00Z,Sari\n`);
    expect(surveys).toEqual([{ kind: "csat", score: 4, scale: [1, 5], at: Date.UTC(2026, 2, 2, 9), agent: "Sari" }]);
  });

  test.each([
    ["nps,9,0-10", { kind: "nps", score: 9, scale: [0, 10] }],
    ["ces,3,1–7", { kind: "ces", score: 3, scale: [1, 7] }],
    ["nps,0,", { kind: "nps", score: 0, scale: [0, 10] }],
    ["ces,3,", { kind: "ces", score: 3, scale: [1, 7] }],
    ["nps,9/10,", { kind: "nps", score: 9, scale: [0, 10] }],
    ["nps,0/10,", { kind: "nps", score: 0, scale: [0, 10] }],
    ["csat,9/10,", { kind: "csat", score: 9, scale: [1, 10] }],
    ["csat,★★★★☆,", { kind: "csat", score: 4, scale: [1, 5] }],
    ["csat,good,good-bad", { kind: "csat", score: 1, scale: [0, 1] }],
    ["csat,Puas,", { kind: "csat", score: 4, scale: [1, 5] }],
    ["csat,4,", { kind: "csat", score: 4, scale: [1, 5] }],
    ["csat,,1-5", { kind: "csat", score: undefined, scale: [1, 5] }],
    ["csat,offered,1-5", { kind: "csat", score: undefined }],
  ])("%s", async (cells, expected) => {
    expect((await understandOne(`${header}\nA,${cells},2026-03-02T09:00:00Z,\n`)).surveys).toMatchObject([expected]);
  });

  test("without a kind of its own asks for satisfaction", async () => {
    expect((await understandOne("conversation_id,score\nA,5\n")).surveys).toMatchObject([
      { kind: "csat", at: undefined },
    ]);
  });

  test.each([
    ["How likely are you to recommend us?", "10", { kind: "nps", score: 10, scale: [0, 10] }],
    ["Apakah Anda merekomendasikan kami?", "6", { kind: "nps", score: 6, scale: [0, 10] }],
    ["Would you recommend us? (1-5)", "5", { kind: "csat", score: 5, scale: [1, 5] }],
    ["How satisfied are you (1-10)?", "9", { kind: "csat", score: 9 }],
    ["Would you recommend us? (1-10)", "9", { kind: "csat", score: 9, scale: [1, 10] }],
    ["Would you recommend us? (0-10)", "9", { kind: "nps", score: 9, scale: [0, 10] }],
    ["How satisfied are you with what we recommend?", "9", { kind: "csat", score: 9 }],
  ])("asks what its header asks: %s %s", async (question, answer, expected) => {
    const map = new Map([["score", question]]);
    const { surveys } = await understandOne(`conversation_id,${question}\nA,${answer}\n`, { map });
    expect(surveys).toMatchObject([expected]);
  });

  test.each([
    ["unknown-survey", "poll,4,1-5"],
    ["unknown-rating", "csat,splendid,1-5"],
    ["unknown-scale", "csat,4,five stars"],
  ])("is told where it is not understood: %s", async (code, cells) => {
    const { notes } = await understand({ "a.csv": `${header}\nA,csat,4,1-5,,\nB,${cells},,\n` });
    expect(notes).toMatchObject([{ code, examples: ["a.csv:3"] }]);
  });

  test.each([
    ["unreadable-time", "bukan tanggal"],
    ["implausible-time", "2099-01-01T10:00:00Z"],
  ])("with a time that cannot be used counts without one, and that is told: %s", async (code, time) => {
    const { notes, conversations } = await understand({
      "a.csv": `${header}\nA,csat,4,1-5,2026-03-02T09:00:00Z,\nB,csat,5,1-5,${time},\nC,csat,5,1-5,,\n`,
    });
    expect(conversations.map(({ surveys }) => surveys[0]?.at)).toEqual([Date.UTC(2026, 2, 2, 9), undefined, undefined]);
    expect(notes).toMatchObject([{ code, count: 1, examples: ["a.csv:3"] }]);
  });

  test.each([
    ["Ticket ID,Date,Rating", "1,2026-11-21,5", "2026-11-21T00:00Z"],
    ["Ticket ID,Rating Date,Rating", "1,2026-11-21,5", "2026-11-21T00:00Z"],
    ["Ticket ID,Response Date,Rating", "1,2026-11-21,5", "2026-11-21T00:00Z"],
    ["Ticket ID,Date,Time,Rating", "1,2026-11-21,4:05 PM,5", "2026-11-21T16:05Z"],
    ["No Tiket,Tanggal,Jam,Nilai", "1,21/11/2026,16.05,5", "2026-11-21T16:05Z"],
    ["Conversation ID,Review Submit Date and Time,Rating", "1,2026-11-21T16:05:00Z,5", "2026-11-21T16:05Z"],
    ["Conversation ID,Submit Date (UTC),Score", "1,2026-11-21 16:05:00,5", "2026-11-21T16:05Z"],
    ["Stempel waktu,Nomor Tiket,Penilaian,Saran", "21/11/2026 16:05:12,1,5,Bagus", "2026-11-21T16:05:12Z"],
    ["Cap waktu,Nomor Tiket,Tanggal,Nilai", "21/11/2026 16:05:12,1,20/11/2026,5", "2026-11-21T16:05:12Z"],
    ["Waktu Pengisian,No Tiket,Nilai", "2026-11-21 16:05,1,5", "2026-11-21T16:05Z"],
    ["No Tiket,Tanggal Penilaian,Waktu Penilaian,Nilai", "1,21/11/2026,16.05,5", "2026-11-21T16:05Z"],
    ["Conversation ID,Score,Submitted At", "1,5,2026-11-21T16:05:00Z", "2026-11-21T16:05Z"],
    ["Submission Date,Conversation ID,Score", "2026-11-21 16:05:00,1,5", "2026-11-21T16:05Z"],
    [
      "StartDate,EndDate,RecordedDate,Ticket ID,Score",
      "2026-11-20,2026-11-20,2026-11-21 16:05,1,5",
      "2026-11-21T16:05Z",
    ],
    ["Start time,Completion time,Score,Conversation ID", "11/20/26 9:00:00,11/21/26 16:05:00,5,1", "2026-11-21T16:05Z"],
    ["No Tiket,Survei,Nilai,Diisi Pada", "1,CSAT,5,2026-11-21 16:05", "2026-11-21T16:05Z"],
    // A name that may be that of something else is read only where there is no other.
    ["Ticket ID,Submitted At,Date,Rating", "1,2026-11-20,2026-11-21,5", "2026-11-21T00:00Z"],
  ])("has the time of %s", async (columns, row, at) => {
    const { surveys } = await understandOne(`${columns}\n${row}\n`);
    expect(surveys).toMatchObject([{ score: 5, at: new Date(at).getTime() }]);
  });

  test("has no time where what tells when it was completed are lengths of time", async () => {
    const { surveys } = await understandOne("Ticket ID,Completion time,Score\n1,00:02:13,5\n");
    expect(surveys).toMatchObject([{ score: 5, at: undefined }]);
  });

  test("without a conversation is rejected", async () => {
    const { rejected } = await understand({ "a.csv": `${header}\nA,csat,4,1-5,,\n,csat,4,1-5,,\n` });
    expect(rejected).toMatchObject([{ code: "missing-conversation-id", line: 3 }]);
  });
});

describe("what customers write", () => {
  const file = "conversation_id,score,comment\nA,1,Kurir lambat\nB,5,-\nC,5,\nD,5,Kurir lambat\n";
  const commentsIn = async (text: string, facts?: ReadonlySet<Fact>) => {
    const { conversations, found } = await understand({ "a.csv": text }, facts === undefined ? {} : { facts });
    return [conversations.flatMap(({ surveys }) => surveys.map(({ comment }) => comment)), found.has("comment")];
  };

  test("is kept; blanks and signs for them are nothing", async () => {
    expect(await commentsIn(file)).toEqual([["Kurir lambat", undefined, undefined, "Kurir lambat"], true]);
  });

  test("tells answers apart, and is found only where a metric asks for it", async () => {
    expect((await commentsIn(file, new Set<Fact>(["csat"])))[1]).toBe(false);
  });

  test("is not found where there is no such column", async () => {
    expect(await commentsIn("conversation_id,score,at\nA,1,2026-03-02T09:00:00Z\n")).toEqual([[undefined], false]);
  });

  test.each(["Comment", "feedback", "Review", "Komentar", "Ulasan"])("may stand under %s", async (name) => {
    expect(await commentsIn(`conversation_id,score,${name}\nA,1,Lambat\n`)).toEqual([["Lambat"], true]);
  });

  test("does not make two answers of one", async () => {
    const { conversations, inputs } = await understand({
      "a.csv": "conversation_id,score,at,comment\nA,1,2026-03-02T09:00:00Z,Lambat\n",
      "b.csv": "conversation_id,score,at\nA,1,2026-03-02T09:00:00Z\n",
    });
    expect(conversations[0]?.surveys.map(({ comment }) => comment)).toEqual(["Lambat"]);
    expect(inputs.map(({ used, duplicates }) => [used, duplicates])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});

describe("the kinds of surveys in a file", () => {
  const foundIn = async (text: string) => {
    const { found } = await understand({ "a.csv": text });
    return ["csat", "nps", "ces"].filter((kind) => [...found].some((fact) => fact === kind));
  };

  test("are those of its rows, so that what was not asked is not measured", async () => {
    expect(await foundIn("conversation_id,kind,score\nA,nps,9\nB,ces,4\n")).toEqual(["nps", "ces"]);
    expect(await foundIn("conversation_id,kind,score\nA,NPS,9\n")).toEqual(["nps"]);
    expect(await foundIn("conversation_id,score\nA,4\n")).toEqual(["csat"]);
  });

  test("have usual scales, of which that of efforts is told, since it is the least certain", async () => {
    const { notes } = await understand({ "a.csv": "conversation_id,kind,score\nA,nps,9\nB,ces,4\nC,csat,4\nD,ces,\n" });
    expect(notes).toMatchObject([{ code: "assumed-scale", count: 1, examples: ["a.csv:3"] }]);
  });
});

describe("the customer in a row", () => {
  const at = "2026-03-02T09:00:00Z";

  test("is the conversation's, dated or not", async () => {
    expect((await understandOne(`conversation_id,score,at,customer_id\nA,4,${at},C-1\n`)).customer).toBe("C-1");
    expect((await understandOne("conversation_id,score,customer_id\nA,4,C-1\n")).customer).toBe("C-1");
  });

  test("yields to what a ticket list says", async () => {
    const { conversations } = await understand({
      "a.csv": "conversation_id,score,customer_id\nA,4,C-1\n",
      "b.csv": `id,status,created_at,customer_id\nA,open,${at},C-2\n`,
    });
    expect(conversations.map(({ customer }) => customer)).toEqual(["C-2"]);
  });
});

test.each([
  ["NPS", "nps", [0, 10]],
  ["npsScore", "nps", [0, 10]],
  ["nps_score", "nps", [0, 10]],
  ["CES score", "ces", [1, 7]],
  ["Score", "csat", [1, 5]],
])("scores under %s are those of a %s survey", async (header, kind, scale) => {
  const { conversations, found } = await understand({ "a.csv": `ticket_id,${header}\nA,4\n` });
  expect(conversations.map(({ surveys }) => surveys)).toMatchObject([[{ kind, score: 4, scale }]]);
  expect(found.has("csat")).toBe(kind === "csat");
});

test("what a column of kinds says outweighs the header of the scores", async () => {
  const { conversations } = await understand({ "a.csv": "ticket_id,NPS,kind\nA,4,ces\n" });
  expect(conversations.map(({ surveys }) => surveys)).toMatchObject([[{ kind: "ces" }]]);
});

describe("two answers of one conversation with one score", () => {
  const commented = "conversation_id,score,at,comment";
  const remarksOf = async (files: Readonly<Record<string, string>>, facts?: ReadonlySet<Fact>) => {
    const { conversations, inputs } = await understand(files, facts === undefined ? {} : { facts });
    const comments = conversations.flatMap(({ surveys }) => surveys.map(({ comment }) => comment));
    return [comments, inputs.reduce((sum, { duplicates }) => sum + duplicates, 0)];
  };

  test.each(["2026-03-02", ""])("are two where they say different things and no time tells: %s", async (at) => {
    const text = `${commented}\nA,5,${at},Ramah\nA,5,${at},Cepat\nA,5,${at},Ramah`;
    expect(await remarksOf({ "a.csv": text })).toEqual([["Ramah", "Cepat"], 1]);
    expect(await remarksOf({ "a.csv": text }, new Set<Fact>(["csat"]))).toEqual([["Ramah", "Cepat"], 1]);
  });

  test("are each one with what a list without comments tells again", async () => {
    const text = `${commented}\nA,5,2026-03-02,Ramah\nA,5,2026-03-02,Cepat`;
    const again = "conversation_id,score,at\nA,5,2026-03-02\nA,5,2026-03-02";
    expect(await remarksOf({ "a.csv": text, "b.csv": again })).toEqual([["Ramah", "Cepat"], 2]);
    expect(await remarksOf({ "b.csv": again, "a.csv": text })).toEqual([["Ramah", "Cepat"], 2]);
  });

  test("are one where they are of one moment, whose comment was changed", async () => {
    const text = `${commented}\nA,5,2026-03-02T09:00:00Z,Ramah\nA,5,2026-03-02T09:00:00Z,Ramah sekali`;
    expect(await remarksOf({ "a.csv": text })).toEqual([["Ramah sekali"], 1]);
  });
});
