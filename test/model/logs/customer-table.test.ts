import { expect, test } from "vitest";
import type { Customer } from "../../../src/model/commerce.ts";
import { CustomerTable } from "../../../src/model/logs/customer-table.ts";

const customer = (id: string, parts: Partial<Customer> = {}): Customer => ({
  id,
  since: undefined,
  until: undefined,
  revenue: undefined,
  segment: undefined,
  ...parts,
});

function tabled(customers: readonly Customer[]) {
  const table = new CustomerTable();
  const novelties = customers.map((each) => table.add(each));
  return { novelties, customers: table.customers() };
}

test("customers are in the order of their ids", () => {
  expect(tabled([customer("b"), customer("a")]).customers.map(({ id }) => id)).toEqual(["a", "b"]);
});

test("the same customer again counts once", () => {
  const one = customer("a", { since: 1, revenue: { thousandths: 5, currency: "IDR" }, segment: "gold" });
  expect(tabled([one, { ...one }])).toEqual({ novelties: ["new", "same"], customers: [one] });
});

test.each([
  ["began later", { since: 2 }, { since: 1, until: 9 }],
  ["is known to have ended", { since: 1, until: 5 }, { since: 1 }],
  ["ended later", { until: 5 }, { until: 4 }],
  ["has a revenue", { revenue: { thousandths: 0, currency: "" } }, {}],
  [
    "has the larger revenue",
    { revenue: { thousandths: 5, currency: "" } },
    { revenue: { thousandths: 4, currency: "" } },
  ],
  ["comes last by its segment", { segment: "b" }, { segment: "a" }],
])("of two versions that counts which %s, wherever it stands", (_, winner, loser) => {
  const [first, second] = [customer("a", winner), customer("a", loser)];
  expect(tabled([first, second])).toEqual({ novelties: ["new", "version"], customers: [first] });
  expect(tabled([second, first])).toEqual({ novelties: ["new", "version"], customers: [first] });
});
