import { describe, expect, test } from "vitest";
import type { SurveyKind } from "../../../src/model/conversation.ts";
import { SurveyLog } from "../../../src/model/logs/survey-log.ts";
import { Dictionary, missing } from "../../../src/model/texts/dictionary.ts";
import { zone } from "../../../src/time/zone.ts";

interface Answer {
  readonly kind?: SurveyKind;
  readonly score?: number;
  readonly scale?: readonly [number, number];
  readonly at?: number;
  readonly agent?: string;
  readonly comment?: string;
}

const fivePoints = [1, 5] as const;

function logOf(...answers: readonly Answer[]): SurveyLog {
  const people = new Dictionary();
  const log = new SurveyLog(people);
  for (const { kind = "csat", score = Number.NaN, scale = fivePoints, at = Number.NaN, agent, comment } of answers) {
    const person = agent === undefined ? missing : people.codeOf(agent);
    log.add(2, kind, score, scale, at, person, comment === undefined ? missing : log.comments.codeOf(comment));
  }
  return log;
}

test("all that is told of an answer comes back, and 0 is an answer", () => {
  const log = logOf({ kind: "nps", score: 0, scale: [0, 10], at: 0, agent: "Sari", comment: "Lambat" }, {});
  expect([log.conversationOf(0), log.kind(0), log.score(0), log.scale(0), log.at(0), log.agent(0)]).toEqual([
    2,
    "nps",
    0,
    [0, 10],
    0,
    0,
  ]);
  expect([log.kind(1), log.score(1), log.at(1), log.agent(1)]).toEqual(["csat", undefined, undefined, missing]);
  expect([log.comment(0), log.comment(1)]).toEqual(["Lambat", undefined]);
});

describe("the order", () => {
  const later: readonly (readonly [string, Answer, Answer])[] = [
    ["by time", { at: 2, score: 1 }, { at: 1, score: 5 }],
    ["without a time first", { at: -5 }, { score: 5 }],
    ["then by kind", { at: 1, kind: "nps" }, { at: 1, kind: "csat", score: 5 }],
    ["the unanswered first", { at: 1, score: 1 }, { at: 1 }],
    ["then by score", { at: 1, score: 3 }, { at: 1, score: 2 }],
    ["then by scale", { score: 3, scale: [1, 7] }, { score: 3, scale: [1, 5] }],
    ["then by the lower end", { score: 3, scale: [1, 5] }, { score: 3, scale: [0, 5] }],
    ["then by the agent's name", { score: 3, agent: "Budi" }, { score: 3, agent: "Ani" }],
    ["that with a comment first", { score: 3 }, { score: 3, comment: "Lambat" }],
    ["of two comments the later by name first", { comment: "Lambat" }, { comment: "Rusak" }],
  ];
  test.each(later)("%s", (_, after, before) => {
    expect(logOf(after, before).compare(0, 1)).toBeGreaterThan(0);
    expect(logOf(before, after).compare(0, 1)).toBeLessThan(0);
  });
});

test("two answers are one only where everything is the same, also what is missing", () => {
  expect(logOf({}, {}).isSame(0, 1)).toBe(true);
  const answer: Answer = { at: 1, score: 4, agent: "Sari" };
  expect(logOf(answer, answer).isSame(0, 1)).toBe(true);
  const others: readonly Answer[] = [{ at: 2 }, { score: 5 }, { agent: "Ani" }, { kind: "ces" }, { scale: [1, 7] }];
  for (const other of others) expect(logOf(answer, { ...answer, ...other }).isSame(0, 1)).toBe(false);
});

describe("answers with other comments", () => {
  const cepat: Answer = { score: 4, comment: "Cepat" };
  const day = Date.UTC(2026, 2, 2);

  test("are versions of one where they are of one moment", () => {
    expect(logOf({ ...cepat, at: 1 }, { ...cepat, at: 1, comment: "Ramah" }).isSame(0, 1)).toBe(true);
  });

  test("are two where no more than their day is known, or not even that", () => {
    expect(logOf(cepat, { ...cepat, comment: "Ramah" }).isSame(0, 1)).toBe(false);
    const log = logOf({ ...cepat, at: day }, { ...cepat, at: day, comment: "Ramah" });
    expect(log.isSame(0, 1)).toBe(true);
    log.days.add(zone("UTC"));
    expect(log.isSame(0, 1)).toBe(false);
  });

  test("are one where they differ in spaces and lines alone, which a spreadsheet writes otherwise", () => {
    expect(logOf({ score: 4, comment: "Cepat\nRamah" }, { score: 4, comment: " Cepat\r\nRamah" }).isSame(0, 1)).toBe(
      true,
    );
  });

  test("are one where one of them has none, which an export may leave out", () => {
    const log = logOf(cepat, { score: 4 });
    expect(log.isSame(0, 1)).toBe(true);
    expect(log.hasIds).toBe(true);
    expect(logOf({ score: 4 }, { score: 5 }).hasIds).toBe(false);
  });
});
