import { describe, expect, test } from "vitest";
import { csvOf } from "../support/csv-text.ts";
import { understand } from "../support/reading.ts";
import { marksOf } from "./translate/read-with.ts";

const march = (day: number, hour: number, minute: number) => Date.UTC(2026, 2, day, hour, minute);

const ticket = {
  "Ticket Number": "082913",
  "Date Created": "2026-03-13 09:15:00",
  Subject: "Card declined",
  From: "Budi",
  "From Email": "budi@example.com",
  Priority: "High",
  Department: "Support",
  "Help Topic": "Payments",
  Source: "Email",
  "Current Status": "Closed",
  "Last Updated": "2026-03-14 08:00:00",
  "SLA Due Date": "2026-03-15 09:15:00",
  "Due Date": "",
  "Closed Date": "2026-03-13 16:40:00",
  Overdue: "0",
  Answered: "1",
  "Agent Assigned": "Sari",
  "Team Assigned": "Level 1",
  "Thread Count": "4",
  "Reopen Count": "1",
  "Attachment Count": "0",
};

const expected = {
  id: "082913",
  subject: "Card declined",
  customer: "budi@example.com",
  priority: "high",
  team: "Support",
  category: "Payments",
  channel: "email",
  status: "closed",
  assignee: "Sari",
  createdAt: march(13, 9, 15),
  closedAt: march(13, 16, 40),
  // The entries of a thread are no messages: notes are among them.
  reported: { messages: undefined, reopens: 1 },
};

describe("osTicket's tickets", () => {
  test("as CSV", async () => {
    const { conversations, inputs } = await understand({ "tickets.csv": `\ufeff${csvOf(ticket)}` });
    expect(inputs).toMatchObject([{ format: "osticket", used: 1 }]);
    expect(conversations).toMatchObject([expected]);
  });

  test("with semicolons, where the decimal mark of the language is a comma", async () => {
    const text = csvOf(ticket).replaceAll(",", ";");
    const { conversations, inputs } = await understand({ "tickets.csv": text });
    expect(inputs).toMatchObject([{ format: "osticket", used: 1 }]);
    expect(conversations).toMatchObject([expected]);
  });

  test.each([
    [
      "as one release names its keys",
      {
        "cdata.subject": "Card declined",
        "user.name": "Budi",
        "user.default_email.address": "budi@example.com",
        "cdata.:priority.priority_desc": "High",
        "dept::getLocalName": "Support",
        "topic::getName": "Payments",
        "status::getName": "Closed",
        "staff::getName": "Sari",
        "team::getName": "Level 1",
      },
    ],
    [
      "as another does",
      {
        cdata__subject: "Card declined",
        user__name: "Budi",
        user__emails__address: "budi@example.com",
        cdata__priority: "High",
        dept_id: "Support",
        topic_id: "Payments",
        status__id: "Closed",
        staff_id: "Sari",
        team_id: "Level 1",
      },
    ],
  ])("as JSON, %s", async (_, named) => {
    const record = {
      number: "082913",
      created: "2026-03-13 09:15:00",
      ...named,
      source: "Email",
      lastupdate: "2026-03-14 08:00:00",
      est_duedate: "2026-03-15 09:15:00",
      duedate: "",
      closed: "2026-03-13 16:40:00",
      isoverdue: "0",
      isanswered: "1",
      thread_count: "4",
      reopen_count: "1",
      attachment_count: "0",
    };
    const { conversations, inputs } = await understand({ "tickets.json": JSON.stringify([record]) });
    expect(inputs).toMatchObject([{ format: "osticket", used: 1 }]);
    expect(conversations).toMatchObject([expected]);
  });

  test("the columns of the queue decide what there is: without a time of creation it is refused by name", async () => {
    const { "Date Created": _, ...rest } = ticket;
    await expect(understand({ "tickets.csv": csvOf(rest) }, {}, "osticket")).rejects.toMatchObject({
      code: "unknown-format",
    });
  });

  test("headers of another language are mapped by hand", async () => {
    const { "Ticket Number": number, "Date Created": created, ...rest } = ticket;
    const local = { "Nomor Tiket": number, "Tanggal Pembuatan": created, ...rest };
    const map = new Map([
      ["conversation", "Nomor Tiket"],
      ["createdAt", "Tanggal Pembuatan"],
    ]);
    const { conversations } = await understand({ "tickets.csv": csvOf(local) }, { map }, "osticket");
    expect(conversations).toMatchObject([{ id: "082913", createdAt: march(13, 9, 15) }]);
  });

  test("are told by headers that stand together; the list of tasks is another", () => {
    expect(marksOf("osticket", ...Object.keys(ticket)).length).toBeGreaterThan(4);
    expect(marksOf("osticket", "Ticket Number", "Date Created", "Current Status", "Subject")).toEqual([]);
    expect(
      marksOf("osticket", "Task Number", "Date Created", "Current Status", "Thread Count", "Agent Assigned"),
    ).toEqual([]);
  });
});
