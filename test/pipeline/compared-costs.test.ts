import { expect, test } from "vitest";
import { costPerInteraction } from "../support/by-default.ts";
import { type Asked, reportOf } from "../support/report-of.ts";

/** Two answered tickets in the morning of each of ten days. */
const tickets = Array.from({ length: 10 }, (_, index) => `2026-03-${String(index + 1).padStart(2, "0")}`)
  .flatMap((day) => [`${day}-1,${day}T02:00:00Z,${day}T03:00:00Z`, `${day}-2,${day}T09:00:00Z,${day}T10:00:00Z`])
  .join("\n");
const files = {
  "tickets.csv": `id,created_at,first_response_at\n${tickets}`,
  "costs.csv": "from,to,amount,currency\n2026-03-01,2026-04-01,3100,USD",
};
const costsOf = async (asked: Asked) => {
  const { rows } = await reportOf(files, { metrics: [costPerInteraction], asOf: "2026-03-10T12:05:00Z", ...asked });
  return rows.map(({ values }) => values["cost-per-interaction"]);
};

test("the day of the clock is paid in full, however far the range goes on", async () => {
  for (const until of ["2026-03-11", "2026-03-12", "2026-04-01"]) {
    const [total] = await costsOf({ range: { since: "2026-03-01", until } });
    expect([total.n, total.value]).toEqual([20, 50]);
  }
});

test("the days add up to the whole", async () => {
  const [total, ...days] = await costsOf({ range: { since: "2026-03-01", until: "2026-04-01" }, every: "day" });
  expect(total.value).toBe(50);
  expect(days.slice(0, 10).map(({ value }) => value)).toEqual(new Array(10).fill(50));
});

test.each([undefined, "day" as const])(
  "and so is the day on which the other range was cut short, every %s",
  async (every) => {
    const rows = await costsOf({ range: { period: "today" }, compare: "previous", ...(every && { every }) });
    for (const { value, previous, change } of rows)
      expect([value, previous?.value, change?.value]).toEqual([50, 50, 0]);
  },
);

test("a clock at midnight has not seen its day, and neither has the other one", async () => {
  const midnight = { asOf: "2026-03-10", range: { since: "2026-03-09", until: "2026-03-11" } };
  const [total] = await costsOf({ ...midnight, compare: "previous" });
  expect([total.n, total.value]).toEqual([2, 50]);
  expect([total.previous?.n, total.previous?.value]).toEqual([2, 50]);
});
