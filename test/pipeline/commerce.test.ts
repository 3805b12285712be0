import { describe, expect, test } from "vitest";
import { understand } from "../support/reading.ts";
import { reportOf } from "../support/report-of.ts";

const at = "2026-03-02T09:00:00Z";
const orders = `order_id,customer_id,at,amount\n1,C-1,${at},5\n`;
const customers = "customer_id,since,until\nC-1,2001-01-01,2029-01-01\n";
const costs = "from,to,amount\n2001-01-01,2029-01-01,5\n";

describe("the period of a report", () => {
  test("reaches over the orders: they are what the log tells", async () => {
    const { asOf, period, population } = await reportOf({ "orders.csv": orders });
    expect([asOf, period]).toEqual([
      "2026-03-02T09:00:00.000Z",
      { from: "2026-03-02T00:00:00.000Z", to: "2026-03-03T00:00:00.000Z" },
    ]);
    expect(population).toEqual({ conversations: 0, excluded: {} });
  });

  test("is not stretched by an old customer or a long contract", async () => {
    const alone = await reportOf({ "orders.csv": orders });
    const all = await reportOf({ "orders.csv": orders, "customers.csv": customers, "costs.csv": costs });
    expect([all.asOf, all.period]).toEqual([alone.asOf, alone.period]);
    expect((await reportOf({ "customers.csv": customers, "costs.csv": costs })).period).toBeNull();
  });
});

describe("customers alone have a period where the options say all of it", () => {
  test.each([
    [{ since: "2026-01-01", until: "2026-02-01" }, undefined, "2026-02-01", "2026-01-01", "2026-02-01"],
    [{ since: "2026-01-01" }, "2026-01-20", "2026-01-20", "2026-01-01", "2026-01-20"],
    [{ last: "7d" }, "2026-01-20", "2026-01-20", "2026-01-13", "2026-01-20"],
  ])("%j as of %s", async (range, asOf, clock, from, to) => {
    const asked = asOf === undefined ? { range } : { range, asOf };
    const report = await reportOf({ "customers.csv": customers }, asked);
    expect([report.asOf, report.period?.from, report.period?.to]).toEqual(
      [clock, from, to].map((date) => `${date}T00:00:00.000Z`),
    );
  });

  test.each([{ range: { since: "2026-01-01" } }, { range: { until: "2026-01-01" } }, { asOf: "2026-01-01" }])(
    "not %j",
    async (asked) => {
      expect((await reportOf({ "customers.csv": customers }, asked)).period).toBeNull();
    },
  );
});

test("every record of the three kinds is accounted for", async () => {
  const { inputs } = await understand({
    "orders.csv": `${orders}1,C-1,${at},5\n\n2,C-1,soon,5\n`,
    "customers.csv": `${customers}C-1,2001-01-01,2029-01-01\n\n,2001-01-01,\n`,
    "costs.csv": `${costs}\n2001-01-01,2029-01-01,\n`,
  });
  expect(inputs).toEqual([
    account("orders", 4, { "unreadable-time": 1 }, 1),
    account("customers", 4, { "missing-customer-id": 1 }, 1),
    account("costs", 3, { "missing-amount": 1 }, 0),
  ]);
});

const account = (kind: string, records: number, rejected: Record<string, number>, duplicates: number) => ({
  path: `${kind}.csv`,
  format: kind,
  records,
  used: 1,
  rejected,
  duplicates,
  blank: 1,
});

describe("--input-kind", () => {
  test("names the files whose columns do not tell, beside those that do", async () => {
    const { inputs, commerce, notes } = await understand(
      { "tickets.csv": `id,status,created_at\nK-1,open,${at}\n`, "o.csv": `customer,date,kind\nC-1,${at},upsell\n` },
      {},
      undefined,
      "orders",
    );
    expect(inputs.map(({ format }) => format)).toEqual(["tickets", "orders"]);
    expect(commerce.orders).toHaveLength(1);
    expect(notes).toEqual([]);
  });

  test("is told to be of no use where the columns of all tell another kind", async () => {
    const { notes } = await understand({ "orders.csv": orders }, {}, undefined, "customers");
    expect(notes.map(({ code }) => code)).toContain("unused-input-kind");
  });
});
