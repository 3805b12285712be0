import { describe, expect, test } from "vitest";
import { programIn } from "../../support/program-in.ts";
import { understand } from "../../support/reading.ts";

const files = {
  "tickets.csv": "Kode,Status,created_at\nA,open,2026-03-02T09:00:00Z\n",
  "surveys.csv": "conversation_id,kind,score,Kapan\nA,csat,5,2026-03-02T10:00:00Z\n",
};

const notesOf = async (map: Readonly<Record<string, string>>) =>
  (await understand(files, { map: new Map(Object.entries(map)) })).notes.filter(
    ({ code }) => code === "unused-mapping",
  );

test("a field that is mapped to a column of some file, in whatever case, has it", async () => {
  expect(await notesOf({ conversation: "kode", at: "Kapan" })).toEqual([]);
});

test("what no file has is said once, with the fields", async () => {
  expect(await notesOf({ conversation: "Kode", at: "Kapan", csat: "Nilai", team: "Tim" })).toEqual([
    {
      code: "unused-mapping",
      message: "a field is mapped to a column that no file has",
      count: 2,
      examples: ["csat: Nilai", "team: Tim"],
    },
  ]);
});

describe("a field that is mapped to a column of files that have no such field", () => {
  const told = async (texts: Readonly<Record<string, string>>, map: Readonly<Record<string, string>>) =>
    (await understand(texts, { map: new Map(Object.entries(map)) })).notes
      .filter(({ code }) => code === "unused-mapping")
      .map(({ message, examples }) => [message, ...examples]);
  const message = "a field is mapped to a column of files that have no such field";
  const jira =
    "Summary,Issue key,Issue id,Issue Type,Status,Project key,Created,Updated,Toko\n" +
    "x,SD-1,10001,Task,Done,SD,02/Mar/26 9:15 AM,02/Mar/26 9:19 AM,Melati\n";

  test("is told, also where another file has the field and not the column", async () => {
    const { "tickets.csv": tickets } = files;
    expect(await told({ "tickets.csv": tickets }, { conversation: "Kode", agent: "Status" })).toEqual([
      [message, "agent: Status"],
    ]);
    expect(await told(files, { conversation: "Kode", agent: "created_at" })).toEqual([[message, "agent: created_at"]]);
  });

  test("is told of an export that is read by rules of its own", async () => {
    expect(await told({ "jira.csv": jira }, { team: "Toko" })).toEqual([[message, "team: Toko"]]);
  });

  test("is not told where one of several files has both", async () => {
    const tickets = "id,status,created_at,Toko\nA,open,2026-03-02T09:00:00Z,Melati\n";
    expect(await told({ "jira.csv": jira, "tickets.csv": tickets }, { team: "Toko" })).toEqual([]);
  });

  test("is told of the lists inside records, each of which has fields of its own", async () => {
    const record = {
      id: "1",
      created_at: "2026-03-02T09:00:00Z",
      siapa: "Sari",
      messages: [{ created_at: "2026-03-02T09:00:00Z", author_role: "customer", oleh: "Ani" }],
    };
    const texts = { "a.ndjson": JSON.stringify(record) };
    expect(await told(texts, { author: "oleh" })).toEqual([]);
    expect(await told(texts, { author: "siapa" })).toEqual([[message, "author: siapa"]]);
  });
});

describe("a field that the command line maps to a column of files that have no such field", () => {
  const refused = async (texts: Readonly<Record<string, string>>, ...args: readonly string[]) => {
    const { err, status } = await programIn(texts, ...args);
    return [status, ...err.split("\n").slice(0, -1)];
  };
  const tickets = { "tickets.csv": files["tickets.csv"] };

  test("is refused, with the field that is meant", async () => {
    const args = ["tickets.csv", "--map", "conversation=Kode", "--map", "agent=Status"];
    const error = [
      2,
      'error[unknown-field]: the format tickets has no field "agent" to map a column to',
      "  --> tickets.csv",
      '  help: did you mean "assignee"?',
    ];
    expect(await refused(tickets, "report", ...args)).toEqual(error);
    expect(await refused(tickets, "inspect", ...args)).toEqual(error);
  });

  test("is refused with the format that has it, where a list of tickets is taken for one of answers", async () => {
    const chats = { "chats.csv": "Thread ID,Initiated At,Rating\nT-1,2026-03-02T09:00:00Z,5\n" };
    expect(await refused(chats, "report", "chats.csv", "--map", "createdAt=Initiated At")).toEqual([
      2,
      'error[unknown-field]: the format surveys has no field "createdAt" to map a column to',
      "  --> chats.csv",
      "  a list of tickets has it: --input-format tickets reads the file as one",
      '  help: did you mean "at"?',
    ]);
  });

  test("is refused without a way that leads nowhere, in a list of orders", async () => {
    const orders = { "orders.csv": "Order ID,Paid At,Total,Currency,Agent\nO-1,2026-03-02T09:00:00Z,5,USD,Ani\n" };
    expect(await refused(orders, "report", "orders.csv", "--map", "assignee=Agent")).not.toContain(
      "  a list of tickets has it: --input-format tickets reads the file as one",
    );
  });

  test("is refused with all fields where none is near", async () => {
    const [, , , help] = await refused(
      tickets,
      "report",
      "tickets.csv",
      "--map",
      "conversation=Kode",
      "--map",
      "revenue=Status",
    );
    expect(help).toMatch(/^ {2}help: fields: conversation, createdAt, /);
  });

  const desk = {
    "metrik.yaml":
      "formats: { desk: { marks: [Vorgang, Eingang, Weg], fields: { conversation: Vorgang, createdAt: Eingang, channel: Weg } } }\n",
    "a.csv": "Vorgang;Eingang;Weg;Kanal\nV-1;2026-03-02T09:00:00Z;Funk;Brief\n",
  };

  test("is refused where rules of its own say what the columns are, as in a description", async () => {
    expect(await refused(desk, "report", "a.csv", "--map", "channel=Kanal")).toEqual([
      2,
      'error[unknown-field]: the format desk has no field "channel" to map a column to',
      "  --> a.csv",
      "  help: its own rules say what its columns are; --by and --where can name a column as it is",
    ]);
  });

  test("does not change what a description says of its columns", async () => {
    const { out } = await programIn(desk, "inspect", "a.csv", "--map", "channel=Kanal");
    expect(out).toContain("Weg, as mapped");
  });

  test("inspect refuses a column that no file has, as a report does", async () => {
    expect(await refused(tickets, "inspect", "tickets.csv", "--map", "conversation=Kode", "--map", "team=Tim")).toEqual(
      [2, 'error[unknown-column]: no file has a column "Tim"', expect.stringContaining("help:")],
    );
  });
});
