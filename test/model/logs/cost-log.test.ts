import { expect, test } from "vitest";
import type { Cost } from "../../../src/model/commerce.ts";
import { CostLog } from "../../../src/model/logs/cost-log.ts";

const cost = (from: number, team?: string): Cost => ({
  from,
  to: 4,
  amount: { thousandths: 100, currency: "IDR" },
  channel: undefined,
  team,
});

test("a cost like one before it is not new, and stays all the same", () => {
  const log = new CostLog();
  expect([cost(1), cost(0), cost(1, "a"), cost(1)].map((each) => log.add(each))).toEqual([true, true, true, false]);
  expect(log.costs()).toEqual([cost(0), cost(1, "a"), cost(1), cost(1)]);
});
