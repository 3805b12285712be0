import { describe, expect, test } from "vitest";
import type { ReportRow } from "../../src/report/report.ts";
import { type Asked, type Files, reportOf } from "../support/report-of.ts";

type Contacts = Readonly<Record<string, readonly string[]>>;

/** Customers who write and order at the same times. */
function filesOf(contacts: Contacts): Files {
  const rows = Object.entries(contacts).flatMap(([customer, times]) => times.map((at) => [customer, at] as const));
  const tickets = rows.map(([customer, at], index) => `${index},closed,${customer},${at}`);
  const orders = rows.map(([customer, at], index) => `o${index},${customer},${at},5`);
  return {
    "tickets.csv": ["id,status,customer,created_at", ...tickets].join("\n"),
    "orders.csv": ["order_id,customer_id,at,amount", ...orders].join("\n"),
  };
}

/** Who came again of whom, by what they wrote or ordered: in the whole range, then in each period. */
async function cameAgain(contacts: Contacts, asked: Asked): Promise<readonly string[]> {
  const report = await reportOf(filesOf(contacts), asked);
  return report.rows.map(told);
}

/** By contacts and by orders it is the same, and nobody is both kept and lost. */
function told({ values }: ReportRow): string {
  const { "retention-rate": retention, "churn-rate": churn } = values;
  const repeat = retention.parts?.["repeat-contact"];
  expect([retention.numerator, retention.denominator]).toEqual([repeat?.numerator, repeat?.denominator]);
  expect(churn.numerator).toBe((retention.denominator ?? 0) - (retention.numerator ?? 0));
  return `${repeat?.numerator} of ${repeat?.denominator}`;
}

const inRange = (since: string, until: string, asked: Asked = {}): Asked => ({
  asOf: "2026-12-31T00:00:00Z",
  ...asked,
  range: { since, until },
});

describe("the period before is the calendar's, as a comparison takes it", () => {
  // 31 days before March would begin on 29 January.
  const customers = {
    A: ["2026-01-30T12:00:00Z", "2026-03-05T12:00:00Z"],
    B: ["2026-02-01T00:00:00Z", "2026-03-31T23:59:59Z"],
    C: ["2026-02-28T23:59:59Z"],
  };

  test("before a March it is a February", async () => {
    expect(await cameAgain(customers, inRange("2026-03-01", "2026-04-01"))).toEqual(["1 of 2"]);
  });

  test("of each period it is the one before it in the list", async () => {
    const asked = inRange("2026-01-01", "2026-04-01", { every: "month" });
    // Nobody came in the quarter before; before January nobody, before February A, and before March B and C.
    expect(await cameAgain(customers, asked)).toEqual(["0 of 0", "0 of 0", "0 of 1", "1 of 2"]);
  });

  test("before a quarter it is a quarter, before a year a year", async () => {
    const ones = {
      A: ["2025-10-01T00:00:00Z", "2026-01-01T00:00:00Z"],
      B: ["2025-01-01T00:00:00Z", "2026-12-30T00:00:00Z"],
    };
    // October to December has 92 days and January to March 90.
    expect(await cameAgain(ones, inRange("2026-01-01", "2026-04-01"))).toEqual(["1 of 1"]);
    // 2024 has 366 days and 2025 has 365.
    const leap = { A: ["2024-01-01T00:00:00Z", "2025-05-01T00:00:00Z"] };
    expect(await cameAgain(leap, inRange("2025-01-01", "2026-01-01"))).toEqual(["1 of 1"]);
  });

  test("before a day of 23 hours it is one of 24", async () => {
    // New York sets its clocks forward on 10 March 2024; 9 March begins at 05:00 UTC there, and 10 March too.
    const ones = {
      A: ["2024-03-09T05:30:00Z", "2024-03-10T06:00:00Z"],
      B: ["2024-03-09T04:59:59Z", "2024-03-10T06:00:00Z"],
      C: ["2024-03-10T05:00:00Z", "2024-03-11T03:59:59Z"],
    };
    const newYork = { timeZone: "America/New_York" };
    expect(await cameAgain(ones, inRange("2024-03-10", "2024-03-11", newYork))).toEqual(["1 of 1"]);
    // 11 March begins at 04:00 UTC: on the day before all three came, and nobody since.
    expect(await cameAgain(ones, inRange("2024-03-11", "2024-03-12", newYork))).toEqual(["0 of 3"]);
    const byDay = inRange("2024-03-10", "2024-03-12", { ...newYork, every: "day" });
    // Before the two days come 8 and 9 March.
    expect(await cameAgain(ones, byDay)).toEqual(["2 of 2", "1 of 1", "0 of 3"]);
  });

  test("before what is no whole days it is as long a time", async () => {
    const ones = {
      A: ["2026-03-02T01:00:00Z", "2026-03-02T12:00:00Z"],
      B: ["2026-03-02T00:59:59Z", "2026-03-02T12:00:00Z"],
    };
    expect(await cameAgain(ones, inRange("2026-03-02T09:00:00Z", "2026-03-02T17:00:00Z"))).toEqual(["1 of 1"]);
  });
});

test("of a period that is not over it is the equal part, to the clock's own millisecond", async () => {
  // The clock stands ten and a half days into March: so far is looked into February.
  const asked = inRange("2026-03-01", "2026-04-01", { asOf: "2026-03-11T12:00:00Z" });
  const customers = {
    A: ["2026-02-11T12:00:00Z", "2026-03-11T12:00:00Z"],
    B: ["2026-02-11T12:00:01Z", "2026-03-05T12:00:00Z"],
    C: ["2026-02-01T00:00:00Z"],
  };
  expect(await cameAgain(customers, asked)).toEqual(["1 of 2"]);
  const byMonth = { ...asked, every: "month", range: { since: "2026-02-01", until: "2026-04-01" } } as const;
  // Of the two months 38.5 days are over, and nobody came before them.
  expect(await cameAgain(customers, byMonth)).toEqual(["0 of 0", "0 of 0", "1 of 2"]);
});

test("a range to compare with has a period before of its own", async () => {
  const files = {
    "tickets.csv": [
      "id,status,customer,created_at",
      "1,closed,A,2026-01-01T00:00:00Z",
      "2,closed,A,2026-02-28T00:00:00Z",
      "3,closed,B,2026-02-01T00:00:00Z",
      "4,closed,B,2026-03-01T00:00:00Z",
    ].join("\n"),
  };
  const report = await reportOf(files, inRange("2026-03-01", "2026-04-01", { compare: "previous" }));
  const repeat = report.rows[0].values["retention-rate"].parts?.["repeat-contact"];
  // In February A came again, of January's A; in March B, of February's A and B.
  expect([repeat?.numerator, repeat?.denominator]).toEqual([1, 2]);
  expect([repeat?.previous?.numerator, repeat?.previous?.denominator]).toEqual([1, 1]);
});

test("before a range to compare with that was cut short comes the equal part too, in the whole and in each period", async () => {
  // Of two weeks a week and a day and a half are over: they are compared with 16 February to noon of the 24th.
  const clock = "2026-03-10T12:00:00Z";
  const customers = {
    // Before that come 2 February to noon of the 10th, and before 23 and 24 February the 16th and 17th.
    A: ["2026-02-03T09:00:00Z", "2026-02-17T09:00:00Z", "2026-02-24T09:00:00Z"],
    // Before the first of the weeks comes one of which all is over.
    B: ["2026-02-12T09:00:00Z"],
    // Just before the last one, and in nothing that it is compared with.
    C: ["2026-02-22T09:00:00Z"],
  };
  const asked = inRange("2026-03-02", "2026-03-16", { asOf: clock, compare: "previous", every: "week" });
  const { rows } = await reportOf(filesOf(customers), asked);
  const before = rows.map(({ values }) => {
    const retention = values["retention-rate"];
    const repeat = retention.parts?.["repeat-contact"].previous;
    expect(repeat?.denominator).toBe(retention.previous?.denominator);
    return `${retention.previous?.numerator} of ${repeat?.denominator}`;
  });
  expect(before).toEqual(["1 of 1", "0 of 1", "1 of 1"]);
});
