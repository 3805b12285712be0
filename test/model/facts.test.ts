import { describe, expect, test } from "vitest";
import { Facts } from "../../src/model/facts.ts";
import { ratingText } from "../../src/model/rating-text.ts";
import { ticketRank } from "../../src/model/ticket-rank.ts";
import { zone } from "../../src/time/zone.ts";

describe("the clock of the data", () => {
  test("runs from the oldest to the newest instant that was seen", () => {
    const facts = new Facts();
    expect([facts.oldest, facts.newest]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
    for (const instant of [50, 20, 90, 60]) facts.see(instant);
    expect([facts.oldest, facts.newest]).toEqual([20, 90]);
  });
});

test("a status is a word of the model, or none", () => {
  const facts = new Facts();
  const { status } = facts.texts;
  status.keep(0, status.dictionary.codeOf("resolved"), 0);
  status.keep(1, status.dictionary.codeOf("finished"), 0);
  expect([facts.statusOf(0), facts.statusOf(1), facts.statusOf(2)]).toEqual(["resolved", undefined, undefined]);
  status.keep(2, status.dictionary.codeOf("spam"), 0);
  expect(facts.statusOf(2)).toBe("spam");
});

test("when a status was written is known of a ticket's record that tells its update, and not of what was settled", () => {
  const facts = new Facts();
  const { status } = facts.texts;
  const at = Date.UTC(2026, 2, 2, 9);
  expect(facts.statusAt(0)).toBeUndefined();
  const open = status.dictionary.codeOf("open");
  const stamps = [ticketRank + at, ticketRank, at];
  for (const [conversation, stamp] of stamps.entries()) status.keep(conversation, open, stamp);
  status.put(4, open);
  expect([0, 1, 2, 3, 4].map((conversation) => facts.statusAt(conversation))).toEqual([
    at,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("a status that was written on a day may tell how the conversation stood when that ended", () => {
  const facts = new Facts();
  const { status } = facts.texts;
  const midnightInJakarta = Date.UTC(2026, 2, 1, 17);
  facts.updateDays.add(zone("Asia/Jakarta"));
  const open = status.dictionary.codeOf("open");
  status.keep(0, open, ticketRank + midnightInJakarta);
  status.keep(1, open, ticketRank + midnightInJakarta + 60_000);
  expect([facts.statusAt(0), facts.statusAt(1)]).toEqual([Date.UTC(2026, 2, 2, 17), midnightInJakarta + 60_000]);
});

test("an attribute is a column of its own, made when it is asked for", () => {
  const facts = new Facts();
  const plan = facts.attribute("plan");
  plan.keep(0, plan.dictionary.codeOf("gold"), 0);
  expect(facts.attribute("plan")).toBe(plan);
  expect([facts.attributeOf("plan", 0), facts.attributeOf("plan", 1), facts.attributeOf("size", 0)]).toEqual([
    "gold",
    undefined,
    undefined,
  ]);
});

test("the rating of a ticket row is a survey without a time", () => {
  const facts = new Facts();
  facts.ratings.keep(1, facts.ratings.dictionary.codeOf(ratingText(5, [1, 5])), 0);
  expect(facts.ratingOf(0)).toBeUndefined();
  expect(facts.ratingOf(1)).toMatchObject({ kind: "csat", score: 5, scale: [1, 5], at: undefined });
});

test.each(["firstResponse", "replies"] as const)("a reported %s is remembered", (fact) => {
  const facts = new Facts();
  facts.numbers[fact].keep(0, 0, 0);
  expect(facts.hasReported).toBe(true);
});

test("without a reported value nothing is looked up", () => {
  const facts = new Facts();
  facts.numbers.createdAt.keep(0, 5, 0);
  expect(facts.hasReported).toBe(false);
});
