import { expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

test("a converted column says yes, no or nothing, in English or Indonesian", async () => {
  const { conversations, found } = await understand({
    "tickets.csv":
      "id,status,created_at,converted\n1,closed,2026-03-02,yes\n2,closed,2026-03-02,tidak\n3,closed,2026-03-02,\n",
  });
  expect(conversations.map(({ converted }) => converted)).toEqual([true, false, undefined]);
  expect(found.has("converted")).toBe(true);
});

test("so does a mark on what a bot alone dealt with, of which another word is told", async () => {
  const rows = "1,closed,2026-03-02,yes\n2,closed,2026-03-02,tidak\n3,closed,2026-03-02,Robo\n";
  const { conversations, notes } = await understand({ "tickets.csv": `id,status,created_at,bot_only\n${rows}` });
  expect(conversations.map(({ botOnly }) => botOnly)).toEqual([true, false, undefined]);
  expect(notes.map(({ code }) => code)).toContain("unknown-botOnly");
});

test("of the rows of one conversation the newest decides", async () => {
  const { conversations } = await understand({
    "messages.csv": [
      "conversation_id,created_at,author_role,converted",
      "1,2026-03-02T09:05:00Z,agent,yes",
      "1,2026-03-02T09:00:00Z,customer,no",
    ].join("\n"),
  });
  expect(conversations.map(({ converted }) => converted)).toEqual([true]);
});
