import { expect, test } from "vitest";
import { kindOf } from "../../../src/formats/whatsapp/own-lines.ts";

test.each([
  "Halo",
  "",
  "<Media omitted>",
  "<Media tidak disertakan>",
  "\u200eimage omitted",
  "\u200egambar tidak disertakan",
  "\u200eIMG-20260302-WA0001.jpg (file attached)",
  "\u200eIMG-20260302-WA0001.jpg (file terlampir)",
  "\u200e<attached: 00000012-PHOTO-2026-03-02-09-15-00.jpg>",
  "\u200eLocation: https://maps.google.com/?q=-6.2,106.8",
  "Salah ketik tadi \u200e<This message was edited>",
  "Salah ketik tadi \u200e<Pesan ini diedit>",
  "Saya left group itu kemarin",
  "kemarin saya bilang: pesan ini telah dihapus",
  "Maaf, missed voice call tadi",
  "null",
])("said: %j", (text) => {
  expect(kindOf(text)).toBe("said");
});

test.each([
  "This message was deleted",
  "\u200eThis message was deleted.",
  "You deleted this message",
  "Pesan ini telah dihapus",
  "\u200eAnda telah menghapus pesan ini.",
  "This message was deleted by admin Sari",
  "\u200ePesan ini dihapus oleh admin Budi.",
])("deleted: %j", (text) => {
  expect(kindOf(text)).toBe("deleted");
});

test.each([
  "\u200eMessages and calls are end-to-end encrypted. No one outside of this chat can read them.",
  "\u200ePesan dan panggilan terenkripsi secara end-to-end.",
  "\u200eYour security code with Ana changed.",
  "\u200eAna added Budi",
  "\u200eAna menambahkan Budi",
  "\u200eMissed voice call, \u200eTap to call back",
  "\u200ePanggilan suara tak terjawab",
  "Missed voice call",
  "Missed group video call",
  "Silenced voice call",
  "Panggilan video tak terjawab",
  "\u200eDedi is a contact.",
  "\u200eDedi adalah kontak.",
])("happened: %j", (text) => {
  expect(kindOf(text)).toBe("happened");
});

test("in words that are not known", () => {
  expect(kindOf("\u200ekép kihagyva")).toBe("own");
});
