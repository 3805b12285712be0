import { expect, test } from "vitest";
import { valueText } from "../../../src/render/conversations/value-text.ts";
import type { ConversationValue, ListedMetric } from "../../../src/report/listing/listing.ts";
import { figures, one } from "../../support/listing.ts";
import { metrics } from "../../support/value.ts";

const text = (metric: Omit<ListedMetric, "parts">, value: ConversationValue): string =>
  valueText({ ...metric, parts: {} }, value);
const sales = { ...metrics.replies, id: "sales", unit: "money" } as const;

test("a value in the way of its unit", () => {
  expect(text(metrics.firstResponse, one(300, "Sari"))).toBe("5m 0s");
  expect(text(metrics.replies, one(1204, null))).toBe("1,204");
  expect(text({ ...metrics.csat, unit: "score" }, one(4, null))).toBe("4.00");
  expect(text(sales, one(8000, null, { categories: ["IDR"] }))).toBe("IDR 8,000");
});

test("a hit or a miss in words, several as a share", () => {
  expect(text(metrics.csat, one(1, null))).toBe("yes");
  expect(text(metrics.csat, one(0, null))).toBe("no");
  expect(text(metrics.csat, figures({ value: 0.5, values: [1, 0] }))).toBe("50.0% (2)");
});

test("of several values the mean, how many, and what was left out", () => {
  const several = figures({ value: 75, values: [30, 120], excluded: { unanswered: 1, negative: 2 } });
  expect(text(metrics.firstResponse, several)).toBe("1m 15s (2), unanswered, negative");
});

test("without a value the reason alone", () => {
  expect(text(metrics.firstResponse, figures({ excluded: { unanswered: 1 } }))).toBe("unanswered");
});

test("the categories of a share", () => {
  expect(text(metrics.tags, one(1, null, { categories: ["refund", "late"] }))).toBe("refund + late");
});

test("a sign before what rests on an estimate", () => {
  expect(text(metrics.firstResponse, one(300, null, { approximate: true }))).toBe("~5m 0s");
});

test("money in each of its currencies", () => {
  const both = figures({ values: [8000, 12.5], categories: ["IDR", "USD"], amounts: { IDR: 8000, USD: 12.5 } });
  expect(text(sales, both)).toBe("IDR 8,000 + USD 12.50");
});
