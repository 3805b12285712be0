import { describe, expect, test } from "vitest";
import { zone } from "../../../src/time/zone.ts";
import { ndjson } from "../../support/ndjson.ts";
import { type Understood, understand } from "../../support/reading.ts";

const ticket = (created_at: string, more: object = {}) => ({
  id: created_at,
  requester_id: 9,
  responder_id: 4,
  status: 2,
  source: 1,
  fr_due_by: null,
  created_at,
  ...more,
});

const read = (name: string, zoneGiven: boolean, ...records: readonly object[]): Promise<Understood> =>
  understand({ "a.ndjson": ndjson(...records) }, { zone: zone(name), zoneGiven });

const createdAt = async (name: string, written: string): Promise<number | undefined> =>
  (await read(name, true, ticket(written))).conversations[0]?.createdAt;

describe("a time without an offset in a vendor's record", () => {
  test("is of the zone of the run; one with an offset is what it says", async () => {
    expect(await createdAt("Asia/Jakarta", "2026-03-02 09:15:00")).toBe(Date.UTC(2026, 2, 2, 2, 15));
    expect(await createdAt("Asia/Jakarta", "2026-03-02T09:15:00Z")).toBe(Date.UTC(2026, 2, 2, 9, 15));
    expect((await read("Asia/Jakarta", true, ticket("2026-03-02 09:15:00"))).notes).toEqual([]);
  });

  test("is of UTC where nobody named a zone, and this is said once of each file", async () => {
    const records = ["2026-03-02 09:15:00", "2026-03-02 09:16:00"].map((at) => ticket(at, { updated_at: at }));
    const { conversations, notes } = await read("UTC", false, ...records);
    expect(conversations[0]?.createdAt).toBe(Date.UTC(2026, 2, 2, 9, 15));
    expect(notes).toMatchObject([{ code: "zone-assumed", count: 1, examples: ["a.ndjson"] }]);
    expect((await read("UTC", false, ticket("2026-03-02T09:15:00Z"))).notes).toEqual([]);
  });

  test("is shifted forward where the clock skipped it, and the earlier one where it showed it twice, with a notice", async () => {
    // In New York the clock went from 2 to 3 on 8 March 2026, and from 2 back to 1 on 1 November 2026.
    const gap = await read("America/New_York", true, ticket("2026-03-08 02:30:00"));
    expect(gap.conversations[0]?.createdAt).toBe(Date.UTC(2026, 2, 8, 7, 30));
    expect(gap.notes).toMatchObject([{ code: "clock-gap", count: 1 }]);
    const overlap = await read("America/New_York", true, ticket("2026-11-01 01:30:00"));
    expect(overlap.conversations[0]?.createdAt).toBe(Date.UTC(2026, 10, 1, 5, 30));
    expect(overlap.notes).toMatchObject([{ code: "clock-overlap", count: 1 }]);
  });
});
