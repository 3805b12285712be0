import { expect, test } from "vitest";
import { questionsToName } from "../../../src/formats/recognise/questions-to-name.ts";

const helpFor = (columns: Record<string, string[]>) =>
  questionsToName({ columns: Object.keys(columns), values: Object.values(columns), lists: new Map() });

const way = "if the rows are answers to a survey, name the question: ";

test.each([
  "How satisfied are you with our support?",
  "Seberapa puas Anda dengan layanan kami?",
  "How likely are you to recommend us to a friend?",
  "Apakah Anda merekomendasikan kami?",
])("a form asks for a score: %s", (question) => {
  const help = helpFor({ Timestamp: ["2026-03-13 10:00"], [question]: ["4", "", "Sangat puas"] });
  expect(help).toEqual([`${way}--map conversation=each-row --map score="${question}"`]);
});

test("a form can ask for several, and know of tickets", () => {
  const help = helpFor({
    "Nomor Tiket": ["T-1", "T-2"],
    "Seberapa puas Anda?": ["Response", "5", "4"],
    "Merekomendasikan kami?": ["10", "7", "8"],
  });
  expect(help).toEqual([`${way}--map score="Seberapa puas Anda?" or --map score="Merekomendasikan kami?"`]);
});

test("what is answered in words of one's own is no score, and what is no question is a column of something else", () => {
  expect(helpFor({ "Why are you not satisfied?": ["too slow", "rude"], "Would recommend": ["Budi"] })).toEqual([]);
  expect(helpFor({ "Satisfaction score": ["5"], "Nilai Kepuasan": ["4"], Recommendations: ["3"] })).toEqual([]);
});

test("what cannot be named is not offered", () => {
  const columns = ["How satisfied are you?", "How satisfied are you?", 'Satisfied with "Care"?'];
  expect(questionsToName({ columns, values: columns.map(() => ["5"]), lists: new Map() })).toEqual([]);
});
