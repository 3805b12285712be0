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
  "Ana replied to an ad.",
  "I Made Putra replied to an ad.",
  "Ana replied to a post. View post",
  "Ana replied to a post. See post(https://www.facebook.com/story.php?story_fbid=1&id=2)",
  "Ana replied to your automated welcome message.",
  "Ana replied to your automated welcome message. To change or remove this greeting, visit Messaging settings.",
  "You are responding to a user comment to a post on your Page. View comment.(https://facebook.com/reel/1/?comment_id=2)",
  "Facebook created this chat because Ana commented on your post. Ana won't see this until you start a conversation.",
  "Ana replied to your ad.",
  "You are replying to a comment on your post. See comment(https://www.facebook.com/story.php?id=1)",
  "Lead stage set to Qualified",
  "Auto-label added: Lead stage set to intake.",
  "Your AI agent will respond.",
  "You took over this chat from your AI agent.",
  "Your AI agent transferred this chat to you.",
  "Your AI agent transferred this chat to you. Teach your AI so it can respond next time.",
  "This message was automatically moved to spam.",
  "Messenger automatically created a transfer request. Learn more",
  "The calling window has been reset to 7 days from the end of the previous call.",
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
  "I replied to an ad.",
  "Ana replied to an ad. Is it still there?",
  "Kemarin\nAna replied to an ad.",
  "Halo, Ana replied to a post",
  "Hi Ana! Please let us know how we can help you.",
  "Our AI agent will respond.",
  "Your AI agent will respond. Or call us.",
])("%j is, or may be, a person's", (text) => {
  expect(isOwnLine(text, names)).toBe(false);
});

test("of two names that begin alike the line has either", () => {
  expect(isOwnLine("Ana Putri left the group.", names)).toBe(true);
});
