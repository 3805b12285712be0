import { describe, expect, test } from "vitest";
import { csvOf } from "../../support/csv-text.ts";
import { understand } from "../../support/reading.ts";
import { recordsIn } from "../../support/records-in.ts";
import { reportOf } from "../../support/report-of.ts";
import { marksOf } from "../translate/read-with.ts";

const march = (day: number, hour: number, minute: number) => Date.UTC(2026, 2, day, hour, minute);

/** What every row of the incident says, its end included. */
const incident = {
  number: "INC0012001",
  incident_state: "New",
  active: "TRUE",
  reassignment_count: "0",
  reopen_count: "0",
  sys_mod_count: "0",
  made_sla: "TRUE",
  caller_id: "Caller 9",
  opened_at: "13-03-2026 09:15",
  sys_updated_by: "ana",
  sys_updated_at: "13-03-2026 09:15",
  contact_type: "Phone",
  category: "Network",
  priority: "1 - Critical",
  assignment_group: "Desk",
  assigned_to: "?",
  resolved_by: "Ana",
  resolved_at: "15-03-2026 08:00",
  closed_at: "20-03-2026 08:00",
};
const row = (count: number, state: string, time: string, more: Partial<typeof incident> = {}) => ({
  ...incident,
  sys_mod_count: String(count),
  incident_state: state,
  sys_updated_at: time,
  ...more,
});

const log = [
  row(0, "New", "13-03-2026 09:15"),
  row(2, "Awaiting User Info", "13-03-2026 09:30"),
  row(3, "Active", "13-03-2026 10:00", { assignment_group: "Network", reassignment_count: "1", assigned_to: "Ana" }),
  row(4, "Resolved", "13-03-2026 11:00", { assignment_group: "Network", reassignment_count: "1", assigned_to: "Ana" }),
  row(5, "Active", "14-03-2026 08:00", { reassignment_count: "1", reopen_count: "1", assigned_to: "Ana" }),
  row(6, "Resolved", "15-03-2026 08:00", { reassignment_count: "1", reopen_count: "1", assigned_to: "Ana" }),
  row(8, "Closed", "20-03-2026 08:00", { reassignment_count: "1", reopen_count: "1", assigned_to: "Ana" }),
];

const read = async (...rows: readonly Readonly<Record<string, string>>[]) =>
  understand({ "incidents.csv": csvOf(...rows) });

describe("ServiceNow's event log", () => {
  test("is one conversation a number, with its reopenings", async () => {
    const { conversations, inputs } = await read(...log);
    expect(inputs).toMatchObject([{ format: "servicenow", records: 7, used: 7, duplicates: 0 }]);
    expect(conversations).toHaveLength(1);
    expect(conversations[0]).toMatchObject({
      id: "INC0012001",
      status: "closed",
      channel: "phone",
      priority: "urgent",
      category: "Network",
      customer: "Caller 9",
      team: "Desk",
      assignee: "Ana",
      createdAt: march(13, 9, 15),
      resolvedAt: march(15, 8, 0),
      closedAt: march(20, 8, 0),
      reported: { reopens: 1 },
      events: [
        { kind: "pending", at: march(13, 9, 30) },
        { kind: "transferred", at: march(13, 10, 0), to: "Network" },
        { kind: "opened", at: march(13, 10, 0) },
        { kind: "resolved", at: march(13, 11, 0), actor: "ana" },
        { kind: "reopened", at: march(14, 8, 0) },
        { kind: "resolved", at: march(15, 8, 0), actor: "Ana" },
        { kind: "closed", at: march(20, 8, 0) },
      ],
    });
  });

  test("gives the same, whatever the order of its rows", async () => {
    const [inOrder, reversed] = await Promise.all([read(...log), read(...log.toReversed())]);
    expect(reversed.conversations).toEqual(inOrder.conversations);
  });

  test("says which updates stand there twice, and which are dated before the one that they follow", async () => {
    const stale = row(8, "Active", "13-03-2026 08:00");
    const early = row(7, "Resolved", "14-03-2026 23:00", { reopen_count: "1" });
    const { conversations, notes } = await read(stale, ...log, early);
    expect(conversations).toMatchObject([{ status: "closed", closedAt: march(20, 8, 0) }]);
    expect(notes).toMatchObject([
      { code: "repeated-update", count: 1, examples: ["INC0012001"] },
      { code: "time-went-back", count: 1, examples: ["INC0012001"] },
    ]);
  });

  test("early rows know the future: what is open is not resolved by the end that its rows already hold", async () => {
    const { conversations } = await read(...log.slice(0, 3));
    expect(conversations).toMatchObject([{ status: "open", resolvedAt: undefined, closedAt: undefined }]);
    const { rows } = await reportOf({ "incidents.csv": csvOf(...log.slice(0, 3)) });
    expect(rows[0]?.values["resolution-time"]).toMatchObject({ n: 0 });
  });

  test("resolved is not closed yet", async () => {
    const { conversations } = await read(...log.slice(0, 6));
    expect(conversations).toMatchObject([{ status: "resolved", resolvedAt: march(15, 8, 0), closedAt: undefined }]);
  });

  test("counts an incident that was reopened once, and the time until its last resolution", async () => {
    const { rows } = await reportOf({ "incidents.csv": csvOf(...log) });
    expect(rows[0]?.values["reopen-rate"]).toMatchObject({ numerator: 1, denominator: 1 });
    expect(rows[0]?.values["resolution-time"]).toMatchObject({ n: 1, median: (46 * 60 + 45) * 60 });
  });

  test.each([
    ["New", "open"],
    ["Active", "open"],
    ["Awaiting User Info", "pending"],
    ["Awaiting Problem", "on-hold"],
    ["Awaiting Vendor", "on-hold"],
    ["Awaiting Evidence", "on-hold"],
    ["Resolved", "resolved"],
    ["Closed", "closed"],
  ])("the state %s is %s", async (state, status) => {
    const { conversations } = await read(row(0, state, "13-03-2026 09:15"));
    expect(conversations).toMatchObject([{ status }]);
  });

  test("the state -100 is none that is known, and is noted", async () => {
    const { conversations, notes } = await read(row(0, "-100", "13-03-2026 09:15"));
    expect(conversations).toMatchObject([{ status: undefined }]);
    expect(notes.map(({ code }) => code)).toContain("unknown-status");
  });

  test("an incident whose last state nobody knows stands as before it: an open one is not resolved by its end", async () => {
    const unknown = row(4, "-100", "13-03-2026 11:00");
    const { conversations, notes } = await read(...log.slice(0, 3), unknown);
    expect(conversations).toMatchObject([{ status: "open", resolvedAt: undefined, closedAt: undefined }]);
    expect(notes.map(({ code }) => code)).toContain("unknown-status");
    const { rows } = await reportOf({ "incidents.csv": csvOf(...log.slice(0, 3), unknown) });
    expect(rows[0]?.values["resolution-time"]).toMatchObject({ n: 0, excluded: { unresolved: 1 } });
    expect(rows[0]?.values.backlog).toMatchObject({ value: 1 });
  });

  test("and a resolved one is resolved, and not closed yet", async () => {
    const { conversations } = await read(...log.slice(0, 6), row(7, "-100", "16-03-2026 08:00", { reopen_count: "1" }));
    expect(conversations).toMatchObject([{ status: "resolved", resolvedAt: march(15, 8, 0), closedAt: undefined }]);
    expect(conversations[0]?.events.at(-1)).toMatchObject({ kind: "resolved", actor: "Ana" });
  });

  test('"?" is no value', async () => {
    const unknown = { caller_id: "?", resolved_at: "?", closed_at: "?", contact_type: "?", assignment_group: "?" };
    const { conversations } = await read(row(0, "Resolved", "13-03-2026 09:15", unknown));
    expect(conversations).toMatchObject([
      { customer: undefined, channel: undefined, team: undefined, assignee: undefined, resolvedAt: undefined },
    ]);
  });

  test("a number whose every row is its first does not tell of events", async () => {
    const { conversations, found } = await read(row(0, "Resolved", "13-03-2026 09:15"));
    expect(conversations).toMatchObject([{ events: [] }]);
    expect(found.has("events")).toBe(false);
  });

  test("other columns are attributes, of the newest row", async () => {
    const files = {
      "incidents.csv": csvOf(...log.slice(0, 6), row(8, "Closed", "20-03-2026 08:00", { made_sla: "FALSE" })),
    };
    const { conversations } = await understand(files, { attributes: ["made_sla"] });
    expect(conversations[0]?.attribute("made_sla")).toBe("FALSE");
  });

  test.each([
    [{ number: "?" }, "missing-conversation-id"],
    [{ opened_at: "soon" }, "missing-time"],
    [{ sys_updated_at: "?" }, "missing-time"],
  ])("a row that cannot be used is refused: %j", async (changes, code) => {
    const { rejected } = await read(...log.slice(0, 1), { ...row(1, "Active", "13-03-2026 10:00"), ...changes });
    expect(rejected.map((record) => record.code)).toEqual([code]);
  });
});

describe("ServiceNow's list", () => {
  const listed = {
    Number: "INC0012001",
    Caller: "Budi",
    "Short description": "No network",
    State: "Closed",
    Priority: "3 - Moderate",
    Opened: "2026-03-13 09:15:00",
    Resolved: "2026-03-15 08:00:00",
    Closed: "2026-03-20 08:00:00",
    "Assignment group": "Network",
    "Assigned to": "Ana",
    Updated: "2026-03-21 08:00:00",
  };

  test("has labels as headers, and one row an incident", async () => {
    const { conversations, inputs, found } = await read(listed);
    expect(inputs).toMatchObject([{ format: "servicenow", used: 1 }]);
    expect(conversations).toMatchObject([
      {
        id: "INC0012001",
        subject: "No network",
        customer: "Budi",
        status: "closed",
        priority: "normal",
        team: "Network",
        assignee: "Ana",
        createdAt: march(13, 9, 15),
        resolvedAt: march(15, 8, 0),
        closedAt: march(20, 8, 0),
        events: [],
      },
    ]);
    expect(found.has("events")).toBe(false);
  });

  test("of two rows of an incident the newer one counts", async () => {
    const older = { ...listed, State: "In Progress", Updated: "2026-03-14 08:00:00" };
    const { conversations, inputs } = await read(listed, older);
    expect(conversations).toMatchObject([{ status: "closed" }]);
    expect(inputs).toMatchObject([{ duplicates: 1 }]);
  });

  test("may hold states as they are stored", async () => {
    expect((await read({ ...listed, State: "3" })).conversations).toMatchObject([{ status: "on-hold" }]);
  });
});

test("lists of other things that are numbered are not ServiceNow's", () => {
  expect(marksOf("servicenow", "number", "caller_id", "opened_at", "assigned_to", "short_description")).toEqual([]);
});

test("without the count of reassignments the transfer rate is not measurable, without states and reopen_count the reopen rate", async () => {
  const whole = log.map(({ reassignment_count, ...rest }) => ({ ...rest, reassignment_count: "0" }));
  expect(recordsIn(await read(...whole))).toEqual(["transfers", "reopenings"]);
  const without = log.map(({ reassignment_count, ...rest }) => rest);
  expect(recordsIn(await read(...without))).toEqual(["reopenings"]);
  const stateless = whole.map(({ incident_state, reopen_count, ...rest }) => rest);
  expect(recordsIn(await read(...stateless))).toEqual(["transfers"]);
});

describe("ServiceNow's Table API", () => {
  const listed = (record: object) => JSON.stringify({ result: [record] });
  const told = async (record: object) => {
    const { inputs, conversations } = await understand({ "incidents.json": listed(record) });
    expect(inputs).toMatchObject([{ format: "servicenow", used: 1 }]);
    return conversations[0];
  };
  const reference = (value: string, display_value?: string) => ({ link: `https://x/${value}`, value, display_value });
  const open = { number: "INC0010001", state: "2", opened_at: "2026-03-13 09:15:00", short_description: "Mail" };

  test("references are who they refer to, beside blank ones too", async () => {
    const given = { caller_id: reference("5137"), assignment_group: reference("287e"), assigned_to: "" };
    expect(await told({ ...open, ...given })).toMatchObject({ customer: "5137", team: "287e", assignee: undefined });
  });

  test("where every value is told twice, names are those that are shown and times those that are stored", async () => {
    const both = (display_value: string, value: string) => ({ display_value, value });
    const resolved = await told({
      number: both("INC0010001", "INC0010001"),
      state: both("Resolved", "6"),
      opened_at: both("2026-03-13 16:15:00", "2026-03-13 09:15:00"),
      resolved_at: both("2026-03-13 18:15:00", "2026-03-13 11:15:00"),
      caller_id: reference("513", "Abel"),
      assignment_group: reference("2", "Desk"),
      assigned_to: reference("3", "Beth"),
      short_description: both("Mail", "Mail"),
    });
    expect(resolved).toMatchObject({
      id: "INC0010001",
      status: "resolved",
      createdAt: march(13, 9, 15),
      resolvedAt: march(13, 11, 15),
      customer: "513",
      team: "Desk",
      assignee: "Beth",
    });
  });
});

describe("tables beside that of incidents", () => {
  const task = {
    number: "RITM0010001",
    state: "Closed Complete",
    opened_at: "2026-03-13 09:15:00",
    closed_at: "2026-03-13 11:15:00",
    short_description: "Laptop",
    assignment_group: "Desk",
    assigned_to: "Ana",
  };

  test.each([
    ["Closed Complete", "closed"],
    ["Closed Abandoned", "abandoned"],
    ["Closed Incomplete", "closed"],
    ["Closed Skipped", "closed"],
    ["Awaiting Info", "pending"],
  ])("the state %s is %s", async (state, status) => {
    expect((await read({ ...task, state })).conversations[0]?.status).toBe(status);
  });

  test("states as numbers mean something else there: they are told, and times decide", async () => {
    const { conversations, notes } = await read({ ...task, number: "CS0010001", state: "3" });
    expect(conversations[0]).toMatchObject({ status: undefined, closedAt: march(13, 11, 15) });
    expect(notes.map(({ code }) => code)).toContain("unknown-status");
  });
});
