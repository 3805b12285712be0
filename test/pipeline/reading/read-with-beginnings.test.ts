import { describe, expect, test } from "vitest";
import { firstResponseTime } from "../../../src/metrics/first-response-time.ts";
import { csat } from "../../support/by-default.ts";
import { reportOf } from "../../support/report-of.ts";

const tickets = `Ticket ID,Created At,First Response At,CSAT
1,2026-03-02 09:00,03/04/2026 09:05,5
2,2026-03-02 10:00,04/04/2026 10:05,4`;
const orders = "order_id,at,amount,currency\n1,2026-03-02T10:00:00Z,5,USD";

test("the clock is the same whether first responses are asked for or not", async () => {
  const list = "id,channel,created_at,first_response_at\n1,email,2026-03-01 09:00,2026-03-09 09:10\n";
  for (const metric of [csat, firstResponseTime]) {
    expect((await reportOf({ "tickets.csv": list }, { metrics: [metric] })).asOf).toBe("2026-03-09T09:10:00.000Z");
  }
});

describe("of several files, the times of first responses that day and month cannot be told of", () => {
  test("are left out where nothing asks for them", async () => {
    const { rows, diagnostics } = await reportOf({ "a.csv": tickets, "b.csv": orders }, { metrics: [csat] });
    expect(rows[0].values.csat).toMatchObject({ n: 2, value: 1 });
    expect(diagnostics.map(({ code }) => code)).toContain("column-left-out");
  });

  test("are refused where something does", async () => {
    const asked = reportOf({ "a.csv": tickets, "b.csv": orders }, { metrics: [firstResponseTime] });
    await expect(asked).rejects.toMatchObject({ code: "ambiguous-day-month" });
  });
});
