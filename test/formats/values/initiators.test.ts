import { expect, test } from "vitest";
import { initiatorOf } from "../../../src/formats/values/initiators.ts";

test.each([
  ["customer", "customer, Visitor, Inbound, Pelanggan, Konsumen, masuk"],
  ["agent", "agent, Admin, outbound, Agen, Petugas, CS, Keluar"],
  ["bot", "bot, campaign, Kampanye, Otomatis, Siaran, Broadcast"],
  ["unknown", "unknown"],
])("%s: %s", (initiator, texts) => {
  for (const text of texts.split(", ")) expect([text, initiatorOf(text)]).toEqual([text, initiator]);
});

test.each(["", "Sari", "web", "__proto__"])("%j names nobody", (text) => {
  expect(initiatorOf(text)).toBeUndefined();
});
