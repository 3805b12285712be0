import { describe, expect, test } from "vitest";
import { csvOf } from "../../support/csv-text.ts";
import { understand } from "../../support/reading.ts";

/** Reads tickets of HubSpot, whose times are read by columns. */
const read = (
  created: readonly string[],
  settings: Parameters<typeof understand>[1] = {},
  closed: readonly string[] = [],
) =>
  understand(
    {
      "tickets.csv": csvOf(
        ...created.map((time, index) => ({
          "Ticket ID": String(index),
          "Ticket name": "A ticket",
          Pipeline: "Support",
          "Create date": time,
          "Close date": closed[index] ?? "",
        })),
      ),
    },
    settings,
  );

const codes = (notes: readonly { readonly code: string }[]): readonly string[] => notes.map(({ code }) => code);

describe("the times of a CSV that is translated", () => {
  test("are spelt as the first records show", async () => {
    const { conversations } = await read(["13.03.2026 09:15", "2.3.2026 09:15"]);
    expect(conversations.map(({ createdAt }) => createdAt)).toEqual([
      Date.UTC(2026, 2, 13, 9, 15),
      Date.UTC(2026, 2, 2, 9, 15),
    ]);
  });

  test("are refused where day and month cannot be told apart, and --date-format tells", async () => {
    const ambiguous = ["02/03/2026 09:15"];
    await expect(read(ambiguous)).rejects.toMatchObject({
      code: "ambiguous-day-month",
      details: { file: "tickets.csv" },
    });
    const { conversations } = await read(ambiguous, { dateFormat: "dd/MM/yyyy HH:mm" });
    expect(conversations).toMatchObject([{ createdAt: Date.UTC(2026, 2, 2, 9, 15) }]);
  });

  test("are refused with the line of a value that contradicts them behind the first records", async () => {
    const rows = [...new Array<string>(500).fill("13.03.2026 09:15"), "3.14.2026 09:15"];
    await expect(read(rows)).rejects.toMatchObject({
      code: "ambiguous-day-month",
      details: { file: "tickets.csv", line: 502 },
    });
  });

  test("without an offset are those of UTC, and that is said where nobody said so", async () => {
    const { notes } = await read(["2026-03-13 09:15"], { zoneGiven: false });
    expect(notes).toMatchObject([{ code: "zone-assumed", count: 1, examples: ["tickets.csv"] }]);
  });

  test("that nobody can read are left out, and so is a column of them", async () => {
    const rows = ["2026-03-13 09:15", "2026-03-13 09:15"];
    const one = await read(rows, {}, ["2026-03-14 09:15", "tomorrow"]);
    expect(one.conversations.map(({ closedAt }) => closedAt)).toEqual([Date.UTC(2026, 2, 14, 9, 15), undefined]);
    expect(codes(one.notes)).toEqual(["unreadable-time"]);
    const none = await read(rows, {}, ["soon", "later"]);
    expect(none.conversations.map(({ closedAt }) => closedAt)).toEqual([undefined, undefined]);
    expect(codes(none.notes)).toEqual(["column-left-out"]);
  });

  test("that lie too far off are left out", async () => {
    const { conversations, notes } = await read(["2026-03-13 09:15"], {}, ["2031-01-01 00:00"]);
    expect(conversations).toMatchObject([{ closedAt: undefined }]);
    expect(codes(notes)).toEqual(["implausible-time"]);
  });

  test("of a column that is blank at first are spelt as the first that comes", async () => {
    const created = new Array(500).fill("2026-03-13 09:15");
    const closed = [...new Array(450).fill(""), "soon", "14/Mar/26 9:15 AM", ...new Array(48).fill("")];
    const { conversations, notes } = await read(created, {}, closed);
    expect(conversations[451]?.closedAt).toBe(Date.UTC(2026, 2, 14, 9, 15));
    expect(codes(notes)).toEqual(["unreadable-time"]);
  });

  test("say what was odd about them", async () => {
    const { notes } = await read(["2026-03-13 09:15", "2026-03-13 09:16"], {}, [
      "1900-01-01 00:00",
      "2026-03-14 00:00",
    ]);
    expect(notes).toMatchObject([{ code: "no-value-sign", count: 1, message: expect.stringContaining("Close date") }]);
  });
});
