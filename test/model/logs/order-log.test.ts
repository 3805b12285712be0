import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Order, orderKinds } from "../../../src/model/commerce.ts";
import { OrderLog } from "../../../src/model/logs/order-log.ts";
import { missing } from "../../../src/model/texts/dictionary.ts";
import { order as orderOf } from "../../support/commerce.ts";

const order = (parts: Partial<Order>): Order => orderOf("new", 1000, parts);

/** A log of orders, and what it says of each as it comes. */
function logged(orders: readonly Order[]) {
  const log = new OrderLog();
  const code = (text: string | undefined) => (text === undefined ? missing : log.texts.codeOf(text));
  const novelties = orders.map(({ id, at, kind, amount, customer, conversation }) =>
    log.add({
      id: code(id),
      at,
      kind: orderKinds.indexOf(kind),
      thousandths: amount?.thousandths ?? Number.NaN,
      currency: code(amount?.currency),
      customer: code(customer),
      conversation: code(conversation),
    }),
  );
  return { novelties, log };
}

/** What a log says of orders as they come, and what it holds in the end. */
function toldOf(orders: readonly Order[]) {
  const { novelties, log } = logged(orders);
  return { novelties, orders: log.orders() };
}

const rupiah = (thousandths: number) => ({ thousandths, currency: "IDR" });

test("an order comes out as it went in", () => {
  const full = order({ id: "O-1", amount: rupiah(5), customer: "C-1", conversation: "K-1", kind: "renewal" });
  expect(toldOf([full, order({ at: 2000, amount: { thousandths: 0, currency: "" } })]).orders).toEqual([
    full,
    order({ at: 2000, amount: { thousandths: 0, currency: "" } }),
  ]);
});

test("orders are in the order of time, then id", () => {
  const { orders } = toldOf([order({ id: "b" }), order({ id: "c", at: 1 }), order({ id: "a" })]);
  expect(orders.map(({ id }) => id)).toEqual(["c", "a", "b"]);
});

describe("the same order again", () => {
  test("counts once", () => {
    const one = order({ id: "O-1", amount: rupiah(5), customer: "C-1" });
    expect(toldOf([one, one])).toEqual({ novelties: ["new", "same"], orders: [one] });
  });

  test("in another version: the newest counts, wherever it stands", () => {
    const old = order({ id: "O-1", at: 1, amount: rupiah(9) });
    const young = order({ id: "O-1", at: 2, amount: rupiah(5) });
    for (const versions of [
      [old, young],
      [young, old],
    ]) {
      expect(toldOf(versions)).toEqual({ novelties: ["new", "version"], orders: [young] });
    }
  });

  test("in another version of the same time: the content decides, and not the order of the input", () => {
    const versions = [
      order({ id: "O-1", amount: { thousandths: 5, currency: "USD" } }),
      order({ id: "O-1", amount: rupiah(5) }),
      order({ id: "O-1" }),
    ];
    expect(toldOf(versions).orders).toEqual(toldOf(versions.toReversed()).orders);
    expect(toldOf(versions)).toEqual({ novelties: ["new", "rival", "rival"], orders: [versions[0]] });
  });

  test("as a refund or an accepted offer is no version of it", () => {
    const all = (["upsell-offer", "upsell", "refund"] as const).map((kind, at) => order({ id: "O-1", at, kind }));
    expect(toldOf(all)).toEqual({ novelties: ["new", "new", "new"], orders: all });
  });

  test("as several refunds is paid back in parts, each of which counts once, at its newest time", () => {
    const refund = (at: number, thousandths: number) =>
      order({ id: "O-1", at, kind: "refund", amount: rupiah(thousandths) });
    const parts = [refund(1, -20), refund(1, -5)];
    expect(toldOf([...parts, ...parts]).novelties).toEqual(["new", "new", "same", "same"]);
    expect(toldOf([...parts, refund(2, -20)])).toEqual({
      novelties: ["new", "new", "version"],
      orders: [refund(1, -5), refund(2, -20)],
    });
  });

  test("without an id is told by what it says, as long as it says whose it is", () => {
    const bought = order({ customer: "C-1", amount: rupiah(5) });
    const anonymous = order({ amount: rupiah(5) });
    expect(toldOf([bought, bought]).novelties).toEqual(["new", "same"]);
    expect(toldOf([bought, order({ customer: "C-1", amount: rupiah(6) })]).novelties).toEqual(["new", "new"]);
    expect(toldOf([anonymous, anonymous])).toEqual({ novelties: ["new", "new"], orders: [anonymous, anonymous] });
  });
});

const anyOrder = fc.record({
  id: fc.constantFrom("a", "b", undefined),
  at: fc.integer({ min: 1, max: 3 }),
  kind: fc.constantFrom(...orderKinds),
  amount: fc.option(fc.record({ thousandths: fc.integer({ min: 0, max: 2 }), currency: fc.constantFrom("", "IDR") }), {
    nil: undefined,
  }),
  customer: fc.constantFrom("x", "y", undefined),
  conversation: fc.constantFrom("k", undefined),
});

test("the order of the input changes nothing", () =>
  fc.assert(
    fc.property(fc.array(anyOrder, { maxLength: 12 }), (orders) => {
      const there = toldOf(orders);
      const back = toldOf(orders.toReversed());
      expect(back.orders).toEqual(there.orders);
      expect(there.orders.length).toBe(there.novelties.filter((novelty) => novelty === "new").length);
    }),
  ));

test("orders that name a conversation can be given to another, by their time", () => {
  const { log } = logged([
    order({ id: "a", at: 1, conversation: "K-1" }),
    order({ id: "b", at: 9, conversation: "K-1" }),
    order({ id: "c", at: 9 }),
  ]);
  log.moveAll((conversation, at) => (at > 5 ? `${conversation}#2` : conversation));
  expect(log.orders().map(({ conversation }) => conversation)).toEqual(["K-1", "K-1#2", undefined]);
});
