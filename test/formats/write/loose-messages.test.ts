import { expect, test } from "vitest";
import { LooseMessages } from "../../../src/formats/write/loose-messages.ts";
import { Facts } from "../../../src/model/facts.ts";
import { messageFlags, roleCode } from "../../../src/model/logs/message-log.ts";
import { missing } from "../../../src/model/texts/dictionary.ts";

test("tells what is known of a message, and takes the conversation that it was said in", () => {
  const facts = new Facts();
  const loose = new LooseMessages(facts);
  const ana = facts.people.codeOf("Ana");
  const flags = messageFlags(roleCode("customer"), false, undefined);
  for (const [at, author] of [
    [1000, ana],
    [2000, missing],
  ] as const) {
    facts.messages.add(missing, at, flags, author, 0, new Uint8Array(), -1, 0);
  }

  expect([loose.at(0), loose.role(0), loose.author(0)]).toEqual([1000, "customer", "Ana"]);
  expect([loose.at(1), loose.author(1)]).toEqual([2000, undefined]);

  loose.place(0, "a thread");
  loose.place(1, "another");
  expect([0, 1].map((index) => facts.ids.text(facts.messages.conversationOf(index)))).toEqual(["a thread", "another"]);
});
