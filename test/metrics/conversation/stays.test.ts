import { expect, test } from "vitest";
import { staysOf } from "../../../src/metrics/conversation/stays.ts";
import { conversation, customer, event } from "../../support/conversation.ts";
import { second } from "../measure.ts";

const tens = [10, 20, 30, 40].map((count) => count * second);
const stays = (...args: Parameters<typeof staysOf>) =>
  staysOf(...args).map(({ first, last }) => [first / second, last / second]);

test("nothing happens: all instants in one, but for the clock of the report", () => {
  expect(stays(conversation({}), 0, 100 * second, tens)).toEqual([[10, 40]]);
  expect(stays(conversation({}), 0, 40 * second, tens)).toEqual([
    [10, 30],
    [40, 40],
  ]);
});

test("what happens between two instants divides them; at an instant, it has not happened before it", () => {
  const late = 100 * second;
  expect(stays(conversation({ resolvedAt: 21 * second }), 0, late, tens)).toEqual([
    [10, 20],
    [30, 40],
  ]);
  expect(stays(conversation({ messages: [customer(20)] }), 0, late, tens)).toEqual([
    [10, 20],
    [30, 40],
  ]);
  expect(stays(conversation({ events: [event("pending", 5), event("opened", 31)] }), 0, late, tens)).toEqual([
    [10, 30],
    [40, 40],
  ]);
  expect(stays(conversation({ acceptedAt: 11 * second, firstResponseAt: 25 * second }), 0, late, tens)).toEqual([
    [10, 10],
    [20, 20],
    [30, 40],
  ]);
  expect(stays({ ...conversation({}), isFragment: true, repliedBy: 25 * second }, 0, late, tens)).toEqual([
    [10, 20],
    [30, 40],
  ]);
});

test("they begin after the creation", () => {
  expect(stays(conversation({}), 20 * second, 100 * second, tens)).toEqual([[30, 40]]);
  expect(stays(conversation({}), 39 * second, 100 * second, tens)).toEqual([[40, 40]]);
  expect(stays(conversation({}), 40 * second, 100 * second, tens)).toEqual([]);
  expect(stays(conversation({}), 0, 100 * second, [])).toEqual([]);
  expect(stays(conversation({}), 40 * second, 39 * second, tens)).toEqual([]);
});
