import { describe, expect, test } from "vitest";
import { understand } from "../../../support/reading.ts";

async function noted(text: string, settings = {}) {
  const { notes } = await understand({ "a.csv": text }, settings);
  return notes.filter(({ code }) => code === "unknown-time").map(({ message }) => message);
}

describe("times of tickets that have no creation", () => {
  test("may tell it, and the notice says how to say so", async () => {
    expect(await noted("Ticket ID,Date,Status,CSAT\n1,2026-03-02 10:00,Closed,4")).toEqual([
      "Date: nothing tells what these times are (--map createdAt=… where the tickets came in then)",
    ]);
    const mapped = { map: new Map([["createdAt", "Date"]]) };
    expect(await noted("Ticket ID,Date,Status,CSAT\n1,2026-03-02 10:00,Closed,4", mapped)).toEqual([]);
  });

  test("beside nothing but ratings they may as well be theirs", async () => {
    expect(await noted("Ticket ID,Tanggal,Agent,CSAT\n1,02/03/2026,Sari,4")).toEqual([
      "Tanggal: nothing tells what these times are (--map createdAt=… where the tickets came in then; " +
        "--input-kind surveys where they were rated then)",
    ]);
  });

  test("are not told of where there are several, or none, or the creation is told", async () => {
    expect(await noted("Ticket ID,Date,Due,CSAT\n1,2026-03-02,2026-03-09,4")).toEqual([]);
    expect(await noted("Ticket ID,Plan,Agent,CSAT\n1,Gold,Sari,4")).toEqual([]);
    expect(await noted("Ticket ID,Created At,Date,CSAT\n1,2026-03-02,2026-03-09,4")).toEqual([]);
  });
});
