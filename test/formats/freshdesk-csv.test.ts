import { describe, expect, test } from "vitest";
import { unreadableScore } from "../../src/model/conversation.ts";
import { zone } from "../../src/time/zone.ts";
import { understand } from "../support/reading.ts";
import { reportOf } from "../support/report-of.ts";

const minute = 60_000;

const header = [
  "Ticket ID",
  "Subject",
  "Status",
  "Priority",
  "Source",
  "Type",
  "Agent",
  "Group",
  "Created time",
  "Due by Time",
  "Resolved time",
  "Closed time",
  "Last update time",
  "Initial response time",
  "Time tracked",
  "First response time (in hrs)",
  "Resolution time (in hrs)",
  "Agent interactions",
  "Customer interactions",
  "Resolution status",
  "First response status",
  "Tags",
  "Survey results",
  "Contact ID",
];

interface Cells {
  readonly id?: string;
  readonly status?: string;
  readonly source?: string;
  readonly responded?: string;
  readonly hours?: string;
  readonly resolutionHours?: string;
  readonly survey?: string;
}

const row = (cells: Cells = {}): string => {
  const { id = "301", status = "Resolved", source = "Email", survey = "5" } = cells;
  const { responded = "2026-03-02 09:29:00", hours = "00:14:00", resolutionHours = "25:45:30" } = cells;
  return (
    `${id},Uang kembali,${status},Medium,${source},Question,Sari,Billing,2026-03-02 09:15:00,2026-03-04 09:15:00,` +
    `2026-03-03 11:00:30,,2026-03-03 12:00:00,${responded},00:00:00,${hours},${resolutionHours},2,3,Within SLA,` +
    `SLA Violated,"refund,vip",${survey},8801`
  );
};

const csv = (...rows: readonly string[]): string => [header.join(","), ...rows].join("\n");
const read = async (...rows: readonly string[]) => (await understand({ "tickets.csv": csv(...rows) })).conversations;

describe("Freshdesk's CSV", () => {
  test("is recognised by its headers", async () => {
    const { inputs } = await understand({ "tickets.csv": csv(row()) });
    expect(inputs).toMatchObject([{ format: "freshdesk-csv", used: 1 }]);
  });

  test("is what its columns say, in the zone of the account", async () => {
    const { conversations } = await understand({ "tickets.csv": csv(row()) }, { zone: zone("Asia/Jakarta") });
    expect(conversations).toMatchObject([
      {
        id: "301",
        createdAt: Date.UTC(2026, 2, 2, 2, 15),
        firstResponseAt: Date.UTC(2026, 2, 2, 2, 29),
        resolvedAt: Date.UTC(2026, 2, 3, 4, 0, 30),
        status: "resolved",
        priority: "normal",
        channel: "email",
        team: "Billing",
        assignee: "Sari",
        customer: "8801",
        category: "Question",
        tags: ["refund", "vip"],
        initiator: undefined,
        surveys: [{ score: 5, scale: [1, 5] }],
      },
    ]);
  });

  test('has HH:MM:SS in business hours under "(in hrs)", beside stamps on the calendar', async () => {
    const [conversation] = await read(row());
    expect(conversation?.reported).toMatchObject({
      firstResponse: { calendar: undefined, business: 14 * minute },
      resolution: { calendar: undefined, business: (25 * 60 + 45) * minute + 30_000 },
      replies: 2,
    });
  });

  test('is measured by its stamps where "(in hrs)" is empty', async () => {
    const { rows } = await reportOf({ "a.csv": csv(row({ hours: "", resolutionHours: "" })) });
    expect(rows[0]?.values["first-response-time"]).toMatchObject({ n: 1, median: 840 });
    expect(rows[0]?.values["resolution-time"]).toMatchObject({ n: 1, median: 92_730 });
  });

  test("does not make a negative duration a first response", async () => {
    const [conversation] = await read(row({ hours: "-00:10:00", responded: "" }));
    expect(conversation?.reported.firstResponse.business).toBe(-10 * minute);
    const { rows } = await reportOf({ "a.csv": csv(row({ hours: "-00:10:00", responded: "" })) });
    expect(rows[0]?.values["first-response-time"]).toMatchObject({ n: 0 });
  });

  test("may have the resolution time twice: the first is read", async () => {
    const twice = `${csv(row()).replace("Subject", "Resolution time (in hrs)").replace("Uang kembali", "01:00:00")}`;
    const [conversation] = (await understand({ "a.csv": twice })).conversations;
    expect(conversation?.reported.resolution.business).toBe(60 * minute);
    const numbered = csv(row()).replace("Subject", "Resolution time (in hrs)_1").replace("Uang kembali", "01:00:00");
    const [other] = (await understand({ "a.csv": numbered })).conversations;
    expect(other?.reported.resolution.business).toBe((25 * 60 + 45) * minute + 30_000);
  });

  test("has tickets that an agent began by an e-mail: they are outbound", async () => {
    const { rows } = await reportOf({ "a.csv": csv(row(), row({ id: "302", source: "Outbound Email" })) });
    expect(rows[0]?.values["resolution-time"]).toMatchObject({ n: 1, excluded: { outbound: 1 } });
    const { conversations, notes } = await understand({ "a.csv": csv(row({ source: "Outbound Email" })) });
    expect([conversations[0]?.channel, notes]).toEqual(["email", []]);
  });

  test.each([
    ["Open", "open"],
    ["Pending", "pending"],
    ["Closed", "closed"],
    ["Waiting on Customer", "pending"],
    ["Waiting on Third Party", "on-hold"],
  ])("has the status %s: %s", async (status, expected) => {
    expect((await read(row({ status })))[0]?.status).toBe(expected);
  });

  test("has survey results that are labels of the account's own: they cannot be read, with a warning", async () => {
    const { conversations, notes } = await understand({ "a.csv": csv(row({ survey: "Awesome" })) });
    expect([conversations[0]?.surveys, notes[0]?.code]).toMatchObject([[{ score: unreadableScore }], "unknown-rating"]);
  });

  test.each([
    ["Extremely Happy", 3],
    ["Very Happy", 2],
    ["Happy", 1],
    ["Neutral", 0],
    ["Unhappy", -1],
    ["Very Unhappy", -2],
    ["Extremely Unhappy", -3],
  ])("has the survey result %s: %i of seven steps", async (survey, score) => {
    const { conversations, notes } = await understand({ "a.csv": csv(row({ survey })) });
    expect([conversations[0]?.surveys, notes]).toMatchObject([[{ kind: "csat", score, scale: [-3, 3] }], []]);
  });

  test("has labels that other files write otherwise: there a neutral answer is 3 of five", async () => {
    const plain = "ticket_id,created_at,status,csat\n1,2026-03-02 09:15:00,open,Neutral";
    const { conversations } = await understand({ "a.csv": plain });
    expect(conversations[0]?.surveys).toMatchObject([{ score: 3, scale: [1, 5] }]);
  });

  test("of Freshservice is spelt otherwise", async () => {
    const text = [
      "Ticket Id,Subject,Status,Requester Name,Created Time,Resolved Time,Closed Time,First Response Time (in Hrs),Resolution Time (in Hrs),Survey Result",
      "301,Printer,Closed,Ana,2026-03-02 09:15:00,2026-03-02 11:00:00,2026-03-02 12:00:00,00:14:00,01:45:00,4",
    ].join("\n");
    const { conversations, inputs } = await understand({ "a.csv": text });
    expect(inputs[0]?.format).toBe("freshdesk-csv");
    expect(conversations).toMatchObject([
      {
        id: "301",
        customer: "Ana",
        closedAt: Date.UTC(2026, 2, 2, 12),
        surveys: [{ score: 4 }],
        reported: { firstResponse: { business: 14 * minute }, resolution: { business: 105 * minute } },
      },
    ]);
  });

  test("has other names for its last update", async () => {
    const rows = csv(row(), row({ status: "Open" }).replace("2026-03-03 12:00:00", "2026-03-03 11:30:00"));
    const { conversations } = await understand({ "a.csv": rows.replace("Last update time", "Last updated time") });
    expect(conversations.map(({ status }) => status)).toEqual(["resolved"]);
  });

  test("is not what has hours as numbers under one of its headers", async () => {
    const header = "Ticket ID,Subject,Created Time,Resolved Time,Status,First Response Time (in hrs)";
    const { inputs } = await understand({
      "a.csv": `${header}\n1,Refund,2026-03-02 09:00,2026-03-02 12:00,Closed,0.5\n`,
    });
    expect(inputs).toMatchObject([{ format: "tickets" }]);
  });

  test.each(["First response time (in hrs)", "Initial response time", "Agent interactions"])(
    "is recognised by %s alone, beside the id and the time of creation that it writes",
    async (mark) => {
      const value = { "First response time (in hrs)": "00:14:00", "Agent interactions": "2" }[mark];
      const text = [
        `Ticket ID,Status,Source,Created time,Resolved time,${mark}`,
        `301,Resolved,Email,2026-03-02 09:15:00,2026-03-02 11:00:00,${value ?? "2026-03-02 09:29:00"}`,
        `302,Resolved,Outbound Email,2026-03-02 09:15:00,2026-03-02 11:00:00,${value ?? "2026-03-02 09:29:00"}`,
      ].join("\n");
      const { conversations, inputs } = await understand({ "a.csv": text });
      expect(inputs[0]?.format).toBe("freshdesk-csv");
      expect(conversations.map(({ initiator }) => initiator)).toEqual([undefined, "agent"]);
      const isStated = mark.startsWith("First");
      expect(conversations[0]?.reported.firstResponse).toEqual({
        calendar: undefined,
        business: isStated ? 14 * minute : undefined,
      });
    },
  );

  test("is no table that only has a ticket's id and a first response", async () => {
    const own = "Ticket ID,Status,Created at,Initial response time\n1,Open,2026-03-02 09:15:00,2026-03-02 09:20:00";
    const { inputs } = await understand({ "a.csv": own });
    expect(inputs[0]?.format).toBe("tickets");
  });
});
