import type { ConfiguredCost } from "../config/schema.ts";
import { MetrikError, usageError } from "../errors.ts";
import { repeatedCost } from "../formats/collect/costs.ts";
import type { ReadSettings } from "../formats/settings/read-settings.ts";
import { type Amount, type AmountProblem, inferAmountColumn, jsonAmounts } from "../formats/values/amounts.ts";
import { channelOf } from "../formats/values/channels.ts";
import { currenciesOf } from "../formats/values/currencies.ts";
import { currencyOf } from "../formats/values/currency-of.ts";
import type { Notes } from "../input/notes.ts";
import type { Cost, Money } from "../model/commerce.ts";
import type { Facts } from "../model/facts.ts";
import { parseMoment } from "../time/range.ts";

/**
 * Adds the costs of the configuration to those of the files.
 *
 * @throws MetrikError bad-config, bad-option
 */
export async function addConfiguredCosts(
  costs: readonly ConfiguredCost[],
  settings: ReadSettings,
  facts: Facts,
  notes: Notes,
): Promise<void> {
  if (costs.length > 0) facts.found.add("costs");
  for (const [index, cost] of costs.entries()) {
    const key = `costs.${index}`;
    const made = await costOf(cost, key, settings).catch((error) => {
      throw error instanceof MetrikError ? error.with(cost.place) : error;
    });
    if (!facts.costs.add(made)) notes.add("repeated-cost", repeatedCost, key);
  }
}

async function costOf(cost: ConfiguredCost, key: string, settings: ReadSettings): Promise<Cost> {
  const from = await parseMoment(cost.from, `${key}.from:`, settings.zone);
  const to = await parseMoment(cost.to, `${key}.to:`, settings.zone);
  if (to <= from) throw bad(key, "to does not lie after from");
  const channel = cost.channel === undefined ? undefined : channelOf(cost.channel);
  return { from, to, amount: moneyOf(cost, key, settings), channel, team: cost.team };
}

function moneyOf({ amount: stated, currency: name }: ConfiguredCost, key: string, settings: ReadSettings): Money {
  const currencies = name === undefined ? undefined : currenciesOf(name);
  if (currencies?.length === 0) throw bad(key, `there is no currency "${name}"`);
  const amount = amountOf(stated, currencies?.join() ?? settings.currency, settings);
  if (typeof amount === "string" || amount.thousandths < 0) {
    throw bad(key, `the amount "${stated}" is not understood; write it as a number, such as 12500000.50`);
  }
  const currency = currencyOf(currencies, amount.currencies, settings.currency);
  if (currency === undefined) throw bad(key, "amount and currency name different currencies");
  return { thousandths: amount.thousandths, currency };
}

function amountOf(
  stated: number | string,
  currency: string | undefined,
  { decimal }: ReadSettings,
): Amount | AmountProblem {
  if (typeof stated === "number") return jsonAmounts.read(String(stated), currency);
  const inference = inferAmountColumn([stated], decimal, currency);
  return inference.ok ? inference.column.read(stated, currency) : "unreadable";
}

const bad = (key: string, message: string) => usageError("bad-config", `${key}: ${message}`);
