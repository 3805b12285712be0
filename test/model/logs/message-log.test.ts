import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Role, roles } from "../../../src/model/conversation.ts";
import { MessageLog, messageFlags, roleCode } from "../../../src/model/logs/message-log.ts";
import { Dictionary, missing } from "../../../src/model/texts/dictionary.ts";

interface Said {
  readonly conversation?: number;
  readonly at?: number;
  readonly role?: Role;
  readonly internal?: boolean;
  readonly canned?: boolean;
  readonly campaign?: boolean;
  readonly response?: string;
  readonly author?: string;
  readonly fingerprint?: number;
  readonly id?: string;
}

function logOf(messages: readonly Said[]): MessageLog {
  const people = new Dictionary();
  const log = new MessageLog(people);
  for (const {
    conversation = 0,
    at = 0,
    role = "customer",
    internal = false,
    canned,
    campaign = false,
    response,
    author,
    id,
    ...rest
  } of messages) {
    const bytes = Buffer.from(id ?? "");
    const flags = messageFlags(roleCode(role), internal, canned, campaign);
    const person = author === undefined ? missing : people.codeOf(author);
    log.add(conversation, at, flags, person, rest.fingerprint ?? 0, bytes, id === undefined ? -1 : 0, bytes.length);
    if (response !== undefined) log.nameCanned(log.cannedResponses.codeOf(response));
  }
  return log;
}

/** Whether the second of two messages comes later (1), earlier (-1), or says the same (0). */
const order = (first: Said, second: Said): number => {
  const sign = -Math.sign(logOf([first, second]).compare(0, 1));
  expect(Math.sign(logOf([second, first]).compare(0, 1))).toBe(sign + 0);
  return sign + 0;
};

const isSame = (first: Said, second: Said): boolean => logOf([first, second]).isSame(0, 1);

describe("instants come back", () => {
  test.each([
    ["the epoch", 0],
    ["a millisecond before it", -1],
    ["the year 1900", Date.UTC(1900, 0, 1)],
    ["the last of 32 bits", 2 ** 32 - 1],
    ["the first past 32 bits", 2 ** 32],
    ["the first past 31 bits", 2 ** 31],
    ["the last of 2099", Date.UTC(2100, 0, 1) - 1],
    ["the year 9999", Date.UTC(9999, 11, 31)],
  ])("%s", (_, at) => {
    expect(logOf([{ at }]).at(0)).toBe(at);
  });

  test("every millisecond that a date has, with any mark", () => {
    const farthest = 8.64e15;
    const instant = fc.integer({ min: -farthest, max: farthest });
    const marks = fc.record({ role: fc.constantFrom(...roles), internal: fc.boolean(), campaign: fc.boolean() });
    fc.assert(
      fc.property(instant, marks, (at, said) => {
        const log = logOf([{ at, canned: true, ...said }]);
        expect([log.at(0), log.role(0), log.isInternal(0)]).toEqual([at, said.role, said.internal]);
        expect([log.isCampaign(0), log.canned(0)]).toEqual([said.campaign, true]);
        log.setRole(0, "bot");
        expect([log.at(0), log.role(0), log.isCampaign(0)]).toEqual([at, "bot", said.campaign]);
      }),
    );
  });
});

test("all that is told of a message comes back", () => {
  const log = logOf([
    { conversation: 7, role: "agent", internal: true, canned: true, author: "Sari" },
    { conversation: 8, role: "unknown", canned: false },
    { role: "bot" },
  ]);
  expect([0, 1, 2].map((index) => log.conversationOf(index))).toEqual([7, 8, 0]);
  expect([0, 1, 2].map((index) => log.role(index))).toEqual(["agent", "unknown", "bot"]);
  expect([0, 1, 2].map((index) => log.isInternal(index))).toEqual([true, false, false]);
  expect([0, 1, 2].map((index) => log.canned(index))).toEqual([true, false, undefined]);
  expect([0, 1, 2].map((index) => log.author(index))).toEqual([0, missing, missing]);
});

test("every role is told from every other, with each mark", () => {
  for (const role of roles) {
    for (const internal of [true, false]) {
      for (const canned of [true, false, undefined]) {
        const log = logOf([{ role, internal, ...(canned === undefined ? {} : { canned }) }]);
        expect([log.role(0), log.isInternal(0), log.canned(0)]).toEqual([role, internal, canned]);
      }
    }
  }
});

test("the names of canned responses stay with their messages", () => {
  const responsesOf = (...names: readonly (string | undefined)[]) => {
    const log = logOf(
      names.map((response) => (response === undefined ? { canned: true } : { canned: true, response })),
    );
    return names.map((_, index) => log.cannedResponse(index));
  };
  for (const names of [
    ["Refund", "Late", "Refund"],
    [undefined, undefined, "Refund"],
    ["Refund", undefined, undefined],
    [undefined, "Refund", undefined, "Late", undefined],
    [undefined, undefined],
  ])
    expect(responsesOf(...names)).toEqual(names);
});

test("a first name far down the log is that of its own message", () => {
  const log = logOf([...Array.from({ length: 70_000 }, () => ({})), { canned: true, response: "Refund" }, {}]);
  expect([0, 65_535, 65_536, 69_999, 70_000, 70_001].map((index) => log.cannedResponse(index))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    "Refund",
    undefined,
  ]);
});

test("forty thousand messages keep their places", () => {
  const log = logOf(Array.from({ length: 40_000 }, (_, index) => ({ conversation: index % 7, at: index * 1e6 })));
  expect(log.length).toBe(40_000);
  for (const index of [0, 16_383, 16_384, 32_767, 32_768, 39_999]) {
    expect([log.conversationOf(index), log.at(index)]).toEqual([index % 7, index * 1e6]);
  }
});

describe("the order", () => {
  test("is that of time, across the border of 32 bits too", () => {
    expect(order({ at: 1 }, { at: 2 })).toBe(1);
    expect(order({ at: 2 ** 31 - 1 }, { at: 2 ** 31 })).toBe(1);
    expect(order({ at: 2 ** 32 - 1 }, { at: 2 ** 32 })).toBe(1);
    expect(order({ at: 1, role: "agent" }, { at: 2, role: "customer" })).toBe(1);
  });

  test("at one time that of ids, as numbers", () => {
    expect(order({ id: "9" }, { id: "10" })).toBe(1);
    expect(order({ id: "9", role: "agent" }, { id: "10", role: "customer" })).toBe(1);
    expect(order({}, { id: "1" })).toBe(1);
  });

  test("without ids the customer first, then the author's name, then what was said", () => {
    expect(order({ role: "customer" }, { role: "agent" })).toBe(1);
    expect(order({ role: "agent" }, { role: "agent", internal: true })).toBe(1);
    expect(order({ role: "bot" }, { role: "bot", campaign: true })).toBe(1);
    expect(order({ author: "Ani" }, { author: "Budi" })).toBe(1);
    expect(order({}, { author: "Ani" })).toBe(1);
    expect(order({ fingerprint: -2_000_000_000 }, { fingerprint: 2_000_000_000 })).toBe(1);
  });

  test("of two that are one: what says more of its canned response comes first", () => {
    expect(order({ canned: true }, { canned: false })).toBe(1);
    expect(order({}, { canned: false })).toBe(-1);
    expect(order({ canned: true, response: "Refund" }, { canned: true, response: "Late" })).toBe(1);
    expect(order({ canned: true, response: "Late" }, { canned: true, response: "Late" })).toBe(0);
  });
});

describe("two messages are one", () => {
  test("whatever they say of canned responses, which is not always read", () => {
    expect(isSame({ canned: true, response: "Late" }, { canned: true, response: "Refund" })).toBe(true);
    expect(isSame({ canned: true }, {})).toBe(true);
  });

  test("with the same id, whatever else they say", () => {
    expect(isSame({ id: "m1", at: 1, role: "agent", fingerprint: 3 }, { id: "m1", at: 2, fingerprint: 3 })).toBe(true);
    expect(isSame({ id: "m1" }, { id: "m2" })).toBe(false);
    expect(isSame({ id: "m1" }, { id: "m12" })).toBe(false);
  });

  test("without an id where everything is the same", () => {
    const said: Said = { at: 5, role: "agent", author: "Sari", fingerprint: 3 };
    expect(isSame(said, said)).toBe(true);
    const others: readonly Said[] = [
      { at: 6 },
      { role: "bot" },
      { internal: true },
      { campaign: true },
      { author: "Budi" },
      { fingerprint: 4 },
    ];
    for (const other of others) expect(isSame(said, { ...said, ...other })).toBe(false);
    expect(isSame(said, { ...said, canned: true, response: "Refund" })).toBe(true);
  });

  test("never where only one has an id", () => {
    expect(isSame({ at: 5 }, { at: 5, id: "m1" })).toBe(false);
    expect(isSame({ at: 5, id: "m1" }, { at: 5 })).toBe(false);
  });
});

test("an id that is empty is none", () => {
  const log = logOf([{ id: "m1", fingerprint: 8 }, { id: "", fingerprint: 9 }, { fingerprint: 10 }]);
  expect([0, 1, 2].map((index) => log.idFingerprint(index))).toEqual([8, undefined, undefined]);
  expect(log.hasIds).toBe(true);
  expect(logOf([{}, {}]).hasIds).toBe(false);
});

test("the order is one: the same for every order of the input", () => {
  const said = fc.record({
    at: fc.constantFrom(1, 2),
    role: fc.constantFrom<Role>("customer", "agent"),
    author: fc.constantFrom("Ani", "Budi"),
    fingerprint: fc.constantFrom(-1, 1),
  });
  const sorted = (messages: readonly Said[]) => {
    const log = logOf(messages);
    return messages
      .map((_, index) => index)
      .sort((a, b) => log.compare(a, b))
      .map((index) => messages[index]);
  };
  fc.assert(
    fc.property(fc.array(said, { maxLength: 8 }), (messages) => {
      expect(sorted(messages.toReversed())).toEqual(sorted(messages));
    }),
  );
});
