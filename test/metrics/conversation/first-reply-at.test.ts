import { expect, test } from "vitest";
import { firstReplyAt } from "../../../src/metrics/conversation/first-reply-at.ts";
import { agent, bot, calendar, conversation, customer, note, reported } from "../../support/conversation.ts";
import { hour, second } from "../measure.ts";

test("by the messages: the first public one of a human", () => {
  const chat = conversation({ messages: [customer(0), bot(1), note(2), agent(60), agent(90)] });
  expect(firstReplyAt(chat, hour)).toBe(60 * second);
  expect(firstReplyAt(chat, 59 * second)).toBeUndefined();
});

test("messages without a reply say that there was none, whatever a time stamp says", () => {
  expect(firstReplyAt(conversation({ messages: [customer(0)], firstResponseAt: 5 }), hour)).toBeUndefined();
});

test("without messages by the time stamp, else the reported time after the creation", () => {
  const stated = { createdAt: 1000, reported: reported({ firstResponse: calendar(60) }) };
  expect(firstReplyAt(conversation({ ...stated, firstResponseAt: 5000 }), hour)).toBe(5000);
  expect(firstReplyAt(conversation(stated), hour)).toBe(61_000);
  expect(firstReplyAt(conversation(stated), 61_000)).toBe(61_000);
  expect(firstReplyAt(conversation(stated), 60_999)).toBeUndefined();
  expect(firstReplyAt(conversation({ createdAt: 1000 }), hour)).toBeUndefined();
});

test("a reply that is known by its day alone does not come before the creation", () => {
  const answered = conversation({ createdAt: 1000, firstResponseAt: 0, daysAlone: [0] });
  expect(firstReplyAt(answered, hour)).toBe(1000);
});
