import { expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

/** The role and the visibility of each message of a log, by the texts under Pengirim and Message Type. */
async function messagesOf(...texts: readonly (readonly [sender: string, type: string])[]) {
  const rows = texts.map(([sender, type], minute) => `A,2026-03-02T09:0${minute}:00Z,${sender},${type}`);
  const { conversations } = await understand({
    "a.csv": ["conversation_id,created_at,Pengirim,Message Type", ...rows].join("\n"),
  });
  return conversations[0]?.messages.map(({ role, internal }) => [role, internal]);
}

test("a type of messages that is their visibility leaves the role to the column that has it", async () => {
  expect(await messagesOf(["Pelanggan", "Public"], ["Agen", "Internal"], ["Agen", "Public"])).toEqual([
    ["customer", false],
    ["agent", true],
    ["agent", false],
  ]);
});

test("and so does one that is that of their content", async () => {
  expect(await messagesOf(["Pelanggan", "image"], ["Agen", "text"])).toEqual([
    ["customer", false],
    ["agent", false],
  ]);
});

test("is the role where its words are roles, or where no other column has some", async () => {
  expect(await messagesOf(["Ani", "incoming"], ["Sari", "outgoing"])).toEqual([
    ["customer", false],
    ["agent", false],
  ]);
  expect(await messagesOf(["Pelanggan", "outgoing"])).toEqual([["agent", false]]);
  expect(await messagesOf(["Ani", "text"])).toEqual([["unknown", false]]);
});

test("is not passed over where one of its words is that of notes and others are unknown: these would be replies", async () => {
  expect(await messagesOf(["Pelanggan", "text"], ["Agen", "note"])).toEqual([
    ["unknown", false],
    ["unknown", false],
  ]);
});
