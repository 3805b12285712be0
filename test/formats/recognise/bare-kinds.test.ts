import { describe, expect, test } from "vitest";
import { understand } from "../../support/reading.ts";
import { takenFor } from "../../support/taken-for.ts";

const at = "2026-03-02T09:00:00Z";

const ordersOf = async (header: string, ...kinds: readonly string[]) => {
  const rows = kinds.map((kind, index) => `O${index},C,${at},${index + 1}.00,USD,${kind}`);
  const text = [`order_id,customer_id,at,amount,currency,${header}`, ...rows].join("\n");
  const { commerce, notes } = await understand({ "orders.csv": text });
  return { kinds: commerce.orders.map(({ kind }) => kind), notes };
};

const surveysOf = async (header: string, ...kinds: readonly string[]) => {
  const rows = kinds.map((kind, index) => `T${index},${kind},5,1-10,${at}`);
  const text = [`conversation_id,${header},score,scale,at`, ...rows].join("\n");
  const { conversations, notes } = await understand({ "answers.csv": text });
  return { kinds: conversations.flatMap(({ surveys }) => surveys.map(({ kind }) => kind)), notes };
};

describe("the kind of orders under a header that is anybody's", () => {
  test.each(["type", "Jenis", "TIPE", "Jenis Order", "tipe_order"])(
    "is read where its words are kinds: %s",
    async (header) => {
      const { kinds, notes } = await ordersOf(header, "Baru", "", "refund", "Cross-sell");
      expect(kinds).toEqual(["new", "new", "refund", "cross-sell"]);
      expect(notes).toEqual([]);
    },
  );

  test("is not read where some words are others, and what may be kinds is told", async () => {
    const { kinds, notes } = await ordersOf("Type", "online", "new", "refund", "Refund", "upsell");
    expect(kinds).toEqual(["new", "new", "new", "new", "new"]);
    expect(notes).toMatchObject([
      {
        code: "unread-kind",
        message: 'Type: a word that may say another kind was not read (--map kind="Type" reads the column)',
        count: 3,
        examples: ["orders.csv: refund", "orders.csv: Refund", "orders.csv: upsell"],
      },
    ]);
  });

  test("is not asked for where all are plain sales, since later words may be of anything", async () => {
    const regular = Array.from({ length: 4000 }, () => "regular");
    const { kinds, notes } = await ordersOf("jenis", ...regular, "express", "retur");
    expect(new Set(kinds)).toEqual(new Set(["new"]));
    expect(notes).toMatchObject([{ code: "unread-kind", count: 1, examples: ["orders.csv: retur"] }]);
  });

  test("is that of the column which says so, where there is one", async () => {
    const rows = [`O1,${at},5.00,USD,refund,new`, `O2,${at},5.00,USD,new,refund`];
    const text = ["order_id,at,amount,currency,type,kind", ...rows].join("\n");
    const { commerce, notes } = await understand({ "orders.csv": text });
    expect(commerce.orders.map(({ kind }) => kind)).toEqual(["new", "refund"]);
    expect(notes).toEqual([]);
  });

  test("is not that of one of two columns of the name", async () => {
    const text = `order_id,at,amount,currency,type,type\nO1,${at},5.00,USD,refund,web`;
    const { commerce } = await understand({ "orders.csv": text });
    expect(commerce.orders.map(({ kind }) => kind)).toEqual(["new"]);
  });
});

describe("the kind of answers under a header that is anybody's", () => {
  test.each(["type", "Jenis", "tipe", "Kategori", "category"])(
    "is read where its words are kinds: %s",
    async (header) => {
      const { kinds, notes } = await surveysOf(header, "CSAT", "nps", "CES");
      expect(kinds).toEqual(["csat", "nps", "ces"]);
      expect(notes).toMatchObject([]);
    },
  );

  test("is not read where some words are others, and what may be kinds is told", async () => {
    const { kinds, notes } = await surveysOf("Kategori", "Billing", "NPS", "csat");
    expect(kinds).toEqual(["csat", "csat", "csat"]);
    expect(notes).toMatchObject([{ code: "unread-kind", count: 1, examples: ["answers.csv: NPS"] }]);
  });

  test("is that of answers which look like tickets as well", async () => {
    const rows = ["T-1,2026-03-02 10:00,5,CSAT,A", "T-1,2026-03-02 10:00,9,NPS,A"];
    const text = ["Ticket ID,Survey Date,CSAT Rating,Type,Team", ...rows].join("\n");
    const { conversations } = await understand({ "answers.csv": text });
    expect(conversations.flatMap(({ surveys }) => surveys.map(({ kind }) => kind))).toEqual(["csat", "nps"]);
  });
});

test("such a column makes no list of tickets one of orders or of answers", () => {
  expect(takenFor("ID,Type,Status,Created At,Amount\n1,Refund,open,2026-03-02,5\n2,Return,open,2026-03-02,5")).toBe(
    "tickets",
  );
  expect(takenFor("Ticket ID,Type,Created At,Rating\n1,Review,2026-03-02,5\n2,Review,2026-03-02,5")).toBe("tickets");
});
