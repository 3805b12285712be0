import { describe, expect, test } from "vitest";
import { ndjson } from "../../support/ndjson.ts";
import { understand } from "../../support/reading.ts";

const at = "2026-03-02T09:00:00Z";
const instant = Date.UTC(2026, 2, 2, 9);
const header = "order_id,customer_id,conversation_id,at,amount,currency,kind";

const read = (rows: readonly string[], columns = header) =>
  understand({ "orders.csv": `${[columns, ...rows].join("\n")}\n` });

test("the columns of a plain order file", async () => {
  const { commerce, inputs, found, conversations } = await read([`O-1,C-1,K-1,${at},12.50,USD,upsell`]);
  expect(commerce.orders).toEqual([
    {
      id: "O-1",
      at: instant,
      kind: "upsell",
      amount: { thousandths: 12_500, currency: "USD" },
      customer: "C-1",
      conversation: "K-1",
    },
  ]);
  expect(inputs).toMatchObject([{ format: "orders", records: 1, used: 1, duplicates: 0, blank: 0 }]);
  expect([...found]).toEqual(["orders", "orderKinds"]);
  expect(conversations).toEqual([]);
});

test("an Indonesian shop's export", async () => {
  const text = [
    "No Pesanan;Tanggal Transaksi;Nama Pelanggan;Total;Mata Uang;Jenis Pesanan",
    "INV-1;21-11-2025 16.05;Ani;Rp 1.250.000,00;IDR;Pesanan Baru",
    "INV-2;22-11-2025 09.30;Budi;Rp. 500.000,-;;Retur",
  ];
  const { commerce } = await understand({ "pesanan.csv": `${text.join("\n")}\n` });
  expect(commerce.orders.map(({ id, kind, amount, customer }) => [id, kind, amount, customer])).toEqual([
    ["INV-1", "new", { thousandths: 1_250_000_000, currency: "IDR" }, "Ani"],
    ["INV-2", "refund", { thousandths: -500_000_000, currency: "IDR" }, "Budi"],
  ]);
});

test("cells that say nothing", async () => {
  const { commerce } = await read([`-,,,${at},,,`]);
  expect(commerce.orders).toEqual([
    { id: undefined, at: instant, kind: "new", amount: undefined, customer: undefined, conversation: undefined },
  ]);
});

describe("what an order is", () => {
  test("a sale where no column says it, and a refund where money went back", async () => {
    const { commerce } = await read([`1,C,${at},5.00`, `2,C,${at},-5.00`, `3,C,${at},(7.00)`], "id,customer,at,amount");
    expect(commerce.orders.map(({ kind, amount }) => [kind, amount?.thousandths])).toEqual([
      ["new", 5000],
      ["refund", -5000],
      ["refund", -7000],
    ]);
  });

  test("a refund's amount is negative, however the file writes it", async () => {
    const { commerce } = await read([`1,C,K,${at},5.00,USD,refund`, `2,C,K,${at},-5.00,USD,refund`]);
    expect(commerce.orders.map(({ amount }) => amount?.thousandths)).toEqual([-5000, -5000]);
  });

  test("a word of the configuration", async () => {
    const values = new Map([["kind", new Map([["Naik paket", "upsell"]])]]);
    const { commerce } = await understand({ "o.csv": `${header}\n1,C,K,${at},5,USD,Naik paket\n` }, { values });
    expect(commerce.orders[0]?.kind).toBe("upsell");
  });
});

describe("a row that cannot be used is rejected", () => {
  test.each([
    ["missing-time", "1,C,K,,5,USD,new"],
    ["unreadable-time", "1,C,K,soon,5,USD,new"],
    ["implausible-time", "1,C,K,2031-01-02T00:00:00Z,5,USD,new"],
    ["unreadable-amount", `1,C,K,${at},free,USD,new`],
    ["too-fine-amount", `1,C,K,${at},5.1234,USD,new`],
    ["unknown-currency", `1,C,K,${at},5,coins,new`],
    ["two-currencies", `1,C,K,${at},Rp 5,USD,new`],
    ["unknown-order-kind", `1,C,K,${at},5,USD,exchange`],
    ["negative-amount", `1,C,K,${at},-5,USD,new`],
    ["repeated-header", header],
  ])("%s: %s", async (reason, row) => {
    const { rejected, commerce, inputs } = await read([`0,C,K,${at},5.50,USD,new`, row]);
    expect(rejected.map(({ code, line }) => [code, line])).toEqual([[reason, 3]]);
    expect(commerce.orders.map(({ id }) => id)).toEqual(["0"]);
    expect(inputs).toMatchObject([{ records: 2, used: 1, rejected: { [reason]: 1 } }]);
  });

  test("an id of JSON that is no id", async () => {
    const lines = [
      { order_id: 1, at, amount: 5 },
      { order_id: true, at, amount: 5 },
      { order_id: 2, customer: [1], at, amount: 5 },
    ];
    const { rejected } = await understand({ "o.ndjson": ndjson(...lines) });
    expect(rejected.map(({ code, line }) => [code, line])).toEqual([
      ["wrong-type", 2],
      ["wrong-type", 3],
    ]);
  });
});

describe("the same order again", () => {
  test("is a duplicate of the file that says it again", async () => {
    const row = `1,C,K,${at},5,USD,new`;
    const { inputs, commerce, notes } = await understand({
      "a.csv": `${header}\n${row}\n${row}\n`,
      "b.csv": `${header}\n${row}\n`,
    });
    expect(inputs.map(({ used, duplicates }) => [used, duplicates])).toEqual([
      [1, 1],
      [0, 1],
    ]);
    expect(commerce.orders).toHaveLength(1);
    expect(notes).toEqual([]);
  });

  test("in a newer version replaces the older, with a word", async () => {
    const { commerce, notes, inputs } = await read([`1,C,K,2026-03-03T09:00:00Z,7,USD,new`, `1,C,K,${at},5,USD,new`]);
    expect(commerce.orders.map(({ amount }) => amount?.thousandths)).toEqual([7000]);
    expect(notes).toMatchObject([{ code: "order-version", count: 1, examples: ["orders.csv:3"] }]);
    expect(inputs).toMatchObject([{ used: 1, duplicates: 1 }]);
  });
});

test("a row for each product of an order is told, and the largest amount counts", async () => {
  const rows = [`1,C,K,${at},5,USD,new`, `1,C,K,${at},7,USD,new`, `1,C,K,${at},6,USD,new`];
  const { commerce, notes, inputs } = await read(rows);
  expect(commerce.orders.map(({ amount }) => amount?.thousandths)).toEqual([7000]);
  expect(notes).toMatchObject([{ code: "order-rows", count: 2, examples: ["orders.csv:3", "orders.csv:4"] }]);
  expect(inputs).toMatchObject([{ used: 1, duplicates: 2 }]);
});

describe("a row for another product at the same price", () => {
  const orders = async (columns: string, rows: readonly string[]) => {
    const { notes, commerce } = await understand({ "orders.csv": `${[columns, ...rows].join("\n")}\n` });
    return [commerce.orders.length, notes.map(({ code, examples }) => [code, ...examples])];
  };
  const columns = "order_id,at,product,subtotal,currency,customer_id";

  test("is told too, since its price may be one more", async () => {
    const rows = [`1,${at},Kaos,50,USD,C`, `1,${at},Topi,50,USD,C`, `2,${at},Topi,50,USD,C`];
    expect(await orders(columns, rows)).toEqual([2, [["order-rows", "orders.csv:3"]]]);
  });

  test("is none where the product is the same, or the amount is not told", async () => {
    expect(await orders(columns, [`1,${at},Kaos,50,USD,C`, `1,${at},Kaos,50,USD,C`])).toEqual([1, []]);
    expect(await orders(columns, [`1,${at},Kaos,50,USD,C`, `1,${at},Topi,,,`])).toEqual([1, []]);
  });
});

test("a first row of texts with the id of an order is rejected, and explains nothing", async () => {
  const { rejected } = await read(["O-1,ana,,besok,menyusul,,", `O-2,ana,,${at},5,USD,`]);
  expect(rejected.map(({ code, line }) => [code, line])).toEqual([["unreadable-time", 2]]);
});

test("an offer and the sale that came of it, and a newer version without an amount, are no further products", async () => {
  const later = "2026-03-02T12:00:00Z";
  const offered = await read([`1,C,K,${at},5,USD,upsell offer`, `1,C,K,${later},,,`]);
  expect(offered.commerce.orders.map(({ id, kind }) => `${id} ${kind}`)).toEqual(["1 upsell-offer", "1 new"]);
  for (const rows of [
    [`1,A,K,${at},5,USD,`, `1,B,L,${later},,,`],
    [`1,B,L,${later},,,`, `1,A,K,${at},5,USD,`],
  ]) {
    const { commerce } = await read(rows);
    expect(commerce.orders.map(({ customer }) => customer)).toEqual(["B"]);
  }
});

test("a row that names a known order and says nothing of its worth is another product; an offer is none", async () => {
  const { commerce, inputs, notes } = await read([
    `1,C,K,${at},5,USD,`,
    "1,,,,,,",
    `1,C,K,${at},,,upsell-offer`,
    `2,C,K,${at},,,`,
  ]);
  expect(commerce.orders.map(({ id, kind }) => `${id} ${kind}`)).toEqual(["1 new", "1 upsell-offer", "2 new"]);
  expect(inputs).toMatchObject([{ used: 3, duplicates: 1, rejected: {} }]);
  expect(notes).toEqual([]);
});

test("the newest order is the clock of a report", async () => {
  const { commerce, notes } = await read([`1,C,K,${at},5,USD,new`]);
  expect([commerce.orders.length, notes]).toEqual([1, []]);
});

describe("an order of which the status says that it came to nothing", () => {
  const columns = "order_id,customer,at,amount,currency,kind,Status Pesanan";
  const standing = async (...rows: readonly string[]) => {
    const { commerce, notes, inputs } = await read(rows, columns);
    return { ids: commerce.orders.map(({ id, kind }) => `${id} ${kind}`), notes, inputs };
  };

  test("does not count, and is told; every other does", async () => {
    const { ids, notes, inputs } = await standing(
      `1,C,${at},5,USD,,Selesai`,
      `2,C,${at},5,USD,,Batal`,
      `3,C,${at},5,USD,upsell,Belum Bayar`,
      `4,C,${at},5,USD,,Dikembalikan`,
      `5,C,${at},5,USD,,-`,
    );
    expect(ids).toEqual(["1 new", "5 new"]);
    expect(notes).toMatchObject([
      { code: "cancelled-order", count: 2, examples: ["orders.csv:3", "orders.csv:5"] },
      { code: "unpaid-order", count: 1, examples: ["orders.csv:4"] },
    ]);
    expect(inputs).toMatchObject([{ records: 5, used: 5, duplicates: 0, rejected: {} }]);
  });

  test("needs no time, which is often that of the payment", async () => {
    const { ids, inputs } = await standing(`1,C,${at},5,USD,,Lunas`, "2,C,,5,USD,,Menunggu Pembayaran");
    expect(ids).toEqual(["1 new"]);
    expect(inputs).toMatchObject([{ used: 2, rejected: {} }]);
  });

  test("takes its refund along, and leaves the offer that it came from", async () => {
    const { ids } = await standing(
      `1,C,${at},5,USD,upsell-offer,`,
      `1,C,${at},5,USD,upsell,Batal`,
      `1,C,${at},5,USD,refund,`,
    );
    expect(ids).toEqual(["1 upsell-offer"]);
  });

  test("takes its refund along where it was never paid, but not where another row says that it was", async () => {
    const refund = `1,C,2026-03-04T09:00:00Z,5,USD,refund,`;
    const [unpaid, paid] = [`1,C,${at},5,USD,new,unpaid`, `1,C,2026-03-03T09:00:00Z,5,USD,new,paid`];
    expect((await standing(unpaid, refund)).ids).toEqual([]);
    expect((await standing(refund, unpaid)).ids).toEqual([]);
    expect((await standing(unpaid, refund, paid)).ids).toEqual(["1 new", "1 refund"]);
    // The sale may stand in an earlier export.
    expect((await standing(refund)).ids).toEqual(["1 refund"]);
  });

  test("an offer that was declined is still one, and a refund that was declined is none", async () => {
    const { ids, notes } = await standing(
      `1,C,${at},5,USD,upsell-offer,Ditolak`,
      `2,C,${at},5,USD,new,Selesai`,
      `2,C,${at},5,USD,refund,Ditolak`,
      `3,C,${at},5,USD,new,Selesai`,
      `3,C,${at},5,USD,refund,Refunded`,
    );
    expect(ids).toEqual(["1 upsell-offer", "2 new", "3 new", "3 refund"]);
    expect(notes).toMatchObject([{ code: "cancelled-refund", count: 1, examples: ["orders.csv:4"] }]);
  });

  test("whichever export comes first, and repeated it is a duplicate", async () => {
    const placed = `${columns}\n1,C,${at},5,USD,,Dikirim\n`;
    const cancelled = `${columns}\n1,C,${at},5,USD,,Batal\n`;
    for (const texts of [
      [placed, cancelled, cancelled],
      [cancelled, cancelled, placed],
    ]) {
      const files = Object.fromEntries(texts.map((text, index) => [`${index}.csv`, text]));
      const { commerce, notes, inputs } = await understand(files);
      expect(commerce.orders).toEqual([]);
      expect(notes).toMatchObject([{ code: "cancelled-order", count: 1 }]);
      expect(inputs.reduce((sum, { duplicates }) => sum + duplicates, 0)).toBe(1);
    }
  });

  test("that was not paid yet counts where another row says that it was, whichever comes first", async () => {
    const failed = `1,C,${at},5,USD,,failed`;
    const paid = `1,C,2026-03-02T09:05:00Z,5,USD,,paid`;
    for (const rows of [
      [failed, paid],
      [paid, failed],
    ]) {
      const { ids, notes } = await standing(...rows);
      expect(ids).toEqual(["1 new"]);
      expect(notes).toMatchObject([{ code: "unpaid-order", count: 1 }]);
    }
  });

  test("needs no amount to be taken back, whichever row comes first", async () => {
    const placed = `1,C,${at},5,USD,,Selesai`;
    const cancelled = `1,C,${at},,USD,,Dibatalkan`;
    for (const rows of [
      [placed, cancelled],
      [cancelled, placed],
    ]) {
      const { ids, notes } = await standing(...rows);
      expect(ids).toEqual([]);
      expect(notes).toMatchObject([{ code: "cancelled-order", count: 1 }]);
    }
  });

  test("a status that is not known leaves the order, and is told", async () => {
    const { ids, notes } = await standing(`1,C,${at},5,USD,,Pending`);
    expect(ids).toEqual(["1 new"]);
    expect(notes).toMatchObject([{ code: "unknown-order-status", count: 1, examples: ["orders.csv: Pending"] }]);
  });

  test("a word of the configuration", async () => {
    const values = new Map([["orderStatus", new Map([["Pending", "cancelled"]])]]);
    const { commerce } = await understand({ "o.csv": `${columns}\n1,C,${at},5,USD,,Pending\n` }, { values });
    expect(commerce.orders).toEqual([]);
  });
});

describe("orders inside a conversation", () => {
  const record = (orders: readonly object[], outer: object = {}) =>
    JSON.stringify({
      id: "K-1",
      customer_id: "C-1",
      messages: [{ created_at: at, author_role: "agent" }],
      orders,
      ...outer,
    });

  test("are its own and its customer's", async () => {
    const order = { order_id: "O-1", at, amount: 1250, currency: "IDR", kind: "cross-sell" };
    const other = { order_id: "O-2", at, amount: 1.25, currency: "USD", customer_id: "C-2" };
    const { commerce, conversations, found } = await understand({ "a.ndjson": record([order, other]) });
    expect(commerce.orders).toEqual([
      {
        id: "O-1",
        at: instant,
        kind: "cross-sell",
        amount: { thousandths: 1_250_000, currency: "IDR" },
        customer: "C-1",
        conversation: "K-1",
      },
      {
        id: "O-2",
        at: instant,
        kind: "new",
        amount: { thousandths: 1250, currency: "USD" },
        customer: "C-2",
        conversation: "K-1",
      },
    ]);
    expect(conversations).toHaveLength(1);
    expect(found.has("orders")).toBe(true);
  });

  test("of which one was cancelled", async () => {
    const kept = { order_id: "O-1", at, amount: 5, currency: "IDR", order_status: "paid" };
    const cancelled = { order_id: "O-2", at, amount: 5, currency: "IDR", order_status: "cancelled" };
    const { commerce, notes } = await understand({ "a.ndjson": record([kept, cancelled]) });
    expect(commerce.orders.map(({ id }) => id)).toEqual(["O-1"]);
    expect(notes).toMatchObject([{ code: "cancelled-order", count: 1 }]);
  });

  test("reject the conversation where one cannot be used", async () => {
    const { rejected, commerce, conversations } = await understand({
      "a.ndjson": `${record([{ at, amount: 5 }])}\n${record(
        [
          { at, amount: "free" },
          { at, amount: 5.5 },
          { at, amount: "6.5" },
        ],
        { id: "K-2" },
      )}\n`,
    });
    expect(rejected).toMatchObject([
      { code: "unreadable-amount", line: 2, message: "orders: amount is no amount of money" },
    ]);
    expect([commerce.orders.length, conversations.length]).toEqual([1, 1]);
  });

  test("alone make no conversation: customers have orders too", async () => {
    const text = JSON.stringify({ customer_id: "C-1", since: "2026-01-01", orders: [{ at, amount: 5 }] });
    const { inputs } = await understand({ "a.ndjson": text });
    expect(inputs).toMatchObject([{ format: "customers", used: 1 }]);
  });
});

describe("numbers that a spreadsheet has rounded", () => {
  const cause = "rounded-order-id";

  test("are no ids of orders: such rows are rejected, whatever else they say", async () => {
    const { commerce, rejected } = await read(
      [
        `2.60302E+14,C-1,,${at},12,USD,new,paid`,
        `2.60302E+14,C-2,,${at},12,USD,new,cancelled`,
        `2.60302E+14,C-2,,,,USD,,`,
        `260302000000004,C-2,,${at},12,USD,new,paid`,
      ],
      `${header},status`,
    );
    expect(commerce.orders.map(({ id }) => id)).toEqual(["260302000000004"]);
    expect(rejected.map(({ code, line }) => [code, line])).toEqual([
      [cause, 2],
      [cause, 3],
      [cause, 4],
    ]);
  });

  test("are no customers: their orders have none, and each number is told once", async () => {
    const { commerce, notes } = await read([
      `O-1,6.28131E+12,,${at},12,USD,new`,
      `O-2,6.28131E+12,,${at},12,USD,new`,
      `O-3,,,${at},12,USD,new`,
    ]);
    expect(commerce.orders.map(({ customer }) => customer)).toEqual([undefined, undefined, undefined]);
    expect(notes).toMatchObject([{ code: "rounded-customer", count: 1, examples: ["orders.csv: 6.28131E+12"] }]);
  });
});
