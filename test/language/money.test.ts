import { expect, test } from "vitest";
import { formatOf } from "../../src/language/format.ts";

const { money, figure } = formatOf("en");

test.each([
  [8000, "IDR", "IDR 8,000"],
  [8000.4, "IDR", "IDR 8,000"],
  [1_250_000, "IDR", "IDR 1,250,000"],
  [12.5, "USD", "USD 12.50"],
  [1166.6667, "USD", "USD 1,166.67"],
  [12.5, "KWD", "KWD 12.500"],
  [12, "JPY", "JPY 12"],
  [-12.5, "USD", "USD -12.50"],
  [0, "USD", "USD 0.00"],
  [0.005, "USD", "USD 0.01"],
  [0.001, "USD", "<USD 0.01"],
  [-0.001, "USD", ">USD -0.01"],
  [0.3, "IDR", "<IDR 1"],
  [12.5, "", "12.50"],
  [0.001, "", "<0.01"],
  [8, "points", "points 8.00"],
  [8, "usd", "usd 8.00"],
])("%d of %s is %s", (amount, currency, expected) => {
  expect(money(amount, currency)).toBe(expected);
});

test("money is a figure as any other", () => {
  expect(figure(12.5, "money", "USD")).toBe("USD 12.50");
  expect(figure(12.5, "money")).toBe("12.50");
});
