import { expect, test } from "vitest";
import type { Conversation } from "../../src/model/conversation.ts";
import { Facts } from "../../src/model/facts.ts";
import { assemble } from "../support/assemble.ts";

test("Of conversations of which only pieces were read neither messages nor events count; surveys and stamps do", () => {
  const facts = new Facts();
  for (const id of ["whole", "piece"]) {
    const conversation = facts.ids.codeOf(id);
    facts.messages.add(conversation, 1000, 0, -1, 0, new Uint8Array(), -1, 0);
    facts.events.add(conversation, 2000, "resolved", -1, undefined, -1);
    facts.surveys.add(conversation, "csat", 5, [1, 5], 3000, -1, -1);
    facts.numbers.firstResponseAt.keep(conversation, 1500, 0);
  }
  facts.leftOutLogs.mark(facts.ids.codeOf("piece"));
  facts.fragments.mark(facts.ids.codeOf("piece"));
  facts.repliedBy.put(facts.ids.codeOf("piece"), 1800);
  const read: Conversation[] = [];
  assemble(
    facts,
    (conversation) => read.push(conversation),
    () => {},
  );
  expect(read.map(({ messages, events, surveys }) => [messages.length, events.length, surveys.length])).toEqual([
    [1, 1, 1],
    [0, 0, 1],
  ]);
  expect(read.map(({ firstResponseAt }) => firstResponseAt)).toEqual([1500, 1500]);
  expect(read.map(({ isFragment, repliedBy }) => [isFragment, repliedBy])).toEqual([
    [false, undefined],
    [true, 1800],
  ]);
});
