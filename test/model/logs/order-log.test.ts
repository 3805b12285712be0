import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Order, orderKinds } from "../../../src/model/commerce.ts";
import { OrderLog } from "../../../src/model/logs/order-log.ts";
import { missing } from "../../../src/model/texts/dictionary.ts";

const order = (parts: Partial<Order>): Order => ({
  id: undefined,
  at: 1000,
  kind: "new",
  amount: undefined,
  customer: undefined,
  conversation: undefined,
  ...parts,
});

/** What the log says of each order as it comes, and what it holds in the end. */
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
  return { novelties, orders: log.orders() };
}

const rupiah = (thousandths: number) => ({ thousandths, currency: "IDR" });

test("an order comes out as it went in", () => {
  const full = order({ id: "O-1", amount: rupiah(5), customer: "C-1", conversation: "K-1", kind: "renewal" });
  expect(logged([full, order({ at: 2000, amount: { thousandths: 0, currency: "" } })]).orders).toEqual([
    full,
    order({ at: 2000, amount: { thousandths: 0, currency: "" } }),
  ]);
});

test("orders are in the order of time, then id", () => {
  const { orders } = logged([order({ id: "b" }), order({ id: "c", at: 1 }), order({ id: "a" })]);
  expect(orders.map(({ id }) => id)).toEqual(["c", "a", "b"]);
});

describe("the same order again", () => {
  test("counts once", () => {
    const one = order({ id: "O-1", amount: rupiah(5), customer: "C-1" });
    expect(logged([one, one])).toEqual({ novelties: ["new", "same"], orders: [one] });
  });

  test("in another version: the newest counts, wherever it stands", () => {
    const old = order({ id: "O-1", at: 1, amount: rupiah(9) });
    const young = order({ id: "O-1", at: 2, amount: rupiah(5) });
    for (const versions of [
      [old, young],
      [young, old],
    ]) {
      expect(logged(versions)).toEqual({ novelties: ["new", "version"], orders: [young] });
    }
  });

  test("in another version of the same time: the content decides, and not the order of the input", () => {
    const versions = [
      order({ id: "O-1", amount: { thousandths: 5, currency: "USD" } }),
      order({ id: "O-1", amount: rupiah(5) }),
      order({ id: "O-1" }),
    ];
    expect(logged(versions).orders).toEqual(logged(versions.toReversed()).orders);
    expect(logged(versions)).toEqual({ novelties: ["new", "rival", "rival"], orders: [versions[0]] });
  });

  test("as a refund or an accepted offer is no version of it", () => {
    const all = (["upsell-offer", "upsell", "refund"] as const).map((kind, at) => order({ id: "O-1", at, kind }));
    expect(logged(all)).toEqual({ novelties: ["new", "new", "new"], orders: all });
  });

  test("as several refunds is paid back in parts, each of which counts once, at its newest time", () => {
    const refund = (at: number, thousandths: number) =>
      order({ id: "O-1", at, kind: "refund", amount: rupiah(thousandths) });
    const parts = [refund(1, -20), refund(1, -5)];
    expect(logged([...parts, ...parts]).novelties).toEqual(["new", "new", "same", "same"]);
    expect(logged([...parts, refund(2, -20)])).toEqual({
      novelties: ["new", "new", "version"],
      orders: [refund(1, -5), refund(2, -20)],
    });
  });

  test("without an id is told by what it says, as long as it says whose it is", () => {
    const bought = order({ customer: "C-1", amount: rupiah(5) });
    const anonymous = order({ amount: rupiah(5) });
    expect(logged([bought, bought]).novelties).toEqual(["new", "same"]);
    expect(logged([bought, order({ customer: "C-1", amount: rupiah(6) })]).novelties).toEqual(["new", "new"]);
    expect(logged([anonymous, anonymous])).toEqual({ novelties: ["new", "new"], orders: [anonymous, anonymous] });
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
      const there = logged(orders);
      const back = logged(orders.toReversed());
      expect(back.orders).toEqual(there.orders);
      expect(there.orders.length).toBe(there.novelties.filter((novelty) => novelty === "new").length);
    }),
  ));

test("orders that name a conversation can be given to another, by their time", () => {
  const log = new OrderLog();
  const code = (text: string) => log.texts.codeOf(text);
  for (const [id, at, conversation] of [
    ["a", 1, "K-1"],
    ["b", 9, "K-1"],
    ["c", 9, undefined],
  ] as const) {
    log.add({
      id: code(id),
      at,
      kind: 0,
      thousandths: Number.NaN,
      currency: missing,
      customer: missing,
      conversation: conversation === undefined ? missing : code(conversation),
    });
  }
  log.moveAll((conversation, at) => (at > 5 ? `${conversation}#2` : conversation));
  expect(log.orders().map(({ conversation }) => conversation)).toEqual(["K-1", "K-1#2", undefined]);
});
