import { expect, test } from "vitest";
import { channelOf, isKnownChannel } from "../../../src/formats/values/channels.ts";
import { channelClassOf } from "../../../src/metrics/promises/channel-class.ts";

test.each([
  ["Mail", "email"],
  ["E-mail", "email"],
  ["Surel", "email"],
  ["Telepon", "phone"],
  ["Obrolan", "chat"],
  ["live_chat", "chat"],
  ["WA", "whatsapp"],
  ["wa_cloud", "whatsapp"],
  ["WhatsApp Cloud API", "whatsapp"],
  ["WABA", "whatsapp"],
  ["Chat WA", "whatsapp"],
  ["Instagram Direct", "instagram"],
  ["Line OA", "line"],
  ["Messenger", "Messenger"],
  ["Tatap Muka", "walk-in"],
  ["Datang Langsung", "walk-in"],
  ["Formulir Web", "web"],
  ["IG", "instagram"],
  ["DM Instagram", "instagram"],
  ["Telp", "phone"],
  ["Panggilan Telepon", "phone"],
  ["Outcall", "phone"],
  ["Phone call (inbound)", "phone"],
  ["Outbound Call", "phone"],
  ["inbound_call", "phone"],
  ["Panggilan Keluar", "phone"],
  ["Telepon Masuk", "phone"],
  ["Inbound", "Inbound"],
  ["Obrolan Langsung", "chat"],
  ["WhatsApp Bisnis", "whatsapp"],
  ["Kunjungan Langsung", "walk-in"],
  ["Situs Web", "web"],
  ["SHOPEE ", "shopee"],
  ["Chat Shopee", "shopee"],
  ["Tokopedia", "tokopedia"],
  ["Tokped", "tokopedia"],
  ["TikTok", "tiktok"],
  ["Tiktok_Shop", "tiktok shop"],
  ["TikTokShop", "tiktok shop"],
  ["Lazada", "lazada"],
  ["BukaLapak", "bukalapak"],
  ["Blibli", "blibli"],
  ["Toko Budi", "Toko Budi"],
  [" Closed Ticket ", "Closed Ticket"],
  ["constructor", "constructor"],
])("%j is %s", (text, channel) => {
  expect(channelOf(text)).toBe(channel);
});

test("a blank text is none", () => {
  expect(channelOf("  ")).toBeUndefined();
});

test.each(["Shopee", "Tokopedia", "TikTok", "TikTok Shop", "TikTokShop", "Lazada", "Bukalapak", "Blibli"])(
  "%s keeps its class under the name that it is folded to, and is no sign of tickets",
  (text) => {
    expect(channelClassOf(channelOf(text) ?? "")).toBe(channelClassOf(text));
    expect(isKnownChannel(text)).toBe(false);
  },
);

test("channels that only a colour tells apart stay apart", () => {
  expect([channelOf("🟢 WA"), channelOf("🔵 WA")]).toEqual(["🟢 WA", "🔵 WA"]);
});
