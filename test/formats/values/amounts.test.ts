import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inferAmountColumn, jsonAmounts } from "../../../src/formats/values/amounts.ts";
import type { DecimalMark } from "../../../src/formats/values/numbers.ts";

/** What the texts of a column mean, in thousandths, or why one means nothing; or why the column is refused. */
function meanings(texts: readonly string[], stated?: DecimalMark, currency?: string) {
  const inferred = inferAmountColumn(texts, stated, currency);
  if (!inferred.ok) return inferred.reason;
  return texts.map((text) => {
    const amount = inferred.column.read(text, currency);
    return typeof amount === "string" ? amount : amount.thousandths;
  });
}

describe("an amount that can mean one thing only", () => {
  test.each([
    ["Rp 1.250.000,00", 1_250_000_000],
    ["Rp1.250.000", 1_250_000_000],
    ["1,250,000.00", 1_250_000_000],
    ["1250000", 1_250_000_000],
    ["IDR 1250000.50", 1_250_000_500],
    ["$ 12.50", 12_500],
    ["12,50 €", 12_500],
    ["-5.00", -5000],
    ["(5.00)", -5000],
    ["(0.00)", 0],
    ["12.5", 12_500],
    ["0,5", 500],
    ["12.3450", 12_345],
    ["1,5 jt", 1_500_000_000],
    ["1,2345 jt", 1_234_500_000],
    ["750 rb", 750_000_000],
    ["9007199254740.991", Number.MAX_SAFE_INTEGER],
  ])("%s is %d thousandths", (text, thousandths) => {
    expect(meanings([text])).toEqual([thousandths]);
  });

  test("is not rounded through a binary fraction", () => {
    expect(meanings(["0.29", "1.15", "4.35", "1.005", "8.2"])).toEqual([290, 1150, 4350, 1005, 8200]);
  });
});

describe("1.250 can be two amounts", () => {
  test("and alone is refused, as 1,250 is", () => {
    expect(meanings(["1.250"])).toBe("ambiguous-decimal-mark");
    expect(meanings(["1,250"])).toBe("ambiguous-decimal-mark");
    expect(meanings(["EUR 1.250", "100"])).toBe("ambiguous-decimal-mark");
  });

  test("another value of the column decides, whatever the user or the currency says", () => {
    expect(meanings(["1.250", "1.250.000"])).toEqual([1_250_000, 1_250_000_000]);
    expect(meanings(["1.250", "4,5"])).toEqual([1_250_000, 4500]);
    expect(meanings(["1.250", "4.50"], ",", "IDR")).toEqual([1250, 4500]);
    expect(meanings(["Rp 1.250", "Rp 1,250.00"])).toEqual([1250, 1_250_000]);
  });

  test("else the mark that the user states", () => {
    expect(meanings(["1.250"], ",")).toEqual([1_250_000]);
    expect(meanings(["1.250"], ".")).toEqual([1250]);
    expect(meanings(["Rp 1.250"], ".")).toEqual([1250]);
    expect(meanings(["1,250"], ".")).toEqual([1_250_000]);
  });

  test("else, in rupiah, a dot groups; of a comma nobody knows", () => {
    expect(meanings(["Rp 1.250", "Rp500"])).toEqual([1_250_000, 500_000]);
    expect(meanings(["IDR 1.250"])).toEqual([1_250_000]);
    expect(meanings(["1.250"], undefined, "IDR")).toEqual([1_250_000]);
    expect(meanings(["Rp 1,250"])).toBe("ambiguous-decimal-mark");
    expect(meanings(["Rp 1.250", "1.250"])).toBe("ambiguous-decimal-mark");
  });

  test("past the samples such a value is refused by itself, where nothing has decided", () => {
    const inferred = inferAmountColumn(["100", "Rp 200"], undefined, undefined);
    if (!inferred.ok) throw new Error(inferred.message);
    const { read } = inferred.column;
    expect(read("1.250", undefined)).toBe("ambiguous");
    expect(read("Rp 1,250", undefined)).toBe("ambiguous");
    expect(read("Rp 1.250", undefined)).toMatchObject({ thousandths: 1_250_000 });
    expect(read("1.250", "IDR")).toMatchObject({ thousandths: 1_250_000 });
    expect(read("12.50", undefined)).toMatchObject({ thousandths: 12_500 });
  });
});

describe("what is refused", () => {
  test("a later value that does not fit the marks which the samples have decided", () => {
    const inferred = inferAmountColumn(["1.250,00", "2.500"], undefined, undefined);
    if (!inferred.ok) throw new Error(inferred.message);
    expect(inferred.column.decimalMark).toBe(",");
    expect(inferred.column.read("12.50", undefined)).toBe("unreadable");
    expect(inferred.column.read("1,250.00", undefined)).toBe("unreadable");
  });

  test("an unclear value among others that contradict each other", () => {
    expect(meanings(["1.250,00", "1,250.00"])).toEqual([1_250_000, 1_250_000]);
    expect(meanings(["1.250,00", "1,250.00", "1.250"])).toBe("ambiguous-decimal-mark");
  });

  test("groups of other than three digits", () => {
    expect(meanings(["1.25.000,00", "10,00", "20,00"])).toEqual(["unreadable", 10_000, 20_000]);
  });

  test("more than three decimals, unless they say nothing", () => {
    expect(meanings(["1.2345", "1.2300"])).toEqual(["too-fine", 1230]);
  });

  test("what is too large to be exact", () => {
    expect(meanings(["9007199254740.992"])).toEqual(["too-large"]);
  });

  test("a column without amounts", () => {
    expect(meanings(["gold", "silver"])).toBe("not-numbers");
    expect(meanings(["", "-"])).toBe("empty");
  });
});

test("a number of JSON has a dot, whatever it looks like", () => {
  expect(jsonAmounts.read("1.250", "IDR")).toMatchObject({ thousandths: 1250 });
  expect(jsonAmounts.read("1.25e6", undefined)).toBe("unreadable");
  expect(jsonAmounts.read("0.30000000000000004", undefined)).toBe("too-fine");
});

const grouped = (digits: string, mark: string): string => digits.replace(/\B(?=(\d{3})+$)/g, mark);

test("an amount that was printed in either way is read as it was", () =>
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 9_007_199_254_740_991n }),
      fc.constantFrom<DecimalMark>(".", ","),
      fc.boolean(),
      (thousandths, mark, isNegative) => {
        const whole = grouped((thousandths / 1000n).toString(), mark === "." ? "," : ".");
        const fraction = (thousandths % 1000n).toString().padStart(3, "0");
        const text = `${isNegative ? "-" : ""}${whole}${mark}${fraction}`;
        const expected = isNegative ? 0 - Number(thousandths) : Number(thousandths);
        expect(meanings([text], mark)).toEqual([expected]);
      },
    ),
  ));

test("nothing is read as two amounts: a text is an integer of thousandths, or the reason for none", () =>
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^(Rp ?|\$|EUR )?-?\d{1,3}([.,]\d{1,4}){0,3}( jt)?$/), { minLength: 1, maxLength: 5 }),
      fc.constantFrom<DecimalMark | undefined>(".", ",", undefined),
      (texts, stated) => {
        const read = meanings(texts, stated);
        if (typeof read === "string") return;
        for (const value of read) expect(typeof value === "string" || Number.isSafeInteger(value)).toBe(true);
      },
    ),
  ));
