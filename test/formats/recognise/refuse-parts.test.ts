import { expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

const noted = (key: string, ids: readonly string[]): string =>
  JSON.stringify(
    ids.map((id, index) => ({
      id: `m${index}`,
      [key]: id,
      createdAt: `2026-03-02T0${index}:15:00Z`,
      direction: "INCOMING",
      assignedTo: "A-9",
    })),
  );

const read = (text: string, map: ReadonlyMap<string, string> = new Map()) => understand({ "a.json": text }, { map });

test.each(["conversationsThreadId", "thread_id", "chat-thread-id"])(
  "records that share a %s are parts of conversations",
  async (key) => {
    await expect(read(noted(key, ["500", "500", "501", "501"]))).rejects.toMatchObject({
      code: "parts-of-conversations",
      details: { help: expect.stringContaining(`--map 'conversation=${key}'`) },
    });
  },
);

test.each([
  ["one of each record", "thread_id", ["500", "501", "502", "503"]],
  ["one that few share", "thread_id", ["500", "500", "502", "503"]],
  ["one that some lack", "thread_id", ["500", "500", "", "500"]],
  ["another ticket's", "parent_ticket_id", ["500", "500", "500", "500"]],
  ["a session on the page", "session_id", ["500", "500", "500", "500"]],
])("an id beside their own makes no parts of them: %s", async (_, key, ids) => {
  expect((await read(noted(key, ids))).conversations).toHaveLength(4);
});

test("the user may say that each is a conversation, or which column names it", async () => {
  const text = noted("thread_id", ["500", "500", "501", "501"]);
  expect((await read(text, new Map([["conversation", "id"]]))).conversations).toHaveLength(4);
  expect((await read(text, new Map([["conversation", "thread_id"]]))).conversations).toHaveLength(2);
});
