import { expect, test } from "vitest";
import { initiatorOf, initiatorOfChannel } from "../../../src/formats/values/initiators.ts";

test.each([
  ["customer", "customer, Visitor, Inbound, IN, Incoming call, Pelanggan, Konsumen, masuk"],
  ["agent", "agent, Admin, outbound, OUT, Outbound call, Agen, Petugas, CS, Keluar"],
  ["bot", "bot, campaign, Kampanye, Otomatis, Siaran, Broadcast"],
  ["unknown", "unknown"],
])("%s: %s", (initiator, texts) => {
  for (const text of texts.split(", ")) expect([text, initiatorOf(text)]).toEqual([text, initiator]);
});

test.each(["", "Sari", "web", "__proto__"])("%j names nobody", (text) => {
  expect(initiatorOf(text)).toBeUndefined();
});

test("a channel says who began where it is that of what goes out", () => {
  const outgoing = ["Outcall", "outbound call", "Outbound Email", "OUTBOUND", "Telepon Keluar", "panggilan keluar"];
  for (const text of outgoing) expect([text, initiatorOfChannel(text)]).toEqual([text, "agent"]);
  for (const text of ["", "Inbound", "Email", "Agent", "admin", "campaign", "constructor"])
    expect([text, initiatorOfChannel(text)]).toEqual([text, undefined]);
});
