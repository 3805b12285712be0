import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "../../src/report/report.ts";
import { metricsNamed } from "../support/metrics-named.ts";
import { reportOf } from "../support/report-of.ts";

const asked = metricsNamed("volume", "backlog", "backlog-flow");
const values = ({ rows }: Report, id: string) => rows.map(({ values }) => values[id].value);

const list = (rows: readonly string[]) => ({
  "tickets.csv": ["id,status,created_at,resolved_at", ...rows].join("\n"),
});

/** Known by their days, so that everything happens at the first instant of one. */
const days = list([
  "1,resolved,2026-03-02,2026-03-03",
  "2,open,2026-03-03,",
  "3,open,2026-03-03,",
  "4,pending,2026-03-04,",
]);

describe("the backlog at the end of a period", () => {
  test("has nothing of what the next one begins with", async () => {
    const report = await reportOf(days, { metrics: asked, every: "day" });
    expect(report.rows.map(({ period }) => period?.label ?? "total").slice(1)).toEqual([
      "2026-03-02",
      "2026-03-03",
      "2026-03-04",
    ]);
    expect(values(report, "volume").slice(1)).toEqual([1, 2, 1]);
    expect(values(report, "backlog")).toEqual([3, 1, 2, 3]);
  });

  test("is that of the day before where the clock stands at midnight", async () => {
    const report = await reportOf(days, { metrics: asked, asOf: "2026-03-03", range: { last: "1d" } });
    expect([values(report, "volume"), values(report, "backlog")]).toEqual([[1], [1]]);
    expect(report.rows[0].values.backlog.parts?.age.median).toBe(86_400);
  });

  test("stands as the status tells where it ends with the clock", async () => {
    const report = await reportOf(days, { metrics: asked, asOf: "2026-03-05", range: { last: "1d" } });
    expect(report.rows[0].values.backlog.parts?.pending).toMatchObject({ n: 3, value: 1 });
  });

  test("has what happened at the clock where that comes first", async () => {
    const asOf = "2026-03-03T00:00:00Z";
    const report = await reportOf(days, { metrics: asked, asOf, range: { until: "2026-03-05" }, every: "day" });
    expect(values(report, "backlog").slice(0, 3)).toEqual([2, 1, 2]);
  });
});

test("opening, and what came in without what went out, are the closing backlog of every period", async () => {
  const ticket = fc.tuple(fc.nat(8), fc.option(fc.nat(4)));
  const resolved: [number, number | null] = [0, 1];
  const at = (half: number) => new Date(Date.UTC(2026, 2, 2) + half * 43_200_000).toISOString();
  const row = ([created, open]: [number, number | null], id: number) =>
    [id, open === null ? "open" : "resolved", at(created), open === null ? "" : at(created + open)].join(",");
  await fc.assert(
    fc.asyncProperty(fc.array(ticket, { maxLength: 8 }), async (tickets) => {
      const rows = [resolved, ...tickets].map(row);
      const report = await reportOf(list(rows), { metrics: asked, every: "day", asOf: "2026-03-10" });
      const flow = values(report, "backlog-flow").slice(1);
      const closing = values(report, "backlog").slice(1);
      closing.forEach((value, day) => {
        expect(value).toBe((closing[day - 1] ?? 0) + Number(flow[day]));
      });
    }),
    { numRuns: 50 },
  );
});
