import { describe, expect, test } from "vitest";
import { tagsOf } from "../../src/metrics/tags.ts";
import { conversation } from "../support/conversation.ts";
import { expectExclusions, summaryOf, valuesOf } from "./measure.ts";

const tags = tagsOf(undefined);

const tagged = (...names: readonly string[]) => conversation({ createdAt: 0, tags: names });

test("counts conversations and assignments, a tag once a conversation, with a row for the untagged", () => {
  const summary = summaryOf(tags, [tagged("refund", "late", "refund"), tagged("refund"), tagged("late"), tagged()]);
  expect(summary.n).toBe(4);
  expect(summary.categories).toEqual([
    { name: "late", count: 2, share: 0.5, shareOfAssignments: 0.4 },
    { name: "refund", count: 2, share: 0.5, shareOfAssignments: 0.4 },
    { name: "(untagged)", count: 1, share: 0.25, shareOfAssignments: 0.2 },
  ]);
});

describe("categories", () => {
  const categories = new Map([
    ["invoice", ["billing"]],
    ["refund", ["billing"]],
    ["late", ["delivery"]],
  ]);
  const byCategory = tagsOf(categories);

  test("two tags of one category count once, a tag in none stands as itself", () => {
    const summary = summaryOf(byCategory, [
      tagged("invoice", "refund"),
      tagged("refund", "late"),
      tagged("vip", "late", "invoice"),
      tagged(),
    ]);
    expect(summary.n).toBe(4);
    expect(summary.categories).toEqual([
      { name: "billing", count: 3, share: 0.75, shareOfAssignments: 3 / 7 },
      { name: "delivery", count: 2, share: 0.5, shareOfAssignments: 2 / 7 },
      { name: "(untagged)", count: 1, share: 0.25, shareOfAssignments: 1 / 7 },
      { name: "vip", count: 1, share: 0.25, shareOfAssignments: 1 / 7 },
    ]);
  });

  test("a tag that is called like a category counts with it", () => {
    expect(summaryOf(byCategory, [tagged("billing", "invoice")]).categories).toEqual([
      { name: "billing", count: 1, share: 1, shareOfAssignments: 1 },
    ]);
  });

  test("a tag that is put in two counts in both, and the formula names it in both", () => {
    const inTwo = tagsOf(new Map([...categories, ["refund", ["billing", "delivery"]]]));
    expect(summaryOf(inTwo, [tagged("refund"), tagged("invoice"), tagged("refund")]).categories).toEqual([
      { name: "billing", count: 3, share: 1, shareOfAssignments: 0.6 },
      { name: "delivery", count: 2, share: 2 / 3, shareOfAssignments: 0.4 },
    ]);
    expect(inTwo.formula).toMatch(/ Categories: billing \(invoice, refund\), delivery \(late, refund\)\.$/);
  });

  test("each conversation is counted once, whatever it is tagged with", () => {
    expect(valuesOf(byCategory, tagged("late", "invoice", "vip"))).toEqual([1, 0, 0]);
  });

  test("are told in the formula, and only where there are any", () => {
    expect(byCategory.formula).toContain("categories that they are put in");
    expect(byCategory.formula).toMatch(/ Categories: billing \(invoice, refund\), delivery \(late\)\.$/);
    expect(tags.formula).not.toContain("ategories");
    expect(byCategory.id).toBe("tags");
  });

  test("have names that end no sentence of the formula", () => {
    const { formula } = tagsOf(new Map([["Jl. Merdeka", ["pengiriman"]]]));
    expect(formula).toMatch(/ Categories: pengiriman \(Jl\.\u00A0Merdeka\)\.$/);
  });

  test("make another formula where a tag is put elsewhere, and the same in whatever order", () => {
    const reordered = new Map([...categories].reverse());
    expect(tagsOf(reordered).formula).toBe(byCategory.formula);
    expect(tagsOf(new Map([...categories, ["refund", ["delivery"]]])).formula).not.toBe(byCategory.formula);
  });
});

test("leaves out what has no creation", () => expectExclusions(tags, { "no-time": conversation() }));
