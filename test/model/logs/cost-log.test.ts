import { expect, test } from "vitest";
import { CostLog } from "../../../src/model/logs/cost-log.ts";
import { cost as costOf, money } from "../../support/commerce.ts";

const cost = (from: number, team?: string) => costOf(from, 4, money(100), { team });

test("a cost like one before it is not new, and stays all the same", () => {
  const log = new CostLog();
  expect([cost(1), cost(0), cost(1, "a"), cost(1)].map((each) => log.add(each))).toEqual([true, true, true, false]);
  expect(log.costs()).toEqual([cost(0), cost(1, "a"), cost(1), cost(1)]);
});
