import { expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

/** Whether each message is internal, of a customer, an agent and an agent, by the texts of a column. */
async function internalUnder(header: string, ...texts: readonly [customer: string, agent: string, other: string]) {
  const roles = ["customer", "agent", "agent"];
  const rows = texts.map((text, minute) => `A,2026-03-02T09:0${minute}:00Z,${roles[minute]},${text}`);
  const log = [`conversation_id,created_at,author_role,${header}`, ...rows].join("\n");
  return (await understand({ "a.csv": log })).conversations[0]?.messages.map(({ internal }) => internal);
}

test.each([
  ["Message Type", "Private", "Private", "Public"],
  ["Is Private", "yes", "yes", "no"],
  ["Public Reply", "no", "yes", "yes"],
])("%s under which a customer has internal notes tells direct messages", async (header, customer, agent, other) => {
  expect(await internalUnder(header, customer, agent, other)).toEqual([false, false, false]);
});

test("a customer's row among many notes of agents leaves them notes", async () => {
  const row = (id: number, role: string, isPublic: string) =>
    `${id},2026-03-02T09:${String(id).padStart(2, "0")}:00Z,${role},${isPublic}`;
  const ids = [1, 2, 3, 4, 5];
  const log = [
    "conversation_id,created_at,author_role,is_public",
    ...ids.map((id) => row(id, "agent", "no")),
    row(6, "customer", "no"),
    row(6, "agent", "yes"),
  ];
  const { conversations } = await understand({ "a.csv": log.join("\n") });
  expect(conversations.map(({ messages }) => messages.filter(({ internal }) => internal).length)).toEqual([
    1, 1, 1, 1, 1, 1,
  ]);
});

test("under which only agents have some it tells notes", async () => {
  expect(await internalUnder("Is Private", "no", "yes", "no")).toEqual([false, true, false]);
});

test("a column that is called visibility is taken at its word", async () => {
  expect(await internalUnder("visibility", "internal", "internal", "public")).toEqual([true, true, false]);
});
