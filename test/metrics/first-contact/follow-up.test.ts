import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Contact } from "../../../src/metrics/context.ts";
import { hasFollowUp } from "../../../src/metrics/first-contact/follow-up.ts";
import { conversation } from "../../support/conversation.ts";

const contact = (id: string, at: number, isInbound = true): Contact => ({ conversation: id, at, isInbound, tags: [] });
const resolvedAt = (...instants: readonly (number | undefined)[]) =>
  instants.map((at) => ({ at, actor: undefined, actorRole: undefined }));
const any = () => true;
const first = conversation({ id: "first" });

describe("a follow-up within 10 of a resolution at 100", () => {
  test.each([
    ["before the resolution", contact("next", 99), false],
    ["at the resolution", contact("next", 100), false],
    ["right after it", contact("next", 101), true],
    ["at the end of the window", contact("next", 110), true],
    ["later", contact("next", 111), false],
    ["begun by an agent", contact("next", 105, false), false],
    ["the conversation itself", contact("first", 105), false],
  ])("%s", (_, one, expected) => {
    expect(hasFollowUp(first, [one], resolvedAt(100), 10, any)).toBe(expected);
  });
});

test("any of the resolutions can be followed; one without a time cannot", () => {
  expect(hasFollowUp(first, [contact("next", 55)], resolvedAt(50, 100), 10, any)).toBe(true);
  expect(hasFollowUp(first, [contact("next", 55)], resolvedAt(undefined), 10, any)).toBe(false);
  expect(hasFollowUp(first, [], resolvedAt(50), 10, any)).toBe(false);
});

test("what was begun before the conversation follows nothing, though its resolution seems earlier still", () => {
  const ofDay = conversation({ id: "first", createdAt: 105 });
  expect(hasFollowUp(ofDay, [contact("next", 104)], resolvedAt(100), 10, any)).toBe(false);
  expect(hasFollowUp(ofDay, [contact("next", 106)], resolvedAt(100), 10, any)).toBe(true);
});

test("only what is alike", () => {
  const contacts = [contact("other", 101), contact("next", 105)];
  expect(hasFollowUp(first, contacts, resolvedAt(100), 10, (one) => one.conversation === "next")).toBe(true);
  expect(hasFollowUp(first, contacts, resolvedAt(100), 10, (one) => one.conversation === "none")).toBe(false);
});

test("looks up what a look at every contact finds", () => {
  const instants = fc.array(fc.nat(60), { maxLength: 20 }).map((all) => all.toSorted((one, other) => one - other));
  fc.assert(
    fc.property(instants, fc.nat(60), fc.nat(20), (all, at, window) => {
      const contacts = all.map((instant, index) =>
        contact(index % 3 === 0 ? "first" : "next", instant, index % 2 === 0),
      );
      const expected = contacts.some(
        (one) => one.conversation !== "first" && one.isInbound && one.at > at && one.at <= at + window,
      );
      expect(hasFollowUp(first, contacts, resolvedAt(at), window, any)).toBe(expected);
    }),
  );
});
