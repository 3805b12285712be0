import { expect, test } from "vitest";
import { roleOf } from "../../../src/formats/values/roles.ts";

test.each([
  ["customer", "customer, end-user, End User, user, Visitor, contact, incoming, Pelanggan, Konsumen, Pengguna"],
  ["agent", "agent, Operator, admin, teammate, outgoing, Agen, Petugas, CS, Staf"],
  ["bot", "bot, assistant, AgentBot, automation, Otomatis, Balasan Otomatis"],
  ["system", "system, activity, Sistem"],
  ["unknown", "unknown"],
])("%s: %s", (role, texts) => {
  for (const text of texts.split(", ")) expect([text, roleOf(text)]).toEqual([text, role]);
});

test.each(["", "Sari", "toString"])("%j is no role", (text) => {
  expect(roleOf(text)).toBeUndefined();
});
