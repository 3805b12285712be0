import { describe, expect, test } from "vitest";
import { zone } from "../../../src/time/zone.ts";
import { csvOf, csvText } from "../../support/csv-text.ts";
import { understand, understandOne } from "../../support/reading.ts";
import { reportOf } from "../../support/report-of.ts";
import { marksOf } from "../translate/read-with.ts";

const march = (day: number, hour: number, minute: number) => Date.UTC(2026, 2, day, hour, minute);

const issue = {
  Summary: "Card declined",
  "Issue key": "HELP-7",
  "Issue id": "10007",
  "Issue Type": "Service Request",
  Status: "Waiting for customer",
  "Status Category": "In Progress",
  "Project name": "Help desk",
  Priority: "High",
  Resolution: "",
  Assignee: "Sari",
  "Assignee Id": "acc:1",
  Reporter: "Budi",
  "Reporter Id": "acc:9",
  Created: "13/Mar/26 9:15 AM",
  Updated: "13/Mar/26 4:40 PM",
  Resolved: "",
  Description: "My card; it is declined",
};

const one = (changes: Readonly<Record<string, string>>) => understandOne(csvOf({ ...issue, ...changes }));

/** An export in which columns repeat. */
const header = [...Object.keys(issue), "Comment", "Labels", "Labels", "Watchers", "Watchers", "Comment"];
const rowWith = (comments: readonly [string, string], labels: readonly [string, string] = ["", ""]) => [
  ...Object.values(issue),
  comments[0],
  ...labels,
  "Sari",
  "Budi",
  comments[1],
];
const written = async (...comments: [string, string]) =>
  (await understandOne(csvText(header, rowWith(comments)))).messages.map(({ at, role, author, internal }) => ({
    at,
    role,
    author,
    internal,
  }));

describe("Jira CSV", () => {
  test("an issue", async () => {
    expect(await one({})).toMatchObject({
      id: "HELP-7",
      subject: "Card declined",
      category: "Service Request",
      priority: "high",
      assignee: "Sari",
      customer: "acc:9",
      team: "Help desk",
      status: "open",
      initiator: "customer",
      createdAt: march(13, 9, 15),
      resolvedAt: undefined,
      messages: [],
      surveys: [],
    });
  });

  test("repeated headers: every Comment is a message and every label a tag, wherever their columns stand", async () => {
    const comments: [string, string] = ["13/Mar/26 9:40 AM;acc:1;Which card?", "13/Mar/26 10:05 AM;acc:9;The blue one"];
    const { conversations, notes } = await understand({
      "jira.csv": csvText(header, rowWith(comments, ["card", "vip"])),
    });
    expect(conversations).toMatchObject([{ tags: ["card", "vip"] }]);
    expect(conversations[0]?.messages.map(({ at, role }) => [at, role])).toEqual([
      [march(13, 9, 15), "customer"],
      [march(13, 9, 40), "agent"],
      [march(13, 10, 5), "customer"],
    ]);
    expect(notes).toEqual([]);
  });

  test("a comment is an agent's exactly when its account is not the reporter's", async () => {
    expect(await written("13/Mar/26 9:40 AM;acc:2;Hello", "13/Mar/26 9:50 AM;acc:9;Hi")).toMatchObject([
      { role: "customer" },
      { role: "agent" },
      { role: "customer" },
    ]);
  });

  test("who has an account of the portal alone is a customer, whoever reported", async () => {
    expect(await written("13/Mar/26 9:40 AM;qm:11aa:22bb:tini;Me too", "13/Mar/26 9:50 AM;acc:2;Hi")).toMatchObject([
      { role: "customer" },
      { role: "customer" },
      { role: "agent" },
    ]);
  });

  test.each(["acc:1", "Sari"])("the configuration says which account is a bot's: %s", async (named) => {
    const values = new Map([["role", new Map([[named, "bot"]])]]);
    const files = { "jira.csv": csvText(header, rowWith(["13/Mar/26 9:40 AM;acc:1;Hello", ""])) };
    const { conversations } = await understand(files, { values });
    expect(conversations[0]?.messages.map(({ role }) => role)).toEqual(["customer", "bot"]);
  });

  test("without a reporter nobody knows whose a comment is", async () => {
    const anonymous = rowWith(["13/Mar/26 9:40 AM;acc:2;Hello", ""]).map((cell) =>
      cell === "acc:9" || cell === "Budi" ? "" : cell,
    );
    const { messages } = await understandOne(csvText(header, anonymous));
    expect(messages.map(({ role }) => role)).toEqual(["customer", "unknown"]);
  });

  test("accounts get the names that other columns give them, be it in a later row", async () => {
    const later = { ...issue, "Issue key": "HELP-8", Assignee: "Dewi", "Assignee Id": "acc:2" };
    const laterRow = [...Object.values(later), "", "", "", "", "", ""];
    const text = csvText(header, rowWith(["13/Mar/26 9:40 AM;acc:2;Hello", ""]), laterRow);
    const { conversations } = await understand({ "jira.csv": text });
    expect(conversations[0]?.messages.map(({ author }) => author)).toEqual(["Budi", "Dewi"]);
  });

  test("newer exports say that a comment is internal", async () => {
    expect(await written("13/Mar/26 9:40 AM;acc:1;A note;internal", "")).toMatchObject([
      { internal: false },
      { internal: true },
    ]);
  });

  test("the description is what the customer said first, so that the first reply is measured from the creation", async () => {
    const text = csvText(
      header,
      rowWith(["13/Mar/26 9:40 AM;acc:1;Which card?", "13/Mar/26 10:05 AM;acc:9;The blue one"]),
    );
    const { rows } = await reportOf({ "jira.csv": text });
    expect(rows[0]?.values["first-response-time"]).toMatchObject({ n: 1, median: 25 * 60 });
  });

  test("the reported first response is used where the export has no comments", async () => {
    const field = { "Custom field ([CHART] Date of First Response)": "2026-03-13 09:40:58.679" };
    const conversation = await one(field);
    expect(conversation.firstResponseAt).toBe(march(13, 9, 40) + 58_679);
    const { rows } = await reportOf({ "jira.csv": csvOf({ ...issue, ...field }) });
    expect(rows[0]?.values["first-response-time"]).toMatchObject({ n: 1, median: 25 * 60 + 58.679 });
  });

  test("one column of times settles day and month for the others", async () => {
    const american = { Created: "3/4/2026 9:15", Updated: "3/13/2026 16:40", Resolved: "3/5/2026 8:00" };
    const conversation = await one(american);
    expect([conversation.createdAt, conversation.resolvedAt]).toEqual([march(4, 9, 15), march(5, 8, 0)]);
  });

  test("where nothing settles day and month, the file is refused", async () => {
    const times = { Created: "3/4/2026 9:15", Updated: "3/4/2026 16:40" };
    await expect(one(times)).rejects.toMatchObject({ code: "ambiguous-day-month" });
  });

  test.each([
    ["To Do", "open"],
    ["In Progress", "open"],
    ["Done", "resolved"],
  ])("statuses are free text: the category %s decides", async (category, status) => {
    expect(await one({ Status: "Closed", "Status Category": category })).toMatchObject({ status });
  });

  test("a board's column Test holds what is being tested, not what was a test", async () => {
    expect((await one({ Status: "Test", "Status Category": "In Progress" })).status).toBe("open");
    expect((await one({ Status: "Test", "Status Category": "" })).status).toBeUndefined();
  });

  test("the configuration says what an own status means", async () => {
    const values = new Map([["status", new Map([["Waiting for customer", "pending"]])]]);
    const { conversations } = await understand({ "jira.csv": csvOf(issue) }, { values });
    expect(conversations).toMatchObject([{ status: "pending" }]);
  });

  test("Resolution is a text; only Resolved is a time", async () => {
    expect(await one({ Resolution: "Done", Resolved: "" })).toMatchObject({ resolvedAt: undefined });
    expect(await one({ Resolution: "", Resolved: "13/Mar/26 4:40 PM" })).toMatchObject({
      resolvedAt: march(13, 16, 40),
    });
  });

  test('"Satisfaction rating" has no "Custom field ()" around it, and its date has', async () => {
    const rated = { "Satisfaction rating": "4", "Custom field (Satisfaction date)": "14/Mar/26 8:00 AM" };
    expect((await one(rated)).surveys).toMatchObject([{ kind: "csat", score: 4, scale: [1, 5], at: march(14, 8, 0) }]);
  });

  test("cells of service targets are no durations and no times", async () => {
    const targets = { "Custom field (Time to resolution)": "-1:10", "Custom field (Time to first response)": "3:25" };
    const { conversations, notes } = await understand({ "jira.csv": csvOf({ ...issue, ...targets }) });
    expect(conversations).toMatchObject([
      { firstResponseAt: undefined, reported: { resolution: { calendar: undefined } } },
    ]);
    expect(notes).toEqual([]);
  });

  test("a byte order mark and CRLF", async () => {
    const { inputs } = await understand({ "jira.csv": `\ufeff${csvOf(issue)}` });
    expect(inputs).toMatchObject([{ format: "jira", used: 1 }]);
  });

  test("times are those of the zone that the profile has", async () => {
    const { conversations } = await understand({ "jira.csv": csvOf(issue) }, { zone: zone("Asia/Jakarta") });
    expect(conversations).toMatchObject([{ createdAt: march(13, 2, 15) }]);
  });

  test.each([
    [{ "Issue key": "", "Issue id": "" }, "missing-conversation-id"],
    [{ Created: "" }, "missing-time"],
    [{ Comment: "yesterday;acc:1;Hello" }, "missing-time"],
  ])("what cannot be used is refused: %j", async (changes, code) => {
    const rows = csvOf({ ...issue, Comment: "" }, { ...issue, Comment: "", ...changes });
    const { rejected } = await understand({ "jira.csv": rows });
    expect(rejected).toMatchObject([{ line: 3, code }]);
  });

  test("is told by the headers that every export has", () => {
    expect(marksOf("jira", "Issue key", "Issue id", "Issue Type", "Status")).toHaveLength(4);
    expect(marksOf("jira", "Issue key", "Status", "Created")).toEqual([]);
  });
});

test("an export that is given twice is read twice, and each issue is one duplicate, whatever was said in it", async () => {
  const row = rowWith(["13/Mar/26 10:15 AM;acc:1;Halo", "13/Mar/26 11:15 AM;acc:9;Terima kasih"]);
  const { inputs } = await understand({ "a.csv": csvText(header, row), "b.csv": csvText(header, row) });
  expect(inputs).toMatchObject([
    { records: 1, used: 1, duplicates: 0 },
    { records: 1, used: 0, duplicates: 1 },
  ]);
});
