import { describe, expect, test } from "vitest";
import { csvOf } from "../support/csv-text.ts";
import { understand } from "../support/reading.ts";
import { recordsIn } from "../support/records-in.ts";
import { reportOf } from "../support/report-of.ts";
import { marksOf } from "./translate/read-with.ts";

const march = (day: number, hour: number, minute: number) => Date.UTC(2026, 2, day, hour, minute);
const stamp = (day: number, time: string) => `2026-03-${day}T${time}:00.000+0000`;

const caseId = "5005g00000AAAAAAA1";
const sari = "0055g00000SARIAAA1";
const dewi = "0055g00000DEWIAAA1";
const queue = "00G5g00000QUEUEAA1";

const record = {
  Id: caseId,
  IsDeleted: "",
  CaseNumber: "00014292",
  ContactId: "0035g00000BUDIAAA1",
  AccountId: "0015g00000SHOPAAA1",
  ParentId: "",
  Type: "Billing",
  Status: "Closed",
  Reason: "Card",
  Origin: "Web",
  Subject: "Card declined",
  Priority: "Medium",
  IsClosed: "1",
  ClosedDate: stamp(14, "14:46"),
  OwnerId: sari,
  CreatedDate: stamp(13, "09:00"),
  LastModifiedDate: stamp(14, "14:46"),
};
type Changes = Readonly<Record<string, string>>;

const emailOf = (changes: Changes) => ({
  Id: "02s1",
  ParentId: caseId,
  Incoming: "",
  MessageDate: stamp(13, "09:30"),
  FromAddress: "help@example.com",
  CreatedById: sari,
  Status: "3",
  ...changes,
});
const commentOf = (changes: Changes) => ({
  Id: "00a1",
  ParentId: caseId,
  IsPublished: "1",
  CreatedDate: stamp(13, "10:00"),
  CreatedById: sari,
  CommentBody: "Done",
  ...changes,
});
const changeOf = (changes: Changes) => ({
  Id: "0171",
  CaseId: caseId,
  Field: "Status",
  OldValue: "",
  NewValue: "",
  CreatedDate: stamp(13, "11:00"),
  CreatedById: sari,
  ...changes,
});

const open = { Status: "New", IsClosed: "", ClosedDate: "" };

interface Export {
  readonly cases?: readonly Changes[];
  readonly emails?: readonly Changes[];
  readonly comments?: readonly Changes[];
  readonly changes?: readonly Changes[];
}

const filesOf = ({ cases = [{}], emails = [], comments = [], changes = [] }: Export): Record<string, string> => {
  const files: [string, readonly Record<string, string>[]][] = [
    ["Case.csv", cases.map((each) => ({ ...record, ...each }))],
    ["CaseComment.csv", comments.map(commentOf)],
    ["CaseHistory.csv", changes.map(changeOf)],
    ["EmailMessage.csv", emails.map(emailOf)],
  ];
  return Object.fromEntries(files.filter(([, rows]) => rows.length > 0).map(([name, rows]) => [name, csvOf(...rows)]));
};

const read = (exported: Export) => understand(filesOf(exported));
const one = async (exported: Export) => {
  const { conversations } = await read(exported);
  expect(conversations).toHaveLength(1);
  return conversations[0];
};
const readCase = (changes: Changes) => one({ cases: [changes] });

describe("Salesforce's Case", () => {
  test("is recognised, with a byte order mark in front of its first header", async () => {
    const { inputs } = await understand({ "Case.csv": `\ufeff${filesOf({})["Case.csv"]}` });
    expect(inputs).toMatchObject([{ format: "salesforce", used: 1 }]);
  });

  test("becomes a conversation; its number keeps the leading zeros, and +0000 is an offset", async () => {
    expect(await readCase({})).toMatchObject({
      id: "00014292",
      status: "closed",
      channel: "web",
      priority: "normal",
      category: "Billing",
      subject: "Card declined",
      customer: "0035g00000BUDIAAA1",
      assignee: sari,
      team: undefined,
      createdAt: march(13, 9, 0),
      closedAt: march(14, 14, 46),
      resolvedAt: march(14, 14, 46),
      messages: [],
      events: [],
    });
  });

  test.each([
    ["New", "", "open"],
    ["Working", "false", "open"],
    ["Escalated", "", "open"],
    ["On Hold", "0", "on-hold"],
    ["Handed to finance", "", "open"],
    ["Paid back", "1", "closed"],
    ["Paid back", "true", "closed"],
    ["Resolved", "true", "resolved"],
    ["Duplicate", "1", "merged"],
  ])("whether %s is closed says IsClosed (%j): %s", async (Status, IsClosed, status) => {
    expect(await readCase({ Status, IsClosed })).toMatchObject({ status });
  });

  test("without IsClosed a status has to tell by itself", async () => {
    const { IsClosed, ...rest } = record;
    const { conversations, notes } = await understand({ "Case.csv": csvOf({ ...rest, Status: "Paid back" }) });
    expect(conversations).toMatchObject([{ status: undefined }]);
    expect(notes).toMatchObject([{ code: "unknown-status" }]);
  });

  test("a deleted case is deleted", async () => {
    expect(await readCase({ IsDeleted: "1" })).toMatchObject({ status: "deleted" });
  });

  test("a queue that owns a case is its team, and nobody has it", async () => {
    expect(await readCase({ OwnerId: queue })).toMatchObject({ team: queue, assignee: undefined });
  });

  test("what is no column of ours is an attribute", async () => {
    const { conversations } = await understand(filesOf({}), { attributes: ["Reason", "AccountId"] });
    expect(conversations[0]?.attribute("Reason")).toBe("Card");
  });

  test("alone does not tell of reopenings and escalations, so that their rates are not zero but unknown", async () => {
    const { unmeasurable } = await reportOf(
      filesOf({ cases: [{}, { ...open, CaseNumber: "2", Status: "Escalated" }] }),
    );
    expect(unmeasurable.map(({ metric }) => metric)).toEqual(
      expect.arrayContaining(["reopen-rate", "escalation-rate", "transfer-rate", "first-response-time"]),
    );
  });

  test.each([
    [{ CaseNumber: "", Id: "" }, "missing-conversation-id"],
    [{ CreatedDate: "" }, "missing-time"],
  ])("that cannot be used is refused: %j", async (changes, code) => {
    const { rejected } = await read({ cases: [{}, changes] });
    expect(rejected).toMatchObject([{ line: 3, code }]);
  });

  test("in a report has other headers, times as people there write them, and names", async () => {
    const row = {
      "Case Number": "00014292",
      "Case Owner": "Sari",
      "Case Origin": "Email",
      Status: "Closed",
      "Date/Time Opened": "5/16/2018 7:46 AM",
      "Date/Time Closed": "5/17/2018 1:00 PM",
      "Age (Hours)": "29",
    };
    const { conversations, inputs } = await understand({ "report.csv": csvOf(row) });
    expect(inputs).toMatchObject([{ format: "salesforce" }]);
    expect(conversations).toMatchObject([
      {
        id: "00014292",
        assignee: "Sari",
        channel: "email",
        status: "closed",
        createdAt: Date.UTC(2018, 4, 16, 7, 46),
        closedAt: Date.UTC(2018, 4, 17, 13, 0),
      },
    ]);
  });
});

const spoken = async (exported: Export) => {
  const conversation = await one(exported);
  return conversation?.messages.map(({ at, role, author, internal }) => [at, role, author, internal]);
};

describe("Salesforce's EmailMessage and CaseComment", () => {
  test("are joined by ParentId, in any order of the files and with ids of 15 characters", async () => {
    const files = filesOf({ emails: [{ ParentId: caseId.slice(0, 15) }], comments: [{}] });
    const reversed = Object.fromEntries(Object.entries(files).toReversed());
    const [forwards, backwards] = [await understand(files), await understand(reversed)];
    expect(forwards.conversations).toHaveLength(1);
    expect(forwards.conversations[0]?.messages).toHaveLength(3);
    expect(backwards.conversations[0]?.messages).toEqual(forwards.conversations[0]?.messages);
    expect(backwards.conversations[0]?.id).toBe("00014292");
  });

  test("incoming e-mails are the customer's, outgoing ones an agent's; blank is false", async () => {
    const asked = { Id: "02s0", Incoming: "1", MessageDate: stamp(13, "09:00"), FromAddress: "budi@example.com" };
    expect(await spoken({ cases: [{ Origin: "Email" }], emails: [asked, {}] })).toEqual([
      [march(13, 9, 0), "customer", "budi@example.com", false],
      [march(13, 9, 30), "agent", sari, false],
    ]);
  });

  test("a draft is no e-mail that anybody got", async () => {
    const { conversations, notes } = await read({ emails: [{ Status: "5" }] });
    expect(conversations).toMatchObject([{ messages: [] }]);
    expect(notes).toMatchObject([{ code: "draft", count: 1 }]);
  });

  test("a comment that is not published is an internal note", async () => {
    expect(await spoken({ comments: [{ IsPublished: "" }] })).toEqual([[march(13, 10, 0), "agent", sari, true]]);
  });

  test("a published comment is an agent's where its author owns cases, sends e-mails or writes notes", async () => {
    const comments = [{ CreatedById: sari }, { Id: "00a2", CreatedById: dewi, CreatedDate: stamp(13, "10:05") }];
    const roles = async (exported: Export) => (await one(exported))?.messages.map(({ role }) => role);
    expect(await roles({ comments, cases: [{ Origin: "" }] })).toEqual(["agent", "unknown"]);
    const emails = [{ CreatedById: dewi, MessageDate: stamp(13, "12:00") }];
    expect(await roles({ comments, emails, cases: [{ Origin: "" }] })).toEqual(["agent", "agent", "agent"]);
  });

  test("a form or a call is itself what was asked, where the answer is the first that was written", async () => {
    const later = { Id: "02s2", Incoming: "1", MessageDate: stamp(13, "12:00"), FromAddress: "budi@example.com" };
    expect(await spoken({ emails: [{}, later] })).toEqual([
      [march(13, 9, 0), "customer", undefined, false],
      [march(13, 9, 30), "agent", sari, false],
      [march(13, 12, 0), "customer", "budi@example.com", false],
    ]);
    const { rows } = await reportOf(filesOf({ emails: [{}, later] }));
    expect(rows[0]?.values["first-response-time"]).toMatchObject({ n: 1, median: 1800 });
  });

  test("the configuration says whose e-mails are automatic", async () => {
    const values = new Map([["role", new Map([[sari, "bot"]])]]);
    const { conversations } = await understand(filesOf({ emails: [{}], cases: [{ Origin: "" }] }), { values });
    expect(conversations[0]?.messages.map(({ role }) => role)).toEqual(["bot"]);
  });

  test("a case that an agent begins, by no channel, is outbound", async () => {
    const { rows } = await reportOf(filesOf({ cases: [{ Origin: "" }], emails: [{}] }));
    expect(rows[0]?.values["first-response-time"]).toMatchObject({ n: 0, excluded: { outbound: 1 } });
  });

  test("an e-mail of no case is passed over, and told", async () => {
    const { conversations, rejected, notes } = await read({ emails: [{}, { Id: "02s9", ParentId: "" }] });
    expect([conversations[0]?.messages.map(({ role }) => role), rejected]).toEqual([["customer", "agent"], []]);
    expect(notes).toMatchObject([{ code: "not-a-conversation", count: 1, examples: ["EmailMessage.csv:3"] }]);
  });

  test.each([
    [{ emails: [{ MessageDate: "" }] }, "missing-time"],
    [{ comments: [{ ParentId: "" }] }, "missing-conversation-id"],
    [{ comments: [{ CreatedDate: "" }] }, "missing-time"],
    [{ changes: [{ CaseId: "" }] }, "missing-conversation-id"],
    [{ changes: [{ Field: "" }] }, "unknown-record"],
    [{ changes: [{ CreatedDate: "" }] }, "missing-time"],
  ])("what cannot be used is refused: %j", async (exported, code) => {
    expect((await read(exported)).rejected).toMatchObject([{ code }]);
  });
});

const happened = async (cases: Changes, ...changes: readonly Changes[]) => {
  const conversation = await one({ cases: [cases], changes });
  return conversation?.events ?? [];
};

describe("Salesforce's CaseHistory", () => {
  test("closing resolves, and what is open again is reopened", async () => {
    expect(
      await happened(
        {},
        { NewValue: "Working", CreatedDate: stamp(13, "10:00") },
        { NewValue: "Closed", CreatedDate: stamp(13, "11:00") },
        { NewValue: "Working", CreatedDate: stamp(13, "12:00") },
        { NewValue: "Closed", CreatedDate: stamp(14, "14:46"), CreatedById: dewi },
      ),
    ).toMatchObject([
      { kind: "resolved", at: march(13, 11, 0), actor: sari },
      { kind: "reopened", at: march(13, 12, 0), actor: sari },
      { kind: "resolved", at: march(14, 14, 46), actor: dewi },
    ]);
  });

  test.each([
    ["Working", "reopened"],
    ["Waiting on Customer", "reopened, pending"],
    ["Resolved", "resolved"],
  ])("which begins late, tells by the old value that what was closed is %s", async (NewValue, expected) => {
    const change = { OldValue: "Closed", NewValue };
    expect((await happened(open, change)).map(({ kind }) => kind).join(", ")).toBe(expected);
    expect((await happened(open, change, change)).map(({ kind }) => kind).join(", ")).toBe(expected);
  });

  test("which begins late, and tells of the reopening only, makes the case a reopened one", async () => {
    const files = filesOf({ changes: [{ OldValue: "Closed", NewValue: "Working" }] });
    const { conversations } = await understand(files);
    expect(conversations).toMatchObject([{ events: [{ kind: "reopened", at: march(13, 11, 0) }] }]);
  });

  test("what is resolved before it is closed was resolved then", async () => {
    expect(
      await happened({}, { NewValue: "Resolved" }, { NewValue: "Closed", CreatedDate: stamp(14, "14:46") }),
    ).toMatchObject([
      { kind: "resolved", at: march(13, 11, 0) },
      { kind: "closed", at: march(14, 14, 46) },
    ]);
  });

  test("a status of one's own is closed where a closed case has it, also when the cases come last", async () => {
    const files = filesOf({ cases: [{ Status: "Paid back" }], changes: [{ NewValue: "Paid back" }] });
    const { conversations } = await understand(Object.fromEntries(Object.entries(files).toReversed()));
    expect(conversations).toMatchObject([{ events: [{ kind: "resolved", at: march(13, 11, 0) }] }]);
  });

  test("waiting is a state", async () => {
    expect(
      await happened(
        open,
        { NewValue: "Waiting on Customer" },
        { NewValue: "Working", CreatedDate: stamp(13, "12:00") },
        { NewValue: "Merged", CreatedDate: stamp(13, "13:00") },
      ),
    ).toMatchObject([{ kind: "pending" }, { kind: "opened" }]);
  });

  test("a change of owner stands there twice, by name and by id, and is one transfer", async () => {
    const names = { Field: "Owner", OldValue: "Sari", NewValue: "Dewi" };
    const ids = { Id: "0172", Field: "Owner", OldValue: sari, NewValue: dewi };
    expect(await happened(open, names, ids)).toMatchObject([
      { kind: "transferred", at: march(13, 11, 0), actor: sari, to: dewi },
      { kind: "assigned", at: march(13, 11, 0), actor: sari, to: dewi },
    ]);
    expect(await happened(open, names)).toMatchObject([{ kind: "transferred", to: "Dewi" }]);
  });

  test("taking a case out of a queue is no transfer but an assignment; giving it to one is the other way round", async () => {
    const taken = { Field: "Owner", OldValue: queue, NewValue: dewi };
    const passed = { Field: "Owner", OldValue: dewi, NewValue: queue, CreatedDate: stamp(13, "12:00") };
    expect(await happened(open, taken, passed)).toMatchObject([
      { kind: "assigned", at: march(13, 11, 0), to: dewi },
      { kind: "transferred", at: march(13, 12, 0), to: queue },
    ]);
  });

  test.each([
    { Field: "Status", NewValue: "Escalated" },
    { Field: "ownerEscalated" },
    { Field: "IsEscalated", NewValue: "true" },
  ])("an escalation is told by %j", async (change) => {
    const events = await happened(open, change);
    expect(events.filter(({ kind }) => kind === "escalated")).toHaveLength(1);
  });

  test("an escalated case whose history does not tell since when was escalated by its last change", async () => {
    const escalated = { ...open, Status: "Escalated", LastModifiedDate: stamp(13, "15:00") };
    expect(await happened(escalated, { Field: "Priority", NewValue: "High" })).toMatchObject([
      { kind: "escalated", at: march(13, 15, 0) },
    ]);
    expect(await happened(escalated, { NewValue: "Escalated" })).toMatchObject([
      { kind: "escalated", at: march(13, 11, 0) },
    ]);
  });

  test("of two records of a case the newer tells whether it is escalated, whichever comes first", async () => {
    const escalated = { ...open, Status: "Escalated", LastModifiedDate: stamp(13, "15:00") };
    const calmed = { ...open, LastModifiedDate: stamp(13, "16:00") };
    const changed = [{ Field: "Priority", NewValue: "High" }];
    for (const cases of [
      [escalated, calmed],
      [calmed, escalated],
    ]) {
      expect((await one({ cases, changes: changed }))?.events).toEqual([]);
    }
  });

  test("other fields are no events", async () => {
    expect(await happened(open, { Field: "created" }, { Field: "IsEscalated", NewValue: "false" })).toEqual([]);
  });
});

describe("the signature of Salesforce", () => {
  test("is the number of a case and what stands beside it", () => {
    expect(marksOf("salesforce", "CaseNumber", "Origin", "Status")).toEqual(["CaseNumber", "Origin"]);
    expect(marksOf("salesforce", "CaseNumber", "Status")).toEqual([]);
    expect(marksOf("salesforce", "Case Number", "Status")).toEqual([]);
  });
});

describe("the history of a case", () => {
  const toldBy = async (...changes: readonly Changes[]) => recordsIn(await read({ changes }));

  test("tells of transfers where it is kept for the owner: without, the transfer rate is not measurable", async () => {
    expect(await toldBy({ Field: "Priority", NewValue: "High" })).toEqual([]);
    expect(await toldBy({ Field: "Owner", OldValue: queue, NewValue: dewi })).toEqual(["transfers"]);
  });

  test("tells of reopenings where it is kept for the status: without, the reopen rate is not measurable", async () => {
    expect(await toldBy({ Field: "Status", NewValue: "Closed" })).toContain("reopenings");
  });

  test("tells of escalations where it is kept for the status or the mark of an escalation", async () => {
    expect(await toldBy({ Field: "Status", NewValue: "Closed" })).toContain("escalations");
    expect(await toldBy({ Field: "IsEscalated", NewValue: "false" })).toEqual(["escalations"]);
    expect(await toldBy({ Field: "ownerEscalated" })).toEqual(["escalations"]);
  });
});
