import { describe, expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

const log = (id: string, minute: number) =>
  `conversation_id,created_at,author_role\n${id},2026-03-02T09:0${minute}:00Z,customer\n`;

describe("several files", () => {
  test("are one reading, joined by the ids of the conversations", async () => {
    const { conversations, inputs } = await understand({
      "messages.csv": log("A", 0),
      "tickets.csv": "id,status,created_at,team\nA,open,2026-03-02T09:00:00Z,Layanan\n",
      "surveys.csv": "conversation_id,score,scale\nA,5,1-5\n",
      "events.csv": "conversation_id,at,event\nA,2026-03-02T09:30:00Z,resolved\n",
    });
    const [conversation, ...others] = conversations;
    expect(others).toEqual([]);
    expect([
      conversation?.team,
      conversation?.messages.length,
      conversation?.surveys.length,
      conversation?.events.length,
    ]).toEqual(["Layanan", 1, 1, 1]);
    expect(inputs.map(({ path, format }) => [path, format])).toEqual([
      ["messages.csv", "messages"],
      ["tickets.csv", "tickets"],
      ["surveys.csv", "surveys"],
      ["events.csv", "events"],
    ]);
  });

  test("a duplicate counts for the file that said it again", async () => {
    const { inputs } = await understand({
      "a.csv": log("A", 0) + log("A", 0).split("\n")[1],
      "b.csv": log("A", 0),
      "c.csv": log("A", 1),
    });
    expect(inputs.map(({ duplicates }) => duplicates)).toEqual([1, 1, 0]);
  });

  test("a fault of one does not hide that of another", async () => {
    const broken = { "a.csv": "name\nAni\n", "b.csv": log("A", 0), "c.csv": `${log("A", 0)}"` };
    await expect(understand(broken)).rejects.toMatchObject({
      errors: [
        { code: "unknown-format", details: { file: "a.csv" } },
        { code: "unclosed-quote", details: { file: "c.csv", line: 3 } },
      ],
    });
  });

  test("a single fault is told by itself", async () => {
    await expect(understand({ "a.csv": "", "b.csv": log("A", 0) })).rejects.toMatchObject({
      code: "empty",
      details: { file: "a.csv" },
    });
  });
});

describe("columns that the command line names", () => {
  test("must stand in some file, not in each", async () => {
    const files = { "a.csv": log("A", 0), "b.csv": "id,status,created_at,Plan\nA,open,2026-03-02T09:00:00Z,gold\n" };
    const { conversations } = await understand(files, { attributes: ["plan"] });
    expect(conversations[0]?.attribute("plan")).toBe("gold");
  });

  test("are answered with the nearest where none has them", async () => {
    await expect(understand({ "a.csv": log("A", 0) }, { attributes: ["author_rule"] })).rejects.toMatchObject({
      code: "unknown-column",
      status: 2,
      details: { help: 'did you mean "author_role"?' },
    });
    await expect(understand({ "a.csv": log("A", 0) }, { attributes: ["chanel"] })).rejects.toMatchObject({
      details: { help: 'did you mean "channel"?' },
    });
    await expect(understand({ "a.csv": log("A", 0) }, { attributes: ["zzzzzz"] })).rejects.toMatchObject({
      details: { help: "columns: conversation_id, created_at, author_role" },
    });
  });
});

test("ids that are nearly the same are told, across files too", async () => {
  const { notes } = await understand({ "a.csv": log("TM-1", 0), "b.csv": log("tm-1", 0) });
  expect(notes).toMatchObject([{ code: "near-equal-ids", count: 1, examples: ['"TM-1" and "tm-1"'] }]);
});

describe("ids of customers that are nearly the same", () => {
  const chats = "id,customer_id,created_at,status\n1,81,2026-03-02T09:00:00Z,open\n2,0081,2026-03-02T09:00:00Z,open\n";
  const orders = "order_id,customer_id,at,amount,currency\nO-1,00081,2026-03-02T10:00:00Z,5,USD\n";
  const codesOf = async (files: Record<string, string>) =>
    (await understand(files)).notes.map(({ code, count, examples }) => [code, count, examples]);

  test("are told where orders are joined by them", async () => {
    expect(await codesOf({ "a.csv": chats, "b.csv": orders })).toEqual([
      ["near-equal-customers", 2, ['"0081" and "00081"', '"0081" and "81"']],
    ]);
  });

  test("or a list of customers", async () => {
    const customers = "customer_id,since\n#81,2026-01-01\n82,2026-01-01\n";
    const one = chats.split("\n").slice(0, 2).join("\n");
    expect(await codesOf({ "a.csv": one, "b.csv": customers })).toEqual([
      ["near-equal-customers", 1, ['"#81" and "81"']],
    ]);
  });

  test("or conversations are, to find whether their customer came back", async () => {
    expect(await codesOf({ "a.csv": chats })).toEqual([["near-equal-customers", 1, ['"0081" and "81"']]]);
    const phones = chats.replace(",81,", ",0812-3456-7890,").replace(",0081,", ",+62 812 3456 7890,");
    expect(await codesOf({ "a.csv": phones })).toEqual([
      ["near-equal-customers", 1, ['"0812-3456-7890" and "+62 812 3456 7890"']],
    ]);
  });

  test("and need no word where nothing asks for them", async () => {
    const { notes } = await understand({ "a.csv": chats }, { facts: new Set(["createdAt"]) });
    expect(notes).toEqual([]);
  });
});
