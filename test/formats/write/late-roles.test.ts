import { expect, test } from "vitest";
import { LateRoles } from "../../../src/formats/write/late-roles.ts";
import { Facts } from "../../../src/model/facts.ts";
import { messageFlags, roleCode } from "../../../src/model/logs/message-log.ts";
import { missing } from "../../../src/model/texts/dictionary.ts";
import { RecentCodes } from "../../../src/model/texts/recent-codes.ts";

test("says who wrote and acted once that is known, of those that it was told of", () => {
  const facts = new Facts();
  const late = new LateRoles(facts, new RecentCodes(facts.ids));
  const [sari, customer] = [late.person("sari"), late.person("customer")];
  const [first, second] = [late.conversation("1"), late.conversation("2")];
  const write = (conversation: number, author: number) => {
    const flags = messageFlags(roleCode("unknown"), true, undefined);
    facts.messages.add(conversation, 1000, flags, author, 0, new Uint8Array(), -1, 0);
  };
  for (const [conversation, author] of [
    [first, sari],
    [second, customer],
    [second, missing],
    [second, sari],
  ] as const) {
    write(conversation, author);
  }
  facts.events.add(second, 1000, "resolved", customer, "unknown", missing);
  for (const index of [0, 1, 2]) late.message(index);
  late.event(0);
  late.settle((person, conversation) => {
    if (person === missing) return "unknown";
    return person === sari && conversation === first ? "agent" : "customer";
  });
  expect([0, 1, 2, 3].map((index) => facts.messages.role(index))).toEqual(["agent", "customer", "unknown", "unknown"]);
  expect(facts.messages.isInternal(0)).toBe(true);
  expect(facts.events.actorRole(0)).toBe("customer");
  expect([late.conversationCount, late.conversationId(second)]).toEqual([2, "2"]);
});
