import { describe, expect, test } from "vitest";
import { programIn } from "../../support/program-in.ts";

const description = `formats:
  bubble:
    marks: [ref, via.kind]
    records: result.cases
    fields: { conversation: ref, channel: via.kind }
    messages: { path: thread, fields: { at: ts, author: by.name } }
    authors: { agents: [Sari], others: customer }
`;

const page = (thread: readonly object[]) =>
  JSON.stringify({ result: { cases: [{ ref: "C-1", via: { kind: "chat" }, thread }] } });
const said = [
  { ts: "2026-03-02T09:00:00Z", by: { name: "Ani" } },
  { ts: "2026-03-02T09:02:00Z", by: { name: "Sari" } },
];

const run = (yaml: string, ...args: readonly string[]) =>
  programIn({ "metrik.yaml": yaml, "a.json": page(said) }, ...args);

const diagnosticsOf = async (yaml: string) => {
  const { out } = await run(yaml, "report", "a.json", "-f", "json", "-m", "volume");
  return JSON.parse(out).diagnostics;
};

describe("what is wrong in a description is said with its place", () => {
  test.each([
    ["an unknown key", ["marks:", "mraks:"], 'there is no key "formats.bubble.mraks"', ":3:5", '"marks"'],
    [
      "an unknown field",
      ["channel:", "chanel:"],
      'there is no key "formats.bubble.fields.chanel"',
      ":5:34",
      '"channel"',
    ],
    ["an unknown field of messages", ["at: ts,", "at: ts, autor: x,"], "messages.fields.autor", ":6:49", '"author"'],
    ["no marks", ["    marks: [ref, via.kind]\n", ""], "formats.bubble.marks: name the columns or paths", ":3:5", ""],
    ["no id", ["conversation: ref, ", ""], "fields.conversation: say where the id of a conversation is", ":5:13", ""],
    ["no times", ["at: ts, ", ""], "fields.at: say where the time of a message is", ":6:39", ""],
    ["an unknown role", ["others: customer", "others: client"], "formats.bubble.authors.others", ":7:40", ""],
    ["an id that is taken", ["  bubble:", "  zendesk:"], 'there is a format "zendesk" already', ":2:3", ""],
    ["an id that is no name", ["  bubble:", "  Our Desk:"], '"Our Desk" is no name for a format', ":2:3", ""],
  ])("%s", async (_, [from, to], message, place, meant) => {
    const { err, status } = await run(description.replace(from, to), "report", "a.json");
    expect(status).toBe(2);
    expect(err).toContain("error[bad-config]");
    expect(err).toContain(message);
    expect(err).toMatch(new RegExp(`metrik\\.yaml${place}$`, "m"));
    expect(err).toContain(meant);
  });

  test("neither messages nor a time of creation", async () => {
    const { err, status } = await run(description.replace(/ {4}messages.*\n/, ""), "report", "a.json");
    expect({ status, said: err.includes("say when a conversation began") }).toEqual({ status: 2, said: true });
  });
});

describe("what nothing ever stands at is named", () => {
  test("a path that is fine is not", async () => {
    expect(await diagnosticsOf(description)).toEqual([]);
  });

  test("each path of its own, inside messages too", async () => {
    const misspelt = description
      .replace("channel: via.kind", "channel: via.kind, subject: topic, tags: 'labels[].name'")
      .replace("author: by.name", "author: by.name, body: text");
    expect(await diagnosticsOf(misspelt)).toEqual(
      [
        'tags: no record has anything at "labels[].name"',
        'subject: no record has anything at "topic"',
        'body: no record has anything at "text"',
      ].map((start) => ({
        code: "unmatched-path",
        message: start,
        count: 1,
        examples: ["formats.bubble"],
      })),
    );
  });

  test("the list of messages, and then nothing of what is inside", async () => {
    const yaml = description
      .replace("path: thread", "path: threads")
      .replace("conversation: ref", "conversation: ref, createdAt: born");
    const { out } = await programIn(
      { "metrik.yaml": yaml, "a.json": page(said).replace('"ref"', '"born":"2026-03-02T09:00:00Z","ref"') },
      ...["report", "a.json", "-f", "json", "-m", "volume"],
    );
    const messages = JSON.parse(out).diagnostics.map(({ message }: { message: string }) => message);
    expect(messages).toEqual(['messages: no record has anything at "threads"']);
  });
});

test("somebody in no list, where nothing is said of the others, is never an agent", async () => {
  const yaml = description.replace(", others: customer", "");
  const [note] = await diagnosticsOf(yaml);
  expect(note).toMatchObject({ code: "unknown-role", count: 1, examples: ["a.json: Ani"] });
});

test("the configuration can name the format for all files", async () => {
  const { out, status } = await run(
    `${description}input: { format: bubble }\n`,
    "report",
    "a.json",
    "-f",
    "json",
    "-m",
    "volume",
  );
  expect({ status, format: JSON.parse(out).inputs[0].format }).toEqual({ status: 0, format: "bubble" });
  const { err } = await run(`${description}input: { format: buble }\n`, "report", "a.json");
  expect(err).toContain('did you mean "bubble"?');
});

test("two descriptions of one file: neither is taken, both are named", async () => {
  const twin = description.replace("formats:\n", "").replace("  bubble:", "  babble:");
  const { err, status } = await run(description + twin, "report", "a.json");
  expect(status).toBe(3);
  expect(err).toContain("help: say which: --input-format bubble or --input-format babble");
});
