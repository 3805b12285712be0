import { describe, expect, test } from "vitest";
import type { NumberFact } from "../../../src/model/fact.ts";
import { Facts } from "../../../src/model/facts.ts";
import { inspectFile } from "../../../src/pipeline/inspect.ts";
import { seeStatedEnds } from "../../../src/pipeline/settling/stated-ends.ts";
import { file } from "../../support/bytes.ts";
import { settingsOf } from "../../support/reading.ts";
import { type Asked, type Files, reportOf } from "../../support/report-of.ts";

const created = "2026-03-02T09:00:00Z";
const twoDaysLater = "2026-03-04T09:00:00.000Z";
const twoDays = 172_800;

const valueIn = async (metric: string, files: Files, asked: Asked = {}) =>
  (await reportOf(files, asked)).rows[0]?.values[metric];
const clockOf = async (files: Files, asked: Asked = {}) => (await reportOf(files, asked)).asOf;

describe("a summary alone tells of its slowest, too", () => {
  test("first responses: the catalogue's worked value", async () => {
    const rows = [31, 671, 3665, 90_000].map((seconds) => `T-${seconds},${created},${seconds}\n`).join("");
    const value = await valueIn("first-response-time", { "t.csv": `id,created_at,first_response_seconds\n${rows}` });
    expect(value).toMatchObject({ n: 4, mean: 23_591.75, median: 2_168, p90: 64_099.5 });
  });

  test("resolutions, in whichever order the columns stand", async () => {
    const text = `resolution_seconds,id,created_at\n60,T-1,${created}\n${twoDays},T-2,${created}\n`;
    expect(await valueIn("resolution-time", { "t.csv": text })).toMatchObject({ n: 2, mean: 86_430 });
    expect(await clockOf({ "t.csv": text })).toBe(twoDaysLater);
  });

  test("where the creation is that of the first message, in another file", async () => {
    const files = {
      "t.csv": `id,status,resolution_seconds\nT-1,resolved,${twoDays}\n`,
      "m.csv": `conversation_id,created_at,author_role\nT-1,${created},customer\n`,
    };
    expect(await clockOf(files)).toBe(twoDaysLater);
  });

  test("--as-of has the last word", async () => {
    const text = `id,created_at,resolution_seconds\nT-1,${created},${twoDays}\n`;
    expect(await clockOf({ "t.csv": text }, { asOf: "2026-03-03T00:00:00Z" })).toBe("2026-03-03T00:00:00.000Z");
  });

  test("inspect says how far the data reach", async () => {
    const source = file("t.csv", Buffer.from(`id,created_at,resolution_seconds\nT-1,${created},${twoDays}\n`));
    const inspection = await inspectFile(source, { sources: [source], settings: settingsOf() });
    expect(inspection?.facts.newest).toBe(Date.UTC(2026, 2, 4, 9));
  });
});

describe("the newest instant of the data", () => {
  const year = 31_536_000_000;
  const latest = 100 * year;
  const newestOf = (told: Partial<Record<NumberFact, number>>) => {
    const facts = new Facts();
    const conversation = facts.ids.codeOf("A");
    for (const fact of ["createdAt", "resolvedAt", "acceptedAt", "resolution", "handle", "wait", "reply"] as const) {
      const value = told[fact];
      if (value !== undefined) facts.numbers[fact].keep(conversation, value, 0);
    }
    facts.see(5000);
    seeStatedEnds(facts, latest);
    return facts.newest;
  };

  test.each(["resolution", "handle", "wait", "reply"] as const)("is the end of a stated %s", (fact) => {
    expect(newestOf({ createdAt: 5000, [fact]: 700 })).toBe(5700);
  });

  test("is not moved by a duration that no metric believes", () => {
    expect(newestOf({ createdAt: 5000, resolution: 11 * year })).toBe(5000);
    expect(newestOf({ createdAt: 5000, resolution: -1 })).toBe(5000);
    expect(newestOf({ createdAt: 5000, resolution: 9 * year })).toBe(5000 + 9 * year);
  });

  test("is not moved by what would end after today", () => {
    expect(newestOf({ createdAt: latest - 10, resolution: 10 })).toBe(latest);
    expect(newestOf({ createdAt: latest - 10, resolution: 11 })).toBe(5000);
  });

  test("is the time stamp of that end where there is one", () => {
    expect(newestOf({ createdAt: 5000, resolution: 700, handle: 900, resolvedAt: 5000 })).toBe(5000);
    expect(newestOf({ createdAt: 5000, wait: 700, acceptedAt: 5000 })).toBe(5000);
  });

  test.each(["wait", "reply", "handle"] as const)(
    "is not moved by a stated %s that its conversation is too short for",
    (fact) => {
      expect(newestOf({ createdAt: 4000, [fact]: 5 * year, resolvedAt: 5000 })).toBe(5000);
    },
  );

  test("is nothing that a duration tells without a creation", () => {
    expect(newestOf({ resolution: 700 })).toBe(5000);
  });
});
