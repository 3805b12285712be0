import { expect, test } from "vitest";
import { selectorInReadWords, valueInReadWords } from "../../../src/cli/settings/selector-words.ts";

test.each([
  [{ channel: "WhatsApp" }, { channel: "whatsapp" }],
  [{ channel: "WA" }, { channel: "whatsapp" }],
  [{ channel: "Live Chat" }, { channel: "chat" }],
  [{ priority: "Mendesak" }, { priority: "urgent" }],
  [
    { channel: "Toko Budi", priority: "P1", team: "Toko WA", tag: "WA" },
    { channel: "Toko Budi", priority: "P1", team: "Toko WA", tag: "WA" },
  ],
  [{ channel: "TikTok Shop" }, { channel: "tiktok shop" }],
])("%j is %j once it is read", (selector, read) => {
  expect(selectorInReadWords(selector, {})).toEqual(read);
});

test.each(["email", "social-media", "live-chat"])("the class %s keeps its name", (channel) => {
  expect(selectorInReadWords({ channel }, {})).toEqual({ channel });
});

test("words that the configuration has for those of the data hold before the usual ones, and stay what they are", () => {
  const values = { channel: { WA: "Toko WA", Surat: "Email" }, priority: { P1: "urgent" }, team: { A: "Billing" } };
  const read = (selector: Parameters<typeof selectorInReadWords>[0]) =>
    selectorInReadWords(selector, { input: { values } });
  expect(read({ channel: "WA" })).toEqual({ channel: "Toko WA" });
  expect(read({ channel: "Email" })).toEqual({ channel: "Email" });
  expect(read({ channel: "E-Mail", priority: "P1", team: "A" })).toEqual({
    channel: "email",
    priority: "urgent",
    team: "Billing",
  });
});

test("words that a described format has for those of its data stay what they are", () => {
  const fields = { conversation: "ref" };
  const values = { channel: { b: "Live Chat" }, priority: { 1: "Mendesak" } };
  const others = { records: undefined, dateFormat: undefined, timeZone: undefined };
  const ours = { marks: ["ref", "via"], fields, values, ...others };
  const selector = { channel: "Live Chat", priority: "Mendesak" };
  expect(selectorInReadWords(selector, { formats: { ours } })).toEqual(selector);
});

test.each(["status", "tag", "Channel", "constructor"])("%s has no words of its own", (field) => {
  expect(valueInReadWords(field, "WA", {})).toBe("WA");
});

test("a weekday may be written with a capital", () => {
  expect(valueInReadWords("weekday", "Sunday", {})).toBe("sunday");
});
