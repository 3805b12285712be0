import { expect, test } from "vitest";
import { isCampaign, roleOf, roleUnder } from "../../../src/formats/values/roles.ts";

test.each([
  ["customer", "customer, end-user, End User, user, Visitor, contact, incoming, Pelanggan, Konsumen, Pengguna"],
  ["customer", "Nasabah, Pasien, Pembeli, Pesan Masuk, MASUK"],
  ["agent", "agent, Operator, admin, teammate, outgoing, Agen, Petugas, CS, Staf"],
  ["agent", "Admin CS, Agen CS, Tim CS, Layanan Pelanggan, Customer Care, SPV, Penjual, Pesan Keluar, keluar"],
  ["bot", "bot, assistant, AgentBot, automation, Otomatis, Balasan Otomatis"],
  ["bot", "Pesan Otomatis, Jawaban Otomatis, Asisten Virtual, Siaran, Broadcast, WA Blast, Kampanye"],
  ["system", "system, activity, Sistem"],
  ["unknown", "unknown"],
])("%s: %s", (role, texts) => {
  for (const text of texts.split(", ")) expect([text, roleOf(text)]).toEqual([text, role]);
});

test.each(["", "Sari", "toString", "Member", "Mitra"])("%j is no role", (text) => {
  expect(roleOf(text)).toBeUndefined();
});

test("a campaign is a bot that writes to many at once", () => {
  expect(["Campaign", "Broadcast", "WA Blast", "siaran"].filter((text) => !isCampaign(text))).toEqual([]);
  expect(["bot", "agent", "Balasan Otomatis", ""].filter(isCampaign)).toEqual([]);
});

test("what came in is the customer's, which only a column of that name says by yes and no", () => {
  expect(["yes", "no", "perhaps"].map((text) => roleUnder("inbound", text))).toEqual(["customer", "agent", undefined]);
  expect(["yes", "Agen"].map((text) => roleUnder("author", text))).toEqual([undefined, "agent"]);
});
