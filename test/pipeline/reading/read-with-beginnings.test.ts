import { describe, expect, test } from "vitest";
import { firstResponseTime } from "../../../src/metrics/first-response-time.ts";
import { csat } from "../../support/by-default.ts";
import { reportOf } from "../../support/report-of.ts";

const tickets = `Ticket ID,Created At,First Response At,CSAT
1,2026-03-02 09:00,03/04/2026 09:05,5
2,2026-03-02 10:00,04/04/2026 10:05,4`;
const orders = "order_id,at,amount,currency\n1,2026-03-02T10:00:00Z,5,USD";

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
