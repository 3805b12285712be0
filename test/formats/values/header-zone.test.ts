import { describe, expect, test } from "vitest";
import { zoneInHeader } from "../../../src/formats/values/header-zone.ts";
import { understand } from "../../support/reading.ts";

test.each([
  ["Conversation started at (America/Lima)", "America/Lima"],
  ["Created at [Asia/Jakarta]", "Asia/Jakarta"],
  ["Dibuat (WIB)", "Asia/Jakarta"],
  ["Dibuat pada (wita)", "Asia/Makassar"],
  ["Created (UTC)", "UTC"],
  ["Created ( GMT )", "UTC"],
  ["Waktu WIB", "Asia/Jakarta"],
  ["waktu_dibuat_wit", "Asia/Jayapura"],
  ["Dibuat pada (GMT+7)", "Asia/Jakarta"],
  ["Dibuat pada (UTC +08:00)", "Asia/Makassar"],
  ["Created (GMT-3)", "Etc/GMT+3"],
])("%s: %s", (header, name) => expect(zoneInHeader(header)?.name).toBe(name));

test.each([
  "Created at",
  "Resolution time (in hrs)",
  "Created (local)",
  "Sent (CET)",
  "Duration (min/max)",
  "()",
  "WITA",
  "Total swit",
  "Sent (GMT+5:30)",
  "Sent (UTC+15)",
])("%s names none", (header) => expect(zoneInHeader(header)).toBeUndefined());

describe("times under such a header", () => {
  const read = (header: string) =>
    understand({ "a.csv": `Conversation ID,${header},status\n1,2026-01-02 03:04:05,closed\n` }, { zoneGiven: false });

  test("are local times of that zone", async () => {
    const { conversations } = await read("Conversation started at (America/Lima)");
    expect(conversations.map(({ createdAt }) => createdAt)).toEqual([Date.UTC(2026, 0, 2, 8, 4, 5)]);
  });

  test("need no word about a zone that was assumed", async () => {
    const codes = async (header: string) => (await read(header)).notes.map(({ code }) => code);
    expect(await codes("Conversation started at (America/Lima)")).not.toContain("zone-assumed");
    expect(await codes("Conversation started at")).toContain("zone-assumed");
  });
});
