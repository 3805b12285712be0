import { expect, test } from "vitest";
import type { Order } from "../../src/model/commerce.ts";
import { crossSellRate as metric } from "../support/by-default.ts";
import { commerce, money, order } from "../support/commerce.ts";
import { agent, conversation, customer } from "../support/conversation.ts";
import { always, hour, summaryOf } from "./measure.ts";

const chat = conversation({ customer: "C", messages: [customer(0), agent(60)] });
const given = (...orders: readonly Order[]) => ({ ...always, commerce: commerce({ orders }) });
const here = { conversation: "1", amount: money(20, "EUR") };

test("cross-sells over handled conversations where no offer of one is recorded", () => {
  const context = given(order("cross-sell", hour, here), order("upsell-offer", hour, here));
  expect(summaryOf(metric, [chat], context)).toMatchObject({
    numerator: 1,
    denominator: 1,
    basis: "handled conversations",
  });
  expect(summaryOf(metric, [chat], context, "revenue")).toEqual({ n: 1, value: 20, currency: "EUR" });
});

test("an upsell is none", () => {
  expect(summaryOf(metric, [chat], given(order("upsell", hour, here)))).toMatchObject({ numerator: 0, denominator: 1 });
});

test("accepted over offered where offers are recorded", () => {
  const offers = [order("cross-sell-offer", hour, here), order("cross-sell-offer", 3 * hour, here)];
  expect(summaryOf(metric, [chat], given(...offers, order("cross-sell", 2 * hour, here)))).toMatchObject({
    numerator: 1,
    denominator: 2,
    basis: "offers made",
  });
});

test("speaks of cross-sells", () => {
  expect([metric.id, metric.title]).toEqual(["cross-sell-rate", "Cross-sell rate"]);
  expect(metric.formula).toContain("offers of cross-sell are recorded");
});
