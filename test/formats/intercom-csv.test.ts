import { describe, expect, test } from "vitest";
import { zone } from "../../src/time/zone.ts";
import { understand } from "../support/reading.ts";
import { reportOf } from "../support/report-of.ts";

const columns = (zoneName: string): string =>
  [
    "Conversation ID",
    `Conversation started at (${zoneName})`,
    `Updated at (${zoneName})`,
    "Title",
    "Started by",
    "Conversation source",
    "Current conversation state",
    "Team currently assigned",
    "Teammate currently assigned",
    "Agent rated type",
    "Conversation rating",
    "Conversation rating remark",
    "Channel",
    "Fin AI Agent involved",
    "First response time (seconds)",
    "User name",
    "User email",
  ].join(",");

const row =
  "215,2026-03-02 09:15:00,2026-03-02 10:00:00,Refund,Customer,Messenger,Closed,Billing,Sari,Teammate,4,Cepat,Chat,false,300,Ana,ana@example.com";

const read = (zoneName: string, settings = {}) =>
  understand({ "export.csv": `${columns(zoneName)}\n${row}` }, settings);

describe("Intercom's CSV", () => {
  test("is recognised by the zone in its header", async () => {
    expect((await read("Asia/Jakarta")).inputs).toMatchObject([{ format: "intercom-csv", used: 1 }]);
  });

  test.each([
    ["America/New_York", Date.UTC(2026, 2, 2, 14, 15)],
    ["America/Lima", Date.UTC(2026, 2, 2, 14, 15)],
    ["Europe/Berlin", Date.UTC(2026, 2, 2, 8, 15)],
    ["America/Argentina/Buenos_Aires", Date.UTC(2026, 2, 2, 12, 15)],
    ["Asia/Jakarta", Date.UTC(2026, 2, 2, 2, 15)],
  ])("is in the zone %s that its header names, whatever zone the run has", async (name, createdAt) => {
    const { conversations } = await read(name, { zone: zone("Asia/Tokyo") });
    expect(conversations[0]?.createdAt).toBe(createdAt);
  });

  test("says what its columns are called", async () => {
    const { conversations } = await read("UTC");
    expect(conversations).toMatchObject([
      {
        id: "215",
        status: "closed",
        channel: "chat",
        team: "Billing",
        assignee: "Sari",
        customer: "ana@example.com",
        subject: "Refund",
        initiator: "customer",
        surveys: [{ score: 4, scale: [1, 5] }],
        reported: { firstResponse: { calendar: 300_000, business: undefined } },
      },
    ]);
  });

  test("knows what Fin alone resolved, and what a teammate began: nobody missed either", async () => {
    const header = columns("UTC").replace("Fin AI Agent involved", "Fin AI Agent involved,Fin AI Agent deflected");
    const bare = (id: string, by: string, teammate: string, fin: string) =>
      `${id},2026-03-02 09:15:00,2026-03-02 10:00:00,Refund,${by},Messenger,Closed,,${teammate},,,,Chat,${fin},,Ana,a@x.id`;
    const rows = [
      bare("1", "Customer", "", "true,true"),
      bare("2", "Customer", "", "true,false"),
      bare("3", "Customer", "Sari", "true,true"),
      bare("4", "Teammate", "Sari", "false,false"),
    ];
    const report = await reportOf({ "export.csv": [header, ...rows, row.replace("false", "false,false")].join("\n") });
    expect(report.rows[0]?.values["missed-rate"]).toMatchObject({
      numerator: 2,
      denominator: 3,
      excluded: { "bot-only": 1, outbound: 1 },
    });
  });

  test("knows a first response within office hours by its header", async () => {
    const text = `${columns("UTC").replace("(seconds)", "(seconds in office hours)")}\n${row}`;
    const { conversations } = await understand({ "export.csv": text });
    expect(conversations[0]?.reported.firstResponse).toEqual({ calendar: undefined, business: 300_000 });
  });
});
