import { expect, test } from "vitest";
import { channelClassOf } from "../../../src/metrics/promises/channel-class.ts";

test.each([
  ["email", "email"],
  ["chat", "live-chat"],
  ["whatsapp", "social-media"],
  ["facebook", "social-media"],
  ["Messenger", "social-media"],
  ["instagram", "social-media"],
  ["telegram", "social-media"],
  ["twitter", "social-media"],
  ["X", "social-media"],
  ["line", "social-media"],
  ["TikTok", "social-media"],
])("%s is of the class %s", (channel, name) => {
  expect(channelClassOf(channel)).toBe(name);
});

test("a web form is no live chat, a phone none of the three", () => {
  for (const channel of ["web", "phone", "sms", "walk-in", "Tokopedia", ""]) {
    expect(channelClassOf(channel)).toBeUndefined();
  }
});
