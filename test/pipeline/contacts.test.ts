import { expect, test } from "vitest";
import { Facts } from "../../src/model/facts.ts";
import { contactsIn } from "../../src/pipeline/contacts.ts";

const day = 86_400_000;
const late = 100 * day;

/** Conversations as [id, customer, created on day, status, begun by]. */
function factsOf(rows: readonly (readonly [string, string, number, string, string])[]): Facts {
  const facts = new Facts();
  for (const [id, customer, created, status, initiator] of rows) {
    const index = facts.ids.codeOf(id);
    const texts = { customer, status, initiator };
    for (const [name, text] of Object.entries(texts)) {
      if (name !== "customer" && name !== "status" && name !== "initiator") continue;
      facts.texts[name].keep(index, facts.texts[name].dictionary.codeOf(text), 0);
    }
    facts.numbers.createdAt.keep(index, created * day, 0);
  }
  return facts;
}

const idsOf = (facts: Facts, customer: string) =>
  contactsIn(facts, late)(customer).map(({ conversation }) => conversation);

test("a customer's conversations stand in the order of their creation, level ones by id", () => {
  const facts = factsOf([
    ["b", "C-1", 2, "closed", "customer"],
    ["z", "C-2", 1, "closed", "customer"],
    ["a", "C-1", 2, "closed", "customer"],
    ["c", "C-1", 1, "open", "customer"],
  ]);
  expect(idsOf(facts, "C-1")).toEqual(["c", "a", "b"]);
  expect(idsOf(facts, "C-2")).toEqual(["z"]);
});

test("spam is no contact, an outbound one is none that the customer began", () => {
  const facts = factsOf([
    ["spam", "C-1", 1, "spam", "customer"],
    ["out", "C-1", 2, "closed", "agent"],
    ["in", "C-1", 3, "closed", "customer"],
  ]);
  expect(contactsIn(facts, late)("C-1").map(({ conversation, isInbound }) => [conversation, isInbound])).toEqual([
    ["out", false],
    ["in", true],
  ]);
});

test("an unknown customer has none, and when a human answered first is told", () => {
  const facts = factsOf([["1", "C-1", 1, "closed", "customer"]]);
  facts.numbers.firstResponseAt.keep(facts.ids.codeOf("1"), 2 * day, 0);
  expect(contactsIn(facts, late)("C-1")).toMatchObject([{ at: day, repliedAt: 2 * day }]);
  expect(contactsIn(facts, late)("C-9")).toEqual([]);
});

test("of a customer with very many all are there, in their order, each time they are asked for", () => {
  const guests = Array.from({ length: 40 }, (_, number): [string, string, number, string, string] => [
    `g${String(number).padStart(2, "0")}`,
    "guest",
    40 - number,
    "closed",
    "customer",
  ]);
  const contactsOf = contactsIn(factsOf([["1", "C-1", 1, "closed", "customer"], ...guests]), late);
  const ids = guests.map(([id]) => id).reverse();
  for (const customer of ["guest", "C-1", "guest"]) {
    const found = contactsOf(customer).map(({ conversation }) => conversation);
    expect(found).toEqual(customer === "guest" ? ids : ["1"]);
  }
});

test("one without a creation is no contact, and its tags are those of the conversation", () => {
  const facts = factsOf([["1", "C-1", 1, "closed", "customer"]]);
  const untimed = facts.ids.codeOf("2");
  facts.texts.customer.keep(untimed, facts.texts.customer.dictionary.codeOf("C-1"), 0);
  facts.tags.keepTexts(facts.ids.codeOf("1"), ["vip"], 0);
  expect(contactsIn(facts, late)("C-1").map(({ conversation, tags }) => [conversation, tags])).toEqual([
    ["1", ["vip"]],
  ]);
});
