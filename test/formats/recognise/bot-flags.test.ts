import { describe, expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

/** Each message's role and what the column says. */
async function rolesWith(header: string, ...messages: readonly (readonly [role: string, mark: string])[]) {
  return rolesBy("author_role", header, ...messages);
}

async function rolesBy(role: string, header: string, ...messages: readonly (readonly [role: string, mark: string])[]) {
  const rows = messages.map((texts, minute) => ["A", `2026-03-02T09:0${minute}:00Z`, ...texts].join(","));
  const log = [`conversation_id,created_at,${role},${header}`, ...rows].join("\n");
  const { conversations } = await understand({ "a.csv": log });
  return conversations[0]?.messages.map(({ role }) => role);
}

describe("a mark of bots", () => {
  test.each([
    "is_bot",
    "isBot",
    "Bot",
    "Bot?",
    "Automated",
    "Otomatis",
    "Dari Bot",
    "Auto Reply",
    "Autoreply",
    "Balasan Otomatis",
    "Pesan Otomatis",
  ])("%s makes an agent a bot", async (header) => {
    const messages = [
      ["customer", "no"],
      ["agent", "yes"],
      ["agent", "no"],
      ["agent", ""],
      ["agent", "Robo"],
    ] as const;
    expect(await rolesWith(header, ...messages)).toEqual(["customer", "bot", "agent", "agent", "agent"]);
  });

  test("makes nobody else one", async () => {
    expect(await rolesWith("is_bot", ["system", "true"], ["bot", "false"])).toEqual(["system", "bot"]);
  });

  test("of conversations makes none of their agents a bot", async () => {
    expect(await rolesWith("Bot", ["customer", "true"], ["agent", "true"])).toEqual(["customer", "agent"]);
    expect(await rolesBy("inbound", "Bot", ["true", "true"], ["false", "true"])).toEqual(["customer", "agent"]);
    expect(await rolesBy("inbound", "Bot", ["true", "false"], ["false", "true"])).toEqual(["customer", "bot"]);
  });

  test("is read inside conversations, too", async () => {
    const messages = [true, false].map((is_bot, minute) => ({
      created_at: `2026-03-02T09:0${minute}:00Z`,
      author_role: "agent",
      is_bot,
    }));
    const { conversations } = await understand({ "a.json": JSON.stringify([{ id: "A", messages }]) });
    expect(conversations[0]?.messages.map(({ role }) => role)).toEqual(["bot", "agent"]);
  });
});
