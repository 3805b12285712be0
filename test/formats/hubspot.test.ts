import { describe, expect, test } from "vitest";
import { csvOf } from "../support/csv-text.ts";
import { understand } from "../support/reading.ts";
import { marksOf } from "./translate/read-with.ts";

const march = (day: number, hour: number, minute: number) => Date.UTC(2026, 2, day, hour, minute);
const hour = 3_600_000;

const ticket = {
  "Ticket ID": "5512",
  "Ticket name": "Card declined",
  "Ticket description": "My card is declined",
  "Ticket status": "Closed",
  Pipeline: "Support Pipeline",
  "Ticket owner": "Sari",
  Priority: "HIGH",
  Source: "Email",
  Category: "Billing",
  "Create date": "2026-03-13 09:15",
  "Close date": "2026-03-13 16:40",
  "Last modified date": "2026-03-14 08:00",
  "Associated Contact": "Budi",
  "First agent email response date": "2026-03-13 09:40",
  "Time to close (HH:mm:ss)": "07:25:00",
  "Time to first agent email reply (HH:mm:ss)": "00:25:00",
  "Last CES survey rating": "",
};

const read = (...changes: readonly Readonly<Record<string, string>>[]) =>
  understand({ "tickets.csv": csvOf(...changes.map((each) => ({ ...ticket, ...each }))) });
const one = async (changes: Readonly<Record<string, string>>) => (await read(changes)).conversations[0];

describe("HubSpot's tickets as CSV", () => {
  test("a ticket", async () => {
    const { conversations, inputs, notes } = await read({});
    expect(inputs).toMatchObject([{ format: "hubspot", used: 1 }]);
    expect(notes).toEqual([]);
    expect(conversations).toMatchObject([
      {
        id: "5512",
        subject: "Card declined",
        status: "closed",
        assignee: "Sari",
        priority: "high",
        channel: "email",
        category: "Billing",
        customer: "Budi",
        createdAt: march(13, 9, 15),
        closedAt: march(13, 16, 40),
        firstResponseAt: march(13, 9, 40),
        surveys: [],
      },
    ]);
  });

  test.each([
    ["Closed (Support Pipeline)", "closed"],
    ["Waiting on contact (Client Support)", "pending"],
    ["New (Support Pipeline)", "open"],
    ["Third line (Support Pipeline)", undefined],
  ])("a stage that is written with its pipeline: %s", async (stage, status) => {
    expect((await one({ "Ticket status": stage }))?.status).toBe(status);
  });

  test("the id of a ticket may be called that of a record", async () => {
    const { "Ticket ID": id, ...others } = ticket;
    const { conversations, inputs } = await understand({ "tickets.csv": csvOf({ "Record ID": id, ...others }) });
    expect(inputs).toMatchObject([{ format: "hubspot", used: 1 }]);
    expect(conversations.map((conversation) => conversation.id)).toEqual(["5512"]);
  });

  test.each(["Chat", "Phone", ""])(
    "only e-mail replies count in HubSpot's first response: beside a ticket of source %j it is left out, which would be unanswered",
    async (Source) => {
      const { conversations, found, notes } = await read({}, { "Ticket ID": "5513", Source, "Last modified date": "" });
      expect(conversations.map(({ firstResponseAt }) => firstResponseAt)).toEqual([undefined, undefined]);
      expect(found.has("firstResponseAt")).toBe(false);
      expect(notes).toMatchObject([{ code: "email-replies-only", count: 2 }]);
    },
  );

  test("a form is answered by e-mail", async () => {
    expect(await one({ Source: "Form" })).toMatchObject({ channel: "web", firstResponseAt: march(13, 9, 40) });
  });

  test("hours of a duration may exceed 24; it is read where the time itself is missing", async () => {
    const durations = {
      "Close date": "",
      "First agent email response date": "",
      "Time to close (HH:mm:ss)": "49:30:15",
    };
    expect(await one(durations)).toMatchObject({
      closedAt: undefined,
      reported: { resolution: { calendar: 49.5 * hour + 15_000 }, firstResponse: { calendar: 25 * 60_000 } },
    });
  });

  test("a column of durations that are none is left out, once for all", async () => {
    const unread = { "Close date": "", "Time to close (HH:mm:ss)": "a while" };
    const { conversations, notes } = await read(unread, { ...unread, "Ticket ID": "5513" });
    expect(conversations.map(({ reported }) => reported.resolution.calendar)).toEqual([undefined, undefined]);
    expect(notes).toMatchObject([{ code: "column-left-out", count: 1, examples: ["tickets.csv"] }]);
  });

  test.each([
    ["New", "open"],
    ["Waiting on contact", "pending"],
    ["Waiting on us", "open"],
    ["Closed", "closed"],
  ])("the stage %s is %s", async (stage, status) => {
    expect(await one({ "Ticket status": stage })).toMatchObject({ status });
  });

  test("the CES rating is a survey on the scale 1 to 7", async () => {
    const rated = { "Last CES survey rating": "6", "Last CES survey date": "2026-03-15 10:00" };
    expect(await one(rated)).toMatchObject({
      surveys: [{ kind: "ces", score: 6, scale: [1, 7], at: march(15, 10, 0) }],
    });
  });

  test.each([
    [{ "Ticket ID": "" }, "missing-conversation-id"],
    [{ "Create date": "" }, "missing-time"],
  ])("what cannot be used is refused: %j", async (changes, code) => {
    expect((await read({}, changes)).rejected).toMatchObject([{ line: 3, code }]);
  });

  test("is told by names that stand together", () => {
    expect(marksOf("hubspot", "Ticket ID", "Ticket name", "Pipeline")).toHaveLength(3);
    expect(marksOf("hubspot", "Ticket ID", "Ticket name")).toEqual([]);
    expect(marksOf("hubspot", "Ticket ID", "Ticket status", "Pipeline")).toEqual([]);
  });
});

test("a list with a CES survey's answers needs no time of the ticket", async () => {
  const { inputs, conversations } = await understand({
    "tickets.csv": csvOf({
      "Ticket ID": "1",
      "Ticket name": "Card declined",
      Pipeline: "Support",
      "Ticket status": "Closed",
      "Last CES survey rating": "6",
      "Last CES survey date": "2026-03-13 16:40",
    }),
  });
  expect(inputs).toMatchObject([{ format: "hubspot" }]);
  expect(conversations[0].surveys).toMatchObject([{ kind: "ces", score: 6 }]);
});

test("a list without any times tells channels and states of conversations that others date", async () => {
  const { inputs, conversations } = await understand({
    "tickets.csv": csvOf({
      "Ticket ID": "1",
      "Ticket name": "Card declined",
      Pipeline: "Support",
      "Ticket status": "Closed",
      Source: "Email",
    }),
  });
  expect(inputs).toMatchObject([{ format: "hubspot" }]);
  expect(conversations).toMatchObject([{ channel: "email", status: "closed" }]);
});

test("a list with such names and none of HubSpot's times is another's", async () => {
  const { conversations, inputs } = await understand({
    "tickets.csv": csvOf({
      "Ticket ID": "1",
      "Ticket Name": "Card declined",
      "Ticket Owner": "Sari",
      "Created At": "2026-03-13 09:15",
      "Closed At": "2026-03-13 16:40",
    }),
  });
  expect(inputs).toMatchObject([{ format: "tickets" }]);
  expect(conversations).toMatchObject([{ createdAt: Date.UTC(2026, 2, 13, 9, 15), assignee: "Sari" }]);
});

describe("HubSpot's tickets from the API", () => {
  const record = {
    id: "5512",
    properties: {
      subject: "Card declined",
      hs_pipeline_stage: "2",
      createdate: "2026-03-13T09:15:00.000Z",
      closed_date: null,
      time_to_close: null,
      hs_ticket_priority: "HIGH",
      source_type: "CHAT",
      hubspot_owner_id: "77",
    },
    createdAt: "2026-03-13T09:15:00.000Z",
    updatedAt: "2026-03-14T08:00:00.000Z",
    archived: false,
  };

  test("have their fields among the properties, and stages by number", async () => {
    const { conversations, inputs } = await understand({ "tickets.json": JSON.stringify({ results: [record] }) });
    expect(inputs).toMatchObject([{ format: "hubspot", used: 1 }]);
    expect(conversations).toMatchObject([
      { id: "5512", status: "pending", channel: "chat", priority: "high", assignee: "77", createdAt: march(13, 9, 15) },
    ]);
  });

  test("are deleted where they are archived", async () => {
    const { conversations } = await understand({ "t.json": JSON.stringify([{ ...record, archived: true }]) });
    expect(conversations).toMatchObject([{ status: "deleted" }]);
  });
});
