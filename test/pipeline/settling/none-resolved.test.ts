import { describe, expect, test } from "vitest";
import { reportOf } from "../../support/report-of.ts";

const created = "2026-03-02T09:00:00Z";
const asOf = "2026-03-09T09:00:00Z";

/** What a list whose column of resolutions is blank throughout says of resolution time. */
async function resolutionTimeOf(header: string, ...rows: readonly string[]) {
  const {
    rows: [row],
    unmeasurable,
  } = await reportOf({ "t.csv": [header, ...rows].join("\n") }, { asOf });
  return row?.values["resolution-time"] ?? unmeasurable.find(({ metric }) => metric === "resolution-time")?.reason;
}

describe("a column of resolutions that is blank throughout", () => {
  test.each(["resolved_at", "Resolution time"])("%s: nothing was, where every status says so too", async (column) => {
    const told = await resolutionTimeOf(
      `id,status,created_at,${column}`,
      `1,open,${created},`,
      `2,pending,${created},`,
    );
    expect(told).toMatchObject({ n: 0, excluded: { unresolved: 2 } });
  });

  test.each([
    ["one is resolved", "2,resolved"],
    ["one is closed", "2,closed"],
    ["one has no status", "2,"],
  ])("tells nothing where %s", async (_, second) => {
    const header = "id,status,created_at,resolved_at";
    expect(await resolutionTimeOf(header, `1,open,${created},`, `${second},${created},`)).toMatch(/^needs /);
  });

  test("tells nothing where no column says how conversations stand", async () => {
    expect(await resolutionTimeOf("id,channel,created_at,resolved_at", `1,email,${created},`)).toMatch(/^needs /);
  });

  test("tells nothing where it is not blank, but cannot be read", async () => {
    const header = "id,status,created_at,resolved_at";
    expect(await resolutionTimeOf(header, `1,open,${created},soon`)).toMatch(/^needs /);
  });
});

test("whether one file of several tells it does not depend on their order", async () => {
  const header = "id,status,created_at,resolved_at";
  const blank = `${header}\n1,open,${created},`;
  const unreadable = `${header}\n2,open,${created},soon`;
  for (const files of [
    { "a.csv": blank, "b.csv": unreadable },
    { "a.csv": unreadable, "b.csv": blank },
  ]) {
    const { unmeasurable } = await reportOf(files, { asOf });
    expect(unmeasurable.map(({ metric }) => metric)).toContain("resolution-time");
  }
});
