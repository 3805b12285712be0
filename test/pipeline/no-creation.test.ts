import { expect, test } from "vitest";
import { reportOf } from "../support/report-of.ts";

/** The shape of a well-known public data set: two moments, and none before them. */
const withoutCreation = [
  "Ticket ID,Ticket Type,Ticket Status,Ticket Channel,First Response Time,Time to Resolution,Customer Satisfaction Rating",
  "1,Billing,Closed,Chat,2026-03-01 11:14:38,2026-03-01 18:05:38,4",
  "2,Billing,Closed,Email,2026-03-01 11:14:38,2026-03-01 01:57:38,3",
  "3,Setup,Open,Email,2026-03-01 12:15:36,,",
].join("\n");

test("where nothing tells when a ticket began, a first response is no first response time, nor a resolution one", async () => {
  const { inputs, rows, unmeasurable } = await reportOf({ "a.csv": withoutCreation });
  expect(inputs).toMatchObject([{ format: "tickets", records: 3, used: 3 }]);
  const reasons = new Map(unmeasurable.map(({ metric, reason }) => [metric, reason]));
  for (const metric of ["first-response-time", "resolution-time", "wait-time", "sla"]) {
    expect(rows[0]?.values[metric]?.n ?? 0).toBe(0);
    expect(reasons.get(metric)).toContain("creation times");
  }
  expect(rows[0]?.values.csat).toMatchObject({ n: 2, value: 0.5 });
});
