import { describe, expect, test } from "vitest";
import { SetColumn } from "../../src/model/set-column.ts";
import { ticketRank } from "../../src/model/ticket-rank.ts";

describe("a set", () => {
  test("is the union of what the records name, each once, in alphabetical order", () => {
    const column = new SetColumn();
    const [b, a, c] = ["b", "a", "c"].map((text) => column.dictionary.codeOf(text));
    column.keep(1, [b, a], 0);
    column.keep(1, [c, b], 0);
    expect(column.get(1)).toEqual(["a", "b", "c"]);
    expect(column.get(0)).toEqual([]);
    expect(column.get(2)).toEqual([]);
  });

  test("takes texts, of which some stand there twice", () => {
    const column = new SetColumn();
    column.keepTexts(0, ["vip", "refund", "vip"], 0);
    column.keepTexts(0, ["late"], 0);
    expect(column.get(0)).toEqual(["late", "refund", "vip"]);
  });

  test("of one conversation does not grow with that of another that shares its codes", () => {
    const column = new SetColumn();
    const [a, b] = ["a", "b"].map((text) => column.dictionary.codeOf(text));
    const shared = [a];
    column.keep(0, shared, 0);
    column.keep(1, shared, 0);
    column.keep(1, [b], 0);
    column.keep(0, shared, 0);
    expect([column.get(0), column.get(1), shared]).toEqual([["a"], ["a", "b"], [a]]);
  });

  const setOf = (...records: readonly (readonly [text: string, stamp: number])[]): SetColumn => {
    const column = new SetColumn();
    for (const [text, stamp] of records) column.keepTexts(0, text === "" ? [] : [text], stamp);
    return column;
  };

  test.each([
    ["older", "newer"],
    ["newer", "older"],
  ] as const)("of a ticket is that of its newest record, whatever comes first (%s)", (...order) => {
    const records = { older: ["refund", ticketRank + 1], newer: ["shipping", ticketRank + 2] } as const;
    expect(setOf(...order.map((name) => records[name])).get(0)).toEqual(["shipping"]);
  });

  test("of a ticket is empty where its newest record names none", () => {
    expect(setOf(["refund", ticketRank + 1], ["", ticketRank + 2]).get(0)).toEqual([]);
  });

  test("of level records of a ticket is what all of them name", () => {
    expect(setOf(["b", ticketRank + 2], ["c", ticketRank + 1], ["a", ticketRank + 2]).get(0)).toEqual(["a", "b"]);
  });

  test("has what messages and tickets without a version name besides", () => {
    const column = setOf(["message", -5], ["ticket", ticketRank], ["old", ticketRank + 1], ["new", ticketRank + 2]);
    expect(column.get(0)).toEqual(["message", "new", "ticket"]);
    column.copy(0, 1);
    expect(column.get(1)).toEqual(["message", "new", "ticket"]);
  });

  test("can become that of another conversation, and of one without any", () => {
    const column = new SetColumn();
    const [a, b] = ["a", "b"].map((text) => column.dictionary.codeOf(text));
    column.keep(0, [a], 0);
    column.keep(2, [b], 0);
    column.copy(0, 2);
    column.copy(1, 0);
    expect([column.get(0), column.get(2)]).toEqual([[], ["a"]]);
  });
});
