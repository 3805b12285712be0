import { expect, test } from "vitest";
import { currencyOf } from "../../../src/formats/values/currency-of.ts";

test("the row's own column, else the sign, else the usual currency, else none", () => {
  expect(currencyOf(["IDR"], [], "USD")).toBe("IDR");
  expect(currencyOf(undefined, ["EUR"], "USD")).toBe("EUR");
  expect(currencyOf(undefined, [], "USD")).toBe("USD");
  expect(currencyOf(undefined, [], undefined)).toBe("");
});

test("a sign of several currencies is one of them only where something else says which", () => {
  const dollars = ["AUD", "SGD", "USD"];
  expect(currencyOf(["USD"], dollars, undefined)).toBe("USD");
  expect(currencyOf(undefined, dollars, "SGD")).toBe("SGD");
  expect(currencyOf(undefined, dollars, undefined)).toBe("");
  expect(currencyOf(undefined, dollars, "IDR")).toBe("");
  expect(currencyOf(dollars, [], "USD")).toBe("USD");
});

test("a column and a sign that contradict each other are no currency", () => {
  expect(currencyOf(["IDR"], ["EUR"], "IDR")).toBeUndefined();
});
