import fc from "fast-check";
import { expect, test } from "vitest";
import { UnsaidMessages } from "../../../src/formats/write/unsaid-messages.ts";
import type { Role } from "../../../src/model/conversation.ts";
import { Facts } from "../../../src/model/facts.ts";
import { messageFlags, roleCode } from "../../../src/model/logs/message-log.ts";
import { missing } from "../../../src/model/texts/dictionary.ts";
import { fingerprint } from "../../../src/model/texts/fingerprint.ts";
import { assembled } from "../../support/assemble.ts";

const encoder = new TextEncoder();

interface Version {
  readonly conversation: string;
  readonly id: string;
  readonly at: number;
  readonly failed: boolean;
}

/** The times of the messages that were said, by conversation. */
function said(...versions: readonly Version[]): Readonly<Record<string, readonly number[]>> {
  const facts = new Facts();
  const unsaid = new UnsaidMessages(facts, () => {});
  const author = facts.people.codeOf("Sari");
  for (const { conversation, id, at, failed } of versions) {
    const bytes = encoder.encode(id);
    const code = facts.ids.codeOf(conversation);
    const flags = messageFlags(roleCode("agent"), false, undefined);
    const index = facts.messages.length;
    const print = fingerprint(bytes, 0, bytes.length);
    facts.messages.add(code, at, flags, author, print, bytes, id === "" ? -1 : 0, bytes.length);
    if (failed) unsaid.add(index);
  }
  unsaid.settle();
  return Object.fromEntries(assembled(facts).map(({ id, messages }) => [id, messages.map(({ at }) => at)]));
}

const version = (conversation: string, id: string, at: number, failed = false): Version => ({
  conversation,
  id,
  at,
  failed,
});

test("a message that was never delivered is out with its versions, those before it and behind it", () => {
  const versions = [version("A", "1", 10), version("A", "1", 10, true), version("A", "1", 12), version("A", "2", 20)];
  expect(said(...versions)).toEqual({ A: [20] });
});

test("the same id in another conversation is another message", () => {
  expect(said(version("A", "1", 10, true), version("B", "1", 10), version("B", "2", 20))).toEqual({
    A: [],
    B: [10, 20],
  });
});

test("without an id it is out alone", () => {
  expect(said(version("A", "", 10, true), version("A", "", 20))).toEqual({ A: [20] });
});

test("an agent began what no customer said a word in, unless it is said otherwise or only a piece was read", () => {
  const facts = new Facts();
  const unsaid = new UnsaidMessages(facts, () => {});
  const add = (conversation: string, at: number, role: Role): number => {
    const bytes = encoder.encode(`${conversation}${at}`);
    const [code, index] = [facts.ids.codeOf(conversation), facts.messages.length];
    const flags = messageFlags(roleCode(role), false, undefined);
    facts.messages.add(code, at, flags, missing, fingerprint(bytes, 0, bytes.length), bytes, 0, bytes.length);
    return index;
  };
  const { initiator } = facts.texts;
  for (const conversation of ["alone", "answered", "asked", "piece", "stated"])
    unsaid.add(add(conversation, 10, "agent"));
  add("alone", 20, "bot");
  add("answered", 20, "customer");
  add("asked", 5, "customer");
  facts.leftOutLogs.mark(facts.ids.codeOf("piece"));
  initiator.put(facts.ids.codeOf("stated"), initiator.dictionary.codeOf("customer"));
  unsaid.settle();
  const began = ["alone", "answered", "asked", "piece", "stated"].map((id) => initiator.get(facts.ids.codeOf(id)));
  expect(began).toEqual(["agent", undefined, undefined, undefined, "customer"]);
});

test("where all were delivered, all are said", () => {
  expect(said(version("A", "1", 10), version("B", "2", 20))).toEqual({ A: [10], B: [20] });
});

test("what is left is what no version of it says to have failed, in whichever order they come", () => {
  const versions = fc.array(
    fc.record({
      conversation: fc.constantFrom("A", "B", "C"),
      id: fc.constantFrom("1", "2", "3", "4"),
      failed: fc.boolean(),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(versions, (drawn) => {
      const all = drawn.map((each) => ({ ...each, at: Number(each.id) }));
      const isFailed = (conversation: string, at: number): boolean =>
        all.some((each) => each.failed && each.conversation === conversation && each.at === at);
      for (const [conversation, times] of Object.entries(said(...all))) {
        const delivered = [1, 2, 3, 4].filter(
          (at) =>
            !isFailed(conversation, at) && all.some((each) => each.conversation === conversation && each.at === at),
        );
        expect(times).toEqual(delivered);
      }
    }),
  );
});
