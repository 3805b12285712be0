import { describe, expect, test } from "vitest";
import { currenciesOf } from "../../../src/formats/values/currencies.ts";

describe("a sign or code of one currency", () => {
  test.each([
    ["IDR", "IDR, idr, Rp, rp, Rp., RP, Rupiah"],
    ["USD", "USD, US$"],
    ["EUR", "EUR, €"],
    ["SGD", "SGD, S$"],
    ["MYR", "MYR, RM"],
    ["INR", "₹"],
    ["BRL", "R$"],
    ["AUD", "A$"],
  ])("%s: %s", (code, signs) => {
    for (const sign of signs.split(", ")) expect([sign, currenciesOf(sign)]).toEqual([sign, [code]]);
  });
});

test("a sign of several countries names none of them alone", () => {
  expect(currenciesOf("$")).toEqual(expect.arrayContaining(["AUD", "SGD", "USD"]));
  expect(currenciesOf("¥")).toEqual(["CNY", "JPY"]);
  expect(currenciesOf("kr").length).toBeGreaterThan(1);
});

test.each(["", "x", "total", "XYZ", "pcs"])("%j is no sign of money", (text) => {
  expect(currenciesOf(text)).toEqual([]);
});
