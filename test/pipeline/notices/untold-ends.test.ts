import { describe, expect, test } from "vitest";
import { asked, february, january } from "../../support/january-and-february.ts";
import { type Files, reportOf } from "../../support/report-of.ts";

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

describe("a conversation with messages that no list has", () => {
  const header = "conversation_id,created_at,author_role";
  const listed = "3,2026-02-10T09:00:00Z,customer";
  const others = "8,2026-01-10T09:00:00Z,customer\n8,2026-01-10T09:05:00Z,agent\n9,2026-01-11T09:00:00Z,customer";
  const messages = [header, listed, others].join("\n");
  const notedOf = async (files: Files, id = "resolution-rate") => {
    const { diagnostics } = await reportOf(files, asked(id));
    return diagnostics.filter(({ code }) => code === "end-not-told").map(({ count, examples }) => [count, examples]);
  };

  test("is told of, once, where the list has others and an end is asked for", async () => {
    expect(await notedOf({ "a.csv": february, "b.csv": messages })).toEqual([[2, ["8", "9"]]]);
    expect(await notedOf({ "a.csv": february, "b.csv": messages }, "first-response-time")).toEqual([]);
  });

  test("is not where events tell of it, or the list has none of them, or there is none", async () => {
    const events = "conversation_id,at,event\n3,2026-02-10T10:00:00Z,resolved\n8,2026-01-10T10:00:00Z,resolved";
    expect(await notedOf({ "a.csv": february, "b.csv": messages, "c.csv": events })).toEqual([[1, ["9"]]]);
    expect(await notedOf({ "a.csv": february, "b.csv": [header, others].join("\n") })).toEqual([]);
    expect(await notedOf({ "b.csv": messages, "c.csv": events })).toEqual([]);
  });
});
