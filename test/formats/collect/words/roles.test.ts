import { expect, test } from "vitest";
import { MetrikError } from "../../../../src/errors.ts";
import { configuredWords } from "../../../../src/formats/values/configured-words.ts";
import { understand } from "../../../support/reading.ts";

const header = "conversation_id,created_at,sender_type\n";

/** The roles of messages in turn, two in each conversation, and what was noted. */
async function read(words: readonly string[], values: Readonly<Record<string, string>> = {}) {
  const rows = words.map((word, index) => `${Math.floor(index / 2)},2026-03-02T09:0${index}:00Z,${word}\n`);
  const settings = { values: new Map([["role", configuredWords(values)]]) };
  const { conversations, notes } = await understand({ "a.csv": header + rows.join("") }, settings);
  return {
    roles: conversations.flatMap(({ messages }) => messages.map(({ role }) => role)),
    codes: notes.map(({ code }) => code),
  };
}

test.each(["Contact", "customer", "Pelanggan", "end-user"])(
  "beside %s a user is an agent, which is told",
  async (word) => {
    expect(await read([word, "User", word, "user"])).toEqual({
      roles: ["customer", "agent", "customer", "agent"],
      codes: ["user-is-agent"],
    });
  },
);

test.each([
  ["where another is the agent", ["Contact", "User", "User", "Admin"], ["customer", "customer", "customer", "agent"]],
  ["where a lead or a visitor becomes one", ["Lead", "User", "Visitor", "User"], Array(4).fill("customer")],
  ["in conversations of their own", ["Contact", "Contact", "User", "User"], Array(4).fill("customer")],
  ["where nobody else writes", ["User", "User"], ["customer", "customer"]],
])("a user is a customer %s", async (_, words, roles) => {
  expect(await read(words)).toEqual({ roles, codes: [] });
});

test("what the configuration says of users, or of agents, outweighs it", async () => {
  expect(await read(["Contact", "User"], { user: "customer" })).toEqual({ roles: ["customer", "customer"], codes: [] });
  expect(await read(["Contact", "User"], { User: "agent" })).toEqual({ roles: ["customer", "agent"], codes: [] });
  const withName = await read(["Contact", "User", "Contact", "Sari"], { Sari: "agent" });
  expect(withName).toEqual({ roles: ["customer", "customer", "customer", "agent"], codes: [] });
});

test("an agent behind the first records, in which users were taken for agents, is refused", async () => {
  const words = Array.from({ length: 20_000 }, (_, index) => (index % 2 === 0 ? "Contact" : "User"));
  const rows = words.map((word, index) => `${Math.floor(index / 2)},2026-03-02T09:00:00Z,${word}\n`);
  const text = `${header}${rows.join("")}1,2026-03-02T09:00:00Z,Admin\n`;
  const failure = await understand({ "a.csv": text }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(MetrikError);
  expect(failure).toMatchObject({ code: "ambiguous-role", status: 3 });
});

test("an event is a user's as a message is", async () => {
  const text =
    "conversation_id,at,event,actor_role\n1,2026-03-02T09:00:00Z,opened,contact\n1,2026-03-02T09:05:00Z,resolved,user\n";
  const { conversations, notes } = await understand({ "a.csv": text });
  expect(conversations[0].events.map(({ actorRole }) => actorRole)).toEqual(["customer", "agent"]);
  expect(notes.map(({ code }) => code)).toEqual(["user-is-agent"]);
});
