import { describe, expect, test } from "vitest";
import { csvOf } from "../support/csv-text.ts";
import { understand } from "../support/reading.ts";
import { reportOf } from "../support/report-of.ts";
import { marksOf } from "./translate/read-with.ts";

const january = (day: number, hour: number, minute: number) => Date.UTC(2026, 0, day, hour, minute);

const ticket = {
  "Created Time (Contact)": "01 Feb 2019 08:00 AM",
  "Ticket Id": "330021",
  Subject: "Card declined",
  "Status (Ticket)": "Closed",
  "Priority (Ticket)": "High",
  "Category (Ticket)": "Billing",
  Channel: "Email",
  "Ticket Owner": "Sari",
  Team: "Level 1",
  "Email (Contact)": "budi@example.com",
  "Phone (Ticket)": "555",
  "Created Time (Ticket)": "03 Jan 2026 04:05 PM",
  "Ticket Closed Time": "04 Jan 2026 10:20 AM",
  "Due Date": "05 Jan 2026 10:20 AM",
};

const one = async (changes: Readonly<Record<string, string>>) => {
  const { conversations, inputs } = await understand({ "zoho.csv": csvOf({ ...ticket, ...changes }) });
  expect(inputs).toMatchObject([{ format: "zoho-desk", used: 1 }]);
  return conversations[0];
};

describe("Zoho Desk's tickets", () => {
  test("a ticket, its times with the name of the month and AM or PM", async () => {
    expect(await one({})).toMatchObject({
      id: "330021",
      subject: "Card declined",
      status: "closed",
      priority: "high",
      category: "Billing",
      channel: "email",
      assignee: "Sari",
      team: "Level 1",
      customer: "budi@example.com",
      createdAt: january(3, 16, 5),
      closedAt: january(4, 10, 20),
    });
  });

  test("the columns of another module are not the ticket's, wherever they stand", async () => {
    expect((await one({ "Status (Contact)": "Active" }))?.status).toBe("closed");
    expect((await one({}))?.createdAt).toBe(january(3, 16, 5));
  });

  test("dates may be written as 13/01/2026", async () => {
    const { "Created Time (Contact)": _, ...rest } = ticket;
    const written = { "Created Time (Ticket)": "13/01/2026 16:05", "Ticket Closed Time": "14/01/2026 10:20" };
    const { conversations } = await understand({ "zoho.csv": csvOf({ ...rest, ...written }) });
    expect(conversations).toMatchObject([{ createdAt: january(13, 16, 5), closedAt: january(14, 10, 20) }]);
  });

  test.each([
    ["Open", "open"],
    ["On Hold", "on-hold"],
    ["Escalated", "open"],
    ["Closed", "closed"],
    ["Duplicate", "merged"],
    ["Assigned", "open"],
    ["Awaiting Customer Response", "pending"],
    ["Waiting On Third Party", "on-hold"],
    ["In Progress", "open"],
    ["Resolved", "resolved"],
  ])("the status %s is %s", async (status, model) => {
    expect((await one({ "Status (Ticket)": status }))?.status).toBe(model);
  });

  test.each(["Ticket Closed Time (Ticket)", "Closed Time", "Closed Time (Ticket)"])(
    "when it was closed also stands under %s",
    async (header) => {
      const { "Ticket Closed Time": closed, ...rest } = ticket;
      const { conversations } = await understand({ "zoho.csv": csvOf({ ...rest, [header]: closed }) });
      expect(conversations).toMatchObject([{ closedAt: january(4, 10, 20) }]);
    },
  );

  test("from the API have a type of status, whatever the status is called", async () => {
    const record = {
      id: "1892000000042034",
      ticketNumber: "176",
      subject: "Card declined",
      status: "Handed over",
      statusType: "On Hold",
      createdTime: "2026-01-03T16:05:00.000Z",
      closedTime: null,
      channel: "Email",
      threadCount: "4",
      contactId: "77",
    };
    const { conversations, inputs } = await understand({ "tickets.json": JSON.stringify({ data: [record] }) });
    expect(inputs).toMatchObject([{ format: "zoho-desk" }]);
    expect(conversations).toMatchObject([
      { id: "176", status: "on-hold", customer: "77", createdAt: january(3, 16, 5), reported: { messages: 4 } },
    ]);
  });

  describe("from the API", () => {
    const record = { ticketNumber: "1", statusType: "Open", createdTime: "2026-01-03T16:05:00.000Z" };
    const read = async (marks: object) =>
      (await understand({ "tickets.json": JSON.stringify({ data: [{ ...record, ...marks }] }) })).conversations[0];

    test.each([
      [{ isSpam: true, isTrashed: false }, "spam"],
      [{ isSpam: false, isTrashed: true }, "deleted"],
      [{ isSpam: true, isTrashed: true }, "spam"],
      [{ isSpam: false, isTrashed: false, isArchived: true }, "open"],
      [{ isSpam: null }, "open"],
      [{}, "open"],
    ])("that are %j are %s", async (marks, status) => {
      expect((await read(marks))?.status).toBe(status);
    });

    test("and are spam or in the bin are in no metric", async () => {
      const tickets = [
        { ...record, statusType: "Closed", closedTime: "2026-01-03T18:05:00.000Z", isSpam: false, isTrashed: false },
        { ...record, ticketNumber: "2", isSpam: true, isTrashed: false },
        { ...record, ticketNumber: "3", statusType: "On Hold", isSpam: false, isTrashed: true },
      ];
      const report = await reportOf({ "tickets.json": JSON.stringify({ data: tickets }) });
      expect(report.rows[0]?.values.volume).toMatchObject({ value: 1 });
      expect(report.rows[0]?.values.backlog).toMatchObject({ value: 0 });
      expect(report.population.excluded).toEqual({ spam: 1, deleted: 1 });
    });
  });

  test("are told by a column that says (Ticket)", () => {
    expect(marksOf("zoho-desk", "Ticket Id", "Status (Ticket)")).toEqual(["status (ticket)"]);
    expect(marksOf("zoho-desk", "Ticket Id", "Status", "Price (Ticket)")).toEqual([]);
  });
});
