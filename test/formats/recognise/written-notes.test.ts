import { describe, expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

/** Whether each message of a conversation is internal, by the texts of a column. */
async function internalUnder(header: string, ...texts: readonly string[]) {
  const rows = texts.map((text, minute) => `A,2026-03-02T09:0${minute}:00Z,agent,${text}`);
  const log = [`conversation_id,created_at,author_role,${header}`, ...rows].join("\n");
  const { conversations, notes } = await understand({ "a.csv": log });
  return { internal: conversations[0]?.messages.map(({ internal }) => internal), notes };
}

describe("the visibility of a message log", () => {
  test.each([
    "Is Internal",
    "is_internal",
    "isInternal",
    "Internal?",
    "Is Private",
    "Internal Note",
    "Private Note",
    "Is Note",
    "Is Internal Note",
    "Note",
    "Catatan",
    "Privat",
    "Pesan Internal",
  ])("%s: yes is a note", async (header) => {
    expect((await internalUnder(header, "1", "0")).internal).toEqual([true, false]);
    expect((await internalUnder(header, "", "yes", "no")).internal).toEqual([false, true, false]);
  });

  test("a column that is blank in the first records may hold anything, and is none", async () => {
    const rows = Array.from(
      { length: 6000 },
      (_, row) => `A,2026-03-02T09:00:00Z,agent,${row < 5000 ? "" : "called"},x`,
    );
    const log = ["conversation_id,created_at,author_role,Note,body", ...rows].join("\n");
    const { notes } = await understand({ "a.csv": log });
    expect(notes.map(({ code }) => code)).not.toContain("unknown-visibility");
  });

  test.each(["Is Public", "is_public", "jsdPublic", "Public Comment", "comment_public", "Public Reply"])(
    "%s: yes is none",
    async (header) => {
      expect((await internalUnder(header, "true", "false")).internal).toEqual([false, true]);
    },
  );

  test.each([
    "Message Visibility",
    "Visibilitas",
    "Comment Type",
    "Message Type",
    "Internal Note",
    "Jenis Pesan",
    "Tipe Pesan",
  ])("%s has words for it", async (header) => {
    expect((await internalUnder(header, "Public", "Internal")).internal).toEqual([false, true]);
  });

  test.each([
    ["Note", ["yes", "pelanggan minta dihubungi besok"]],
    ["Internal Note", ["private", "refund agreed with finance"]],
    ["Catatan Internal", ["sudah dicek", ""]],
    ["Public Comment", ["Halo ada yang bisa dibantu?", "yes"]],
    ["Note", ["0", "1", "2"]],
    ["Comment Type", ["Staff", "Customer"]],
    ["Message Type", ["text", "note"]],
    ["Jenis Pesan", ["Teks", "Gambar"]],
    ["Tipe Pesan", ["Pesan Masuk", "Pesan Keluar"]],
    ["Pesan Internal", ["sudah dicek", "ya"]],
    ["Privat", ["Ani", "Budi"]],
  ])("is not in a column %s of %j", async (header, texts) => {
    expect(await internalUnder(header, ...texts)).toEqual({ internal: texts.map(() => false), notes: [] });
  });

  test("is beside the notes themselves", async () => {
    const log = [
      "conversation_id,created_at,author_role,Internal Note,Is Internal",
      "A,2026-03-02T09:00:00Z,agent,call back,true",
      "A,2026-03-02T09:01:00Z,agent,,false",
    ];
    const { conversations } = await understand({ "a.csv": log.join("\n") });
    expect(conversations[0]?.messages.map(({ internal }) => internal)).toEqual([true, false]);
  });

  test("is read inside conversations and in JSON rows too", async () => {
    const message = (minute: number, is_internal: boolean) => ({
      created_at: `2026-03-02T09:0${minute}:00Z`,
      author_role: "agent",
      is_internal,
    });
    const messages = [message(0, true), message(1, false)];
    const rows = messages.map((one) => ({ conversation_id: "B", ...one }));
    const { conversations } = await understand({
      "a.json": JSON.stringify([{ id: "A", messages }]),
      "b.json": JSON.stringify(rows),
    });
    const internal = conversations.map((one) => one.messages.map((message) => message.internal));
    expect(internal).toEqual([
      [true, false],
      [true, false],
    ]);
  });

  test("makes no message log of a list of tickets", async () => {
    const header = "Ticket ID,Created At,Role,Status,Resolved At";
    const row = "1,2026-03-02 09:00,agent,solved,2026-03-02 10:00";
    const formatOf = async (text: string) => {
      try {
        return (await understand({ "a.csv": text })).inputs.map(({ format }) => format);
      } catch (error) {
        return error instanceof Error ? error.message : "";
      }
    };
    const without = await formatOf(`${header}\n${row}\n`);
    expect(await formatOf(`${header},Is Public\n${row},true\n`)).toEqual(without);
  });
});
