import { describe, expect, test } from "vitest";
import { customerLifetimeValueDefinition } from "../../../src/metrics/customer-lifetime-value.ts";
import { understand } from "../../support/reading.ts";

const header = "customer_id,since,until,revenue,currency,segment";
const january = Date.UTC(2026, 0, 1);
const march = Date.UTC(2026, 2, 1);

const read = (rows: readonly string[], columns = header) =>
  understand({ "customers.csv": `${[columns, ...rows].join("\n")}\n` });

test("the columns of a plain customer file", async () => {
  const { commerce, inputs, found, conversations } = await read([
    "C-2,2026-01-01,,,,",
    "C-1,2026-01-01,2026-03-01,12.50,USD,gold",
  ]);
  expect(commerce.customers).toEqual([
    { id: "C-1", since: january, until: march, revenue: { thousandths: 12_500, currency: "USD" }, segment: "gold" },
    { id: "C-2", since: january, until: undefined, revenue: undefined, segment: undefined },
  ]);
  expect(inputs).toMatchObject([{ format: "customers", records: 2, used: 2 }]);
  expect([...found]).toEqual(["customers", "leavings"]);
  expect(conversations).toEqual([]);
});

test("an Indonesian file, and one with a bare id", async () => {
  const indonesian = await understand({ "p.csv": "ID Pelanggan;Tanggal Bergabung;Omzet\nC-1;21-11-2025;Rp 1.250\n" });
  expect(indonesian.commerce.customers).toMatchObject([
    { id: "C-1", since: Date.UTC(2025, 10, 21), revenue: { thousandths: 1_250_000, currency: "IDR" } },
  ]);
  const bare = await understand({ "c.csv": "id,since,plan\n1,2026-01-01,pro\n" });
  expect(bare.commerce.customers).toMatchObject([{ id: "1", segment: "pro" }]);
});

describe("what a customer has paid", () => {
  const bare = { "c.csv": "customer_id,since,revenue\nC-1,2026-01-01,50\nC-2,2026-01-01,much\n" };

  test("is read, and warned of where it has no currency, only where something asks for it", async () => {
    const asked = await understand(bare, { facts: new Set(["customers", "revenue"]) });
    expect(asked.commerce.customers[0]?.revenue).toEqual({ thousandths: 50_000, currency: "" });
    expect(asked.notes).toMatchObject([{ code: "no-currency", count: 1 }]);
    expect(asked.rejected).toHaveLength(1);
    const unasked = await understand(bare, { facts: new Set(["customers"]) });
    expect(unasked.commerce.customers).toMatchObject([{ id: "C-1", revenue: undefined }, { id: "C-2" }]);
    expect(unasked.notes).toEqual([]);
  });

  test("is asked for by the lifetime value that counts it", () => {
    const uses = (model: string) => customerLifetimeValueDefinition.define({ model }).uses.includes("revenue");
    expect(["margin-over-churn", "aov", "historic"].map(uses)).toEqual([false, false, true]);
  });
});

describe("when a customer ends", () => {
  test("may lie ahead", async () => {
    const { commerce } = await read(["C-1,2026-01-01,2031-01-01,,,"]);
    expect(commerce.customers[0]?.until).toBe(Date.UTC(2031, 0, 1));
  });

  test("never, where the system writes the last day of all; that is told", async () => {
    const { commerce, notes } = await read(["C-1,2026-01-01,2026-03-01,,,", "C-2,2026-01-01,9999-12-31,,,"]);
    expect(commerce.customers.map(({ until }) => until)).toEqual([march, undefined]);
    expect(notes).toMatchObject([{ code: "endless-customer", count: 1, examples: ["customers.csv:3"] }]);
  });
});

describe("who left", () => {
  const told = async (rows: readonly string[], columns?: string) => {
    const { found, notes } = await read(rows, columns);
    return [found.has("leavings"), notes.map(({ message }) => message)];
  };

  test("is told by an end, or by one where there is none", async () => {
    expect(await told(["C-1,2026-01-01,,,,", "C-2,2026-01-01,2026-03-01,,,"])).toEqual([true, []]);
    const endless = ["C-1,2026-01-01,9999-12-31,,,"];
    expect(await told(endless)).toEqual([true, ["an end such as 9999-12-31 was read as none"]]);
  });

  test("is not told by a column that is blank throughout, or none", async () => {
    expect(await told(["C-1,2026-01-01,,,,", "C-2,2026-01-01,-,,,"])).toEqual([false, []]);
    expect(await told(["C-1,2026-01-01"], "customer_id,since")).toEqual([false, []]);
  });
});

describe("a row that cannot be used is rejected", () => {
  test.each([
    ["missing-customer-id", ",2026-01-01,,,,"],
    ["missing-customer-id", "6.28123E+12,2026-01-01,,,,"],
    ["unreadable-time", "C-1,soon,,,,"],
    ["unreadable-time", "C-1,2026-01-01,never,,,"],
    ["implausible-time", "C-1,1985-01-01,,,,"],
    ["ends-before-it-begins", "C-1,2026-03-01,2026-01-01,,,"],
    ["unreadable-amount", "C-1,2026-01-01,,much,USD,"],
    ["repeated-header", header],
  ])("%s: %s", async (reason, row) => {
    const { rejected, commerce } = await read(["C-0,2026-01-01,2026-03-01,5.50,USD,", row]);
    expect(rejected.map(({ code, line }) => [code, line])).toEqual([[reason, 3]]);
    expect(commerce.customers.map(({ id }) => id)).toEqual(["C-0"]);
  });
});

test("a customer told again is a duplicate; one told otherwise is told of", async () => {
  const { inputs, notes, commerce } = await read([
    "C-1,2026-01-01,,,,",
    "C-1,2026-01-01,,,,",
    "C-1,2026-01-01,2026-03-01,,,",
  ]);
  expect(inputs).toMatchObject([{ records: 3, used: 1, duplicates: 2 }]);
  expect(notes).toMatchObject([{ code: "customer-version", count: 1, examples: ["customers.csv:4"] }]);
  expect(commerce.customers.map(({ until }) => until)).toEqual([march]);
});
