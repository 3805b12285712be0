import { describe, expect, test } from "vitest";
import { metrics } from "../../../src/metrics/index.ts";
import { reportOf } from "../../support/report-of.ts";

const asked = (id: string) => ({ metrics: metrics.filter((metric) => metric.id === id), asOf: "2026-04-01" });

const january = `id,created_at,resolved_at,status
1,2026-01-10T09:00:00Z,2026-01-10T10:00:00Z,closed
2,2026-01-11T09:00:00Z,2026-01-11T10:00:00Z,closed`;

const february = `id,created_at,first_response_at,resolved_at,status
3,2026-02-10T09:00:00Z,2026-02-10T09:10:00Z,2026-02-10T10:00:00Z,closed
4,2026-02-11T09:00:00Z,,2026-02-11T10:00:00Z,closed`;

describe("tickets of a file without status and ends, beside one that has them", () => {
  const bare = "id,created_at,agent,channel\n1,2026-01-10T09:00:00Z,Sari,email\n2,2026-01-11T09:00:00Z,Budi,chat";

  test("count as open, and it is said of how many nothing tells an end", async () => {
    const { rows, diagnostics } = await reportOf({ "a.csv": bare, "b.csv": february }, asked("resolution-rate"));
    expect(rows[0].values["resolution-rate"]).toMatchObject({ n: 4, value: 0.5 });
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: "end-not-told", count: 2 }));
  });

  test("are not told of where nothing tells a creation, so that they count nowhere", async () => {
    const ratings = "id,csat\n3,5\n8,4\n9,2";
    const { diagnostics } = await reportOf({ "a.csv": february, "b.csv": ratings }, asked("resolution-rate"));
    expect(diagnostics.map(({ code }) => code)).not.toContain("end-not-told");
    const messages = "conversation_id,created_at,author_role\n8,2026-02-10T09:00:00Z,customer";
    const report = await reportOf({ "a.csv": february, "b.csv": ratings, "c.csv": messages }, asked("resolution-rate"));
    expect(report.diagnostics).toContainEqual(expect.objectContaining({ code: "end-not-told", count: 1 }));
  });

  test("are not told of where no file has them, or all do, or nobody asks for an end", async () => {
    for (const [files, id] of [
      [{ "a.csv": january, "b.csv": february }, "resolution-rate"],
      [{ "a.csv": bare, "b.csv": february }, "volume"],
      [{ "a.csv": bare }, "volume"],
    ] as const) {
      expect((await reportOf(files, asked(id))).diagnostics.map(({ code }) => code)).not.toContain("end-not-told");
    }
  });
});
