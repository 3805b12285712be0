import { describe, expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

async function noted(text: string, settings = {}, others: Readonly<Record<string, string>> = {}) {
  const { notes } = await understand({ "a.csv": text, ...others }, settings);
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

  test("are not told of where another file tells when the tickets came in", async () => {
    const list = { "b.csv": "Ticket ID,Created At,Status\n1,2026-03-02 09:00,Closed" };
    expect(await noted("Ticket ID,Date,Agent,CSAT\n1,2026-03-02 10:00,Sari,4", {}, list)).toEqual([]);
    expect(await noted("Ticket ID,Date,Agent,CSAT\n1,2026-03-02 10:00,Sari,4")).toHaveLength(1);
  });

  test("are those of each row, where each is a conversation", async () => {
    const eachRow = { map: new Map([["conversation", "each-row"]]) };
    expect(await noted("Date,Agent,CSAT\n2026-03-02 10:00,Sari,4", eachRow)).toEqual([
      "Date: nothing tells what these times are (--map createdAt=… where the tickets came in then)",
    ]);
  });

  test("of several columns may stand in any of them", async () => {
    expect(await noted("Chat ID,CSAT,Start Time,End Time\n1,5,2026-03-02 10:00,2026-03-02 10:09")).toEqual([
      "Start Time, End Time: nothing tells whether the tickets came in at one of these times (--map createdAt=… where they did)",
    ]);
  });

  test("are not told of where there are none, or the creation is told", async () => {
    expect(await noted("Ticket ID,Plan,Agent,CSAT\n1,Gold,Sari,4")).toEqual([]);
    expect(await noted("Ticket ID,Created At,Date,CSAT\n1,2026-03-02,2026-03-09,4")).toEqual([]);
  });
});

describe("times of answers to surveys that have none", () => {
  const tickets = { "b.csv": "Ticket ID,Created At,Resolved At\n1,2026-02-02 09:00,2026-02-03 09:00" };

  test("may tell when they were given, and the notice says where they count until it is told", async () => {
    expect(await noted("Ticket ID,Score,End Date\n1,5,2026-03-02 10:00", {}, tickets)).toEqual([
      "End Date: nothing tells what these times are (--map at=… where the answers were given then; without a time they " +
        "count when their conversation was resolved or created, or not at all)",
    ]);
    const mapped = { map: new Map([["at", "End Date"]]) };
    expect(await noted("Ticket ID,Score,End Date\n1,5,2026-03-02 10:00", mapped)).toEqual([]);
  });

  test("may stand in several columns", async () => {
    expect(await noted("Ticket ID,Score,Start,End\n1,5,2026-03-02 10:00,2026-03-02 10:05")).toEqual([
      "Start, End: nothing tells whether the answers were given at one of these times (--map at=… where they were; " +
        "without a time they count when their conversation was resolved or created, or not at all)",
    ]);
  });

  test("are not told of where the answers have a time, or there are no such columns", async () => {
    expect(await noted("Ticket ID,Score,End Date,Answered At\n1,5,2026-03-02 10:00,2026-03-02 10:05")).toEqual([]);
    expect(await noted("Ticket ID,Score,Region\n1,5,West", {}, tickets)).toEqual([]);
  });
});
