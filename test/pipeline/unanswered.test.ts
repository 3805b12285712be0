import { describe, expect, test } from "vitest";
import type { Survey } from "../../src/model/conversation.ts";
import { Facts } from "../../src/model/facts.ts";
import { ratingText } from "../../src/model/rating-text.ts";
import { missing } from "../../src/model/texts/dictionary.ts";
import { unansweredIn } from "../../src/pipeline/unanswered.ts";
import { dimension } from "../../src/report/dimension.ts";
import { csat } from "../support/by-default.ts";
import { type Asked, reportOf } from "../support/report-of.ts";

const kinds = ["csat", "nps", "ces", "review"] as const;
const told = (facts: Facts) => kinds.filter(unansweredIn(facts));

function survey(facts: Facts, kind: Survey["kind"], score: number): void {
  facts.surveys.add(facts.ids.codeOf("1"), kind, score, [1, 5], 0, missing, missing);
}

function rating(facts: Facts, score: number | undefined): void {
  facts.ratings.keep(0, facts.ratings.dictionary.codeOf(ratingText(score, [1, 5])), 0);
}

describe("an unanswered survey is", () => {
  test("one without a score, each kind by itself", () => {
    const facts = new Facts();
    survey(facts, "csat", 5);
    survey(facts, "nps", Number.NaN);
    expect(told(facts)).toEqual(["nps"]);
  });

  test("that of a ticket row which was offered", () => {
    const facts = new Facts();
    rating(facts, 4);
    expect(told(facts)).toEqual([]);
    rating(facts, undefined);
    expect(told(facts)).toEqual(["csat"]);
  });
});

describe("all that answered are 100 % where the input has an unanswered survey anywhere", () => {
  const surveyed = (id: string, channel: string, at: string, score?: number) =>
    JSON.stringify({
      id,
      channel,
      created_at: "2026-03-02T09:00:00Z",
      surveys: [{ kind: "csat", scale: "1-5", at, score }],
    });
  const rated = surveyed("1", "email", "2026-03-03T08:00:00Z", 5);
  const ignored = surveyed("2", "chat", "2026-03-02T10:00:00Z");
  const responses = async (asked: Asked, ...conversations: readonly string[]) => {
    const report = await reportOf({ "a.ndjson": conversations.join("\n") }, { metrics: [csat], ...asked });
    return report.rows.map(({ values }) => values.csat.parts?.["response-rate"].value);
  };

  test("in a group: the total, chat, email", async () => {
    expect(await responses({ by: ["channel"] }, rated, ignored)).toEqual([0.5, 0, 1]);
  });

  test("in a period: both days, the second, the third of March", async () => {
    expect(await responses({ every: "day" }, rated, ignored)).toEqual([0.5, 0, 1]);
  });

  test("in a range that has no unanswered one", async () => {
    expect(await responses({ range: { since: "2026-03-03" } }, rated, ignored)).toEqual([1]);
  });

  test("of those that meet a condition", async () => {
    const where = [{ dimension: dimension("channel"), isNot: false, value: "email" }];
    expect(await responses({ where }, rated, ignored)).toEqual([1]);
  });

  test("but not where the input is one of ratings only", async () => {
    expect(await responses({ by: ["channel"] }, rated)).toEqual([null, null]);
  });
});
