import { expect, test } from "vitest";
import type { Order } from "../../../src/model/commerce.ts";
import { itemsTogether } from "../../../src/model/logs/items-together.ts";

const rupiah = (thousandths: number) => ({ thousandths, currency: "IDR" });
const entry = (id: string, whole: string | undefined, amount: Order["amount"], kind: Order["kind"] = "new") => ({
  order: { id, at: 1000, kind, amount, customer: "C-1", conversation: undefined },
  whole,
});
const amounts = (orders: readonly Order[]) => orders.map(({ id, kind, amount }) => [id, kind, amount]);

test("items are one order where the first of them stands, those of each kind by themselves", () => {
  const entries = [
    entry("O-1 a", "O-1", rupiah(5)),
    entry("O-2", undefined, rupiah(7)),
    entry("O-1 b", "O-1", rupiah(6)),
    entry("O-1 c", "O-1", rupiah(-2), "refund"),
    entry("O-2", undefined, rupiah(8)),
  ];
  expect(amounts(itemsTogether(entries))).toEqual([
    ["O-1", "new", rupiah(11)],
    ["O-2", "new", rupiah(7)],
    ["O-1", "refund", rupiah(-2)],
    ["O-2", "new", rupiah(8)],
  ]);
});

test("what an order came to is not known where an item's price is not, or is in another currency", () => {
  const dollars = { thousandths: 1, currency: "USD" };
  for (const other of [undefined, dollars])
    expect(amounts(itemsTogether([entry("a", "O-1", rupiah(5)), entry("b", "O-1", other)]))).toEqual([
      ["O-1", "new", undefined],
    ]);
  expect(amounts(itemsTogether([entry("a", "O-1", undefined), entry("b", "O-1", rupiah(5))]))).toEqual([
    ["O-1", "new", undefined],
  ]);
});
