import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearEqualIds } from "../../src/model/near-equal-ids.ts";
import { Dictionary } from "../../src/model/texts/dictionary.ts";

const found = (...ids: readonly string[]) => {
  const dictionary = new Dictionary();
  for (const id of ids) dictionary.codeOf(id);
  const { count, examples } = nearEqualIds(dictionary);
  return { count, examples };
};

const none = { count: 0, examples: [] };

describe("ids that a person would take for one", () => {
  test.each([
    ["spaces around them", "k 1", " k 1"],
    ["a space that does not break", "k1\u00a0", "k1"],
    ["case", "INC-7", "inc-7"],
    ["case, with letters of any alphabet", "ČAJ", "čaj"],
    ["normal form", "e\u0301", "\u00e9"],
    ["full width", "１２", "12"],
    ["leading zeros", "0012", "12"],
    ["a zero before one digit", "01", "1"],
    ["a sign for a number in front", "#123", "123"],
    ["the same with zeros behind it", "#0125", "125"],
    ["nothing but zeros", "000", "0"],
    ["what a spreadsheet writes", "1e3", "1000"],
    ["the code of the country instead of a zero", "6281234567890", "081234567890"],
    ["the code with its sign and with marks", "+62 812-3456-7890", "6281234567890"],
    ["the same beside a zero", "+62 812-3456-7890", "(0812) 3456.7890"],
    ["the code or nothing, where a spreadsheet dropped the zero", "6281234567890", "81234567890"],
    ["a number with a fraction that is none", "1001.0", "1001"],
    ["the same of one digit, beside more zeros", "1.00", "1.0"],
    ["the same of a mobile number", "6281234567890.0", "081234567890"],
    ["groups of thousands", "1,001,000", "1001000"],
    ["the same with dots", "1.001.000", "1001000"],
    ["one group with a dot, of two digits and more", "12.001", "12001"],
    ["one that a program could take for a fraction", "1.000", "1000"],
    ["four digits, which are no group, before three zeros", "1000.000", "1000"],
    ["what makes a number a text in a spreadsheet", "'1001", "1001"],
    ["a formula that does so", '="0012"', "12"],
    ["the same with a fraction and a sign", "1.03006E+13", "10300600000000"],
  ])("%s", (_, one, other) => {
    expect(found(one, "something else", other)).toEqual({ count: 1, examples: [[one, other]] });
    expect(found(other, one).count).toBe(1);
  });

  test("every one beyond the first counts, and three pairs are shown", () => {
    expect(found("c1", "C1", "c1 ", " c1", "\tC1")).toMatchObject({ count: 4, examples: { length: 3 } });
  });
});

describe("ids that are simply different", () => {
  test.each([
    ["plain ones", ["a", "b", "a1", "1", "2", "10", "100", "k-1", "k_1", "k.1", "k:1"]],
    ["the sign alone, and inside", ["#", "a#1", "a1"]],
    ["a space inside", ["k 1", "k1", "k  1"]],
    ["zeros inside or behind letters", ["k01", "k1", "10", "100", "010x", "10x"]],
    ["versions", ["1.0.0", "1.0", "1.2.0", "10.2"]],
    ["zeros behind letters and a dot", ["k1.0", "k1"]],
    ["commas that group no thousands", ["1,01", "101", "1,0,1", "0001,001"]],
    ["nothing before a dot", [".0", "", "0"]],
    ["groups of thousands that could be a fraction", ["1.000", "1", "12.000", "12", "1.001", "1.01", "0.001", ".001"]],
    ["dots that group no thousands", ["1001.001", "1001001", "1.01", "101", "1.0012", "10012", "1.0.001", "10001"]],
    ["a quotation", ["'", "'k", "k", '=""']],
    ["a power that would leave a fraction", ["1.25e1", "12.5", "125"]],
    ["letters that are digits elsewhere", ["5e3a", "5000a", "0x10", "16"]],
    [
      "numbers that are no mobile ones",
      ["62", "628", "6281", "81", "62112345678", "112345678", "6281234567", "+6591234567", "91234567"],
    ],
    ["marks in a number without a code or a zero", ["812-3456-7890", "81234567890"]],
    ["nothing and a word", ["", "null"]],
  ])("%s", (_, ids) => {
    expect(found(...ids)).toEqual(none);
  });

  test("halves of surrogate pairs", () => {
    const dictionary = new Dictionary();
    dictionary.code(Uint8Array.of(0x43, 0xed, 0xa0, 0x80), 0, 4);
    dictionary.code(Uint8Array.of(0x43, 0xed, 0xa0, 0x81), 0, 4);
    expect(nearEqualIds(dictionary).count).toBe(0);
  });

  test("a file may have none", () => {
    expect(found()).toEqual(none);
  });
});

test("the order of the ids does not change how many there are", () => {
  const id = fc.string({ unit: fc.constantFrom("a", "A", "0", "1", "e", " ", ".", "é"), maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 12 }), (ids) => {
      expect(found(...ids.toReversed()).count).toBe(found(...ids).count);
    }),
  );
});
