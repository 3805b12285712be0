import { expect, test } from "vitest";
import { isOwnLine } from "../../../src/formats/meta/own-lines.ts";

const names = ["Ana", "Ana Putri", "Toko Maju"];

test.each([
  "Liked a message",
  "Reacted 😢 to your message ",
  "Reacted \u00f0\u009f\u0098\u00a2 to your message ",
  "Reacted \u00f0\u009f\u0098\u00a0 to your message ",
  "Ana reacted ❤️ to your message",
  "Si Paling Manis reacted \u00f0\u009f\u0098\u00a2 to your message ",
  "Ana liked a message",
  "You are now connected on Messenger",
  "You are now connected on Messenger.",
  "Ana started an audio call",
  "You missed a video chat",
  "Toko Maju missed an audio call",
  "Ana joined the video call.",
  "Toko Maju added Ana to the group.",
  "Ana left the group.",
  "You created the group.",
  "Toko Maju named the group Pelanggan.",
  "You removed Ana from the group.",
  "Toko Maju changed the group photo.",
])("%j is the app's", (text) => {
  expect(isOwnLine(text, names)).toBe(true);
});

test.each([
  "Halo",
  "",
  "Ana",
  "I liked a message",
  "Reacted badly to your message",
  "Ana reacted badly to your message",
  "Liked a message of yours",
  "Budi left the group.",
  "Ana left the group. Why?",
  "You sent an attachment.",
  "Ana sent an attachment.",
  "Ana shared a story.",
  "Menyukai sebuah pesan",
])("%j is, or may be, a person's", (text) => {
  expect(isOwnLine(text, names)).toBe(false);
});

test("of two names that begin alike the line has either", () => {
  expect(isOwnLine("Ana Putri left the group.", names)).toBe(true);
});
