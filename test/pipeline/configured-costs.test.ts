import { describe, expect, test } from "vitest";
import type { ConfiguredCost } from "../../src/config/schema.ts";
import type { ReadSettings } from "../../src/formats/settings/read-settings.ts";
import { Notes } from "../../src/input/notes.ts";
import { Facts } from "../../src/model/facts.ts";
import { addConfiguredCosts } from "../../src/pipeline/configured-costs.ts";
import { zone } from "../../src/time/zone.ts";
import { settingsOf } from "../support/reading.ts";

const january = { from: "2026-01-01", to: "2026-02-01" };

async function costsOf(costs: readonly ConfiguredCost[], settings: Partial<ReadSettings> = {}) {
  const facts = new Facts();
  const notes = new Notes();
  await addConfiguredCosts(costs, settingsOf(settings), facts, notes);
  return { costs: facts.costs.costs(), found: [...facts.found], notes: notes.all };
}

const amountOf = async (cost: Partial<ConfiguredCost>, settings: Partial<ReadSettings> = {}) => {
  const { costs } = await costsOf([{ ...january, amount: 0, ...cost }], settings);
  return costs[0]?.amount;
};

test("dates are those of the report's zone, channels are named as those of conversations", async () => {
  const cost = { ...january, amount: 12_500_000, currency: "IDR", channel: "WA", team: "Layanan" };
  expect(await costsOf([cost], { zone: zone("Asia/Jakarta") })).toEqual({
    costs: [
      {
        from: Date.UTC(2025, 11, 31, 17),
        to: Date.UTC(2026, 0, 31, 17),
        amount: { thousandths: 12_500_000_000, currency: "IDR" },
        channel: "whatsapp",
        team: "Layanan",
      },
    ],
    found: ["costs"],
    notes: [],
  });
  expect(await costsOf([])).toEqual({ costs: [], found: [], notes: [] });
});

test("a cost that stands there again counts again, and is told of", async () => {
  const cost = { ...january, amount: 5, currency: "USD" };
  const { costs, notes } = await costsOf([cost, { ...cost, team: "Layanan" }, { ...cost, amount: "5.00" }]);
  expect(costs).toHaveLength(3);
  expect(notes).toMatchObject([{ code: "repeated-cost", count: 1, examples: ["costs.2"] }]);
});

describe("the amount", () => {
  test("is a number, or a text as a file has it", async () => {
    expect(await amountOf({ amount: 12.5, currency: "USD" })).toEqual({ thousandths: 12_500, currency: "USD" });
    expect(await amountOf({ amount: 1.25, currency: "IDR" })).toEqual({ thousandths: 1250, currency: "IDR" });
    expect(await amountOf({ amount: "Rp 1.250.000,00" })).toEqual({ thousandths: 1_250_000_000, currency: "IDR" });
    expect(await amountOf({ amount: "1.250", currency: "IDR" })).toMatchObject({ thousandths: 1_250_000 });
    expect(await amountOf({ amount: "1.250" }, { decimal: "." })).toMatchObject({ thousandths: 1250 });
  });

  test("is in the usual currency where nothing else says it", async () => {
    expect(await amountOf({ amount: 5 }, { currency: "EUR" })).toEqual({ thousandths: 5000, currency: "EUR" });
    expect(await amountOf({ amount: 5 })).toEqual({ thousandths: 5000, currency: "" });
  });
});

test.each<[string, Partial<ConfiguredCost>]>([
  ['costs.0: the amount "1.250" is not understood; write it as a number, such as 12500000.50', { amount: "1.250" }],
  ['costs.0: the amount "1.2345" is not understood; write it as a number, such as 12500000.50', { amount: 1.2345 }],
  ['costs.0: the amount "-5" is not understood; write it as a number, such as 12500000.50', { amount: "-5" }],
  ['costs.0: there is no currency "coins"', { currency: "coins" }],
  ["costs.0: amount and currency name different currencies", { amount: "Rp 5", currency: "USD" }],
  ["costs.0: to does not lie after from", { to: "2026-01-01" }],
  ['costs.0.from: takes a date or an instant, not "soon"', { from: "soon" }],
])("%s", async (message, cost) => {
  await expect(amountOf(cost)).rejects.toMatchObject({ message, status: 2 });
});

test("what is wrong is told with the place where the configuration says it", async () => {
  const place = { file: "metrik.yaml", line: 3, column: 5 };
  await expect(amountOf({ to: "2026-01-01", place })).rejects.toMatchObject({ details: place });
  await expect(amountOf({ from: "soon", place })).rejects.toMatchObject({ code: "bad-option", details: place });
});
