import { expect, test } from "vitest";
import { channelOf } from "../../../src/formats/values/channels.ts";

test.each([
  ["Mail", "email"],
  ["E-mail", "email"],
  ["Surel", "email"],
  ["Telepon", "phone"],
  ["Obrolan", "chat"],
  ["live_chat", "chat"],
  ["WA", "whatsapp"],
  ["wa_cloud", "whatsapp"],
  ["Tatap Muka", "walk-in"],
  ["Datang Langsung", "walk-in"],
  ["Formulir Web", "web"],
  ["IG", "instagram"],
  ["DM Instagram", "instagram"],
  ["Telp", "phone"],
  ["Panggilan Telepon", "phone"],
  ["Outcall", "phone"],
  ["Outbound Call", "phone"],
  ["inbound_call", "phone"],
  ["Panggilan Keluar", "phone"],
  ["Telepon Masuk", "phone"],
  ["Inbound", "Inbound"],
  ["Obrolan Langsung", "chat"],
  ["WhatsApp Bisnis", "whatsapp"],
  ["Kunjungan Langsung", "walk-in"],
  ["Situs Web", "web"],
  ["Tokopedia", "Tokopedia"],
  [" Closed Ticket ", "Closed Ticket"],
  ["constructor", "constructor"],
])("%j is %s", (text, channel) => {
  expect(channelOf(text)).toBe(channel);
});

test("a blank text is none", () => {
  expect(channelOf("  ")).toBeUndefined();
});
