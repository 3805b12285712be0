import { describe, expect, test } from "vitest";
import { understand } from "../support/reading.ts";
import { reportOf } from "../support/report-of.ts";

const header =
  "vru+line,call_id,customer_id,priority,type,date,vru_entry,vru_exit,vru_time,q_start,q_exit,q_time,outcome,ser_start," +
  "ser_exit,ser_time,server";
const rows = [
  "AA01,7,310,2,PS,970302,9:00:00,9:00:10,10,9:00:10,9:01:10,60,AGENT,9:01:10,9:04:10,180,SARI",
  "AA02,7,0,0,PS,970302,9:05:00,9:05:10,10,9:05:10,9:06:40,90,HANG,0:00:00,0:00:00,0,NO_SERVER",
  "AA01,8,311,0,NW,970302,9:10:00,9:10:10,10,0:00:00,0:00:00,0,AGENT,9:10:09,9:12:09,120,BUDI",
  "AA01,9,0,0,NW,970302,9:20:00,9:20:10,10,0:00:00,0:00:00,0,HANG,0:00:00,0:00:00,0,NO_SERVER",
  "AA01,10,0,0,NW,970302,9:30:00,9:30:10,10,9:30:10,9:30:12,2,PHANTOM,9:30:12,9:30:13,1,SARI",
  "AA01,11,0,0,PS,970302,23:59:00,23:59:10,10,23:59:10,0:00:40,90,AGENT,0:00:40,0:02:40,120,NO_SERVER",
  "AA01,12,0,0,PS,970302,9:40:00,9:40:10,10,9:40:10,9:41:10,60,AGENT,0:00:00,0:00:00,0,SARI",
];
const at = (day: number, hour: number, minute: number, second = 0): number =>
  Date.UTC(1997, 2, day, hour, minute, second);

describe("a log of calls whose day stands in a column of its own", async () => {
  const text = [header, ...rows].join("\n");
  const { conversations, inputs, notes } = await understand({ "calls.csv": text });

  test("tells the course of each call; an id holds for one line and day", () => {
    expect(inputs).toMatchObject([{ format: "call-log", used: 7 }]);
    expect(conversations).toMatchObject([
      {
        id: "970302/AA01/7",
        channel: "phone",
        customer: "310",
        assignee: "SARI",
        category: "PS",
        createdAt: at(2, 9, 0),
        queuedAt: at(2, 9, 0, 10),
        acceptedAt: at(2, 9, 1, 10),
        closedAt: at(2, 9, 4, 10),
      },
      { id: "970302/AA02/7", customer: undefined, assignee: undefined, abandonedAt: at(2, 9, 6, 40) },
      { id: "970302/AA01/8", queuedAt: at(2, 9, 10, 9), acceptedAt: at(2, 9, 10, 9) },
      { id: "970302/AA01/9", queuedAt: undefined, events: [{ kind: "closed", at: at(2, 9, 20, 10) }] },
      { id: "970302/AA01/11", acceptedAt: at(3, 0, 0, 40), closedAt: at(3, 0, 2, 40), assignee: undefined },
      { id: "970302/AA01/12", acceptedAt: undefined, isFragment: true },
    ]);
  });

  test("has phantoms, which are no calls, and says so", () => {
    expect(notes).toContainEqual(expect.objectContaining({ code: "phantom-call", count: 1 }));
  });

  test("gives the wait of who was served, the talk, and who hung up", async () => {
    const report = await reportOf({ "calls.csv": text });
    const { values } = report.rows[0] ?? {};
    // 60, 0 and 90 s; 180, 120 and 120 s.
    expect(values?.["wait-time"]).toMatchObject({ n: 3, mean: 50, max: 90 });
    expect(values?.["handle-time"]).toMatchObject({ n: 3, mean: 140 });
    expect(values?.["time-to-abandon"]).toMatchObject({ n: 1, median: 90 });
    expect(values?.["missed-rate"]).toMatchObject({
      numerator: 1,
      denominator: 4,
      excluded: { "bot-only": 1, "not-told": 1 },
    });
  });
});

test("without a day it is refused, with what to do", async () => {
  const undated = [header.replace("date", "shift"), ...rows].join("\n");
  await expect(understand({ "calls.csv": undated })).rejects.toThrow("no column tells the day");
  const { conversations } = await understand({ "calls.csv": undated }, { map: new Map([["day", "shift"]]) });
  expect(conversations[0]?.createdAt).toBe(at(2, 9, 0));
});

test("a day may be written otherwise", async () => {
  const { conversations } = await understand({
    "calls.csv": [header, ...rows].join("\n").replaceAll("970302", "1997-03-02"),
  });
  expect(conversations[0]?.createdAt).toBe(at(2, 9, 0));
});
