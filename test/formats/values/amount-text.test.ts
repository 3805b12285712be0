import { describe, expect, test } from "vitest";
import { amountText } from "../../../src/formats/values/amount-text.ts";

const partsOf = (text: string) => {
  const parts = amountText(text);
  return parts && [parts.isNegative ? "-" : "+", parts.digits, parts.power, parts.currencies.join(" ")];
};

describe("an amount is taken apart", () => {
  test.each([
    ["1250000", ["+", "1250000", 0, ""]],
    ["Rp 1.250.000,00", ["+", "1.250.000,00", 0, "IDR"]],
    ["Rp1.250.000", ["+", "1.250.000", 0, "IDR"]],
    ["Rp\u00a01.250.000", ["+", "1.250.000", 0, "IDR"]],
    ["Rp. 1.250.000,-", ["+", "1.250.000", 0, "IDR"]],
    ["1.250.000,–", ["+", "1.250.000", 0, ""]],
    ["IDR 1250000.50", ["+", "1250000.50", 0, "IDR"]],
    ["1250000 idr", ["+", "1250000", 0, "IDR"]],
    ["12,50 €", ["+", "12,50", 0, "EUR"]],
    ["US$12.50", ["+", "12.50", 0, "USD"]],
    ["-5.00", ["-", "5.00", 0, ""]],
    ["\u22125.00", ["-", "5.00", 0, ""]],
    ["+5.00", ["+", "5.00", 0, ""]],
    ["-Rp 5.000", ["-", "5.000", 0, "IDR"]],
    ["Rp -5.000", ["-", "5.000", 0, "IDR"]],
    ["(5.00)", ["-", "5.00", 0, ""]],
    ["(Rp 5.000)", ["-", "5.000", 0, "IDR"]],
    ["1 250 000,00", ["+", "1250000,00", 0, ""]],
    ["1'250'000.00", ["+", "1250000.00", 0, ""]],
    ["1,5 jt", ["+", "1,5", 6, ""]],
    ["Rp 750 ribu", ["+", "750", 3, "IDR"]],
    ["2 juta rupiah", ["+", "2", 6, "IDR"]],
    ["Rp 1,5 miliar", ["+", "1,5", 9, "IDR"]],
    ["Rp 75K", ["+", "75", 3, "IDR"]],
    ["-IDR 7,5k", ["-", "7,5", 3, "IDR"]],
    ["K 50", ["+", "50", 0, "MMK"]],
  ])("%s", (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  test("a sign of several currencies is kept as all of them", () => {
    expect(amountText("$ 12.50")?.currencies).toContain("CAD");
  });
});

test.each([
  "",
  "gratis",
  "12 pcs",
  "5 xyz",
  "--5",
  "-(5)",
  "(-5)",
  "- Rp -5",
  "1.25E+07",
  "12.",
  ".5",
  "1 25",
  "1.250 000",
  "Rp 5 EUR",
  "5.000-",
  "12:30",
  "50k",
  "50 K",
  "Rp 2,5 M",
])("%j is no amount", (text) => {
  expect(amountText(text)).toBeUndefined();
});
