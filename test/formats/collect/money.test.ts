import { describe, expect, test } from "vitest";
import type { ReadSettings } from "../../../src/formats/settings/read-settings.ts";
import { understand } from "../../support/reading.ts";

const at = "2026-03-02T09:00:00Z";

/** The amounts of a column, or the amount and the currency columns with a space between. */
async function read(cells: readonly string[], settings: Partial<ReadSettings> = {}) {
  const rows = cells.map((cell, index) => {
    const [amount, currency = ""] = cell.split("|");
    return `${index};C-1;${at};${amount};${currency}`;
  });
  const text = `order_id;customer;at;amount;currency\n${rows.join("\n")}\n`;
  const { commerce, notes, rejected } = await understand({ "o.csv": text }, settings);
  return {
    money: commerce.orders.map(({ amount }) =>
      amount === undefined ? "" : `${amount.thousandths} ${amount.currency}`,
    ),
    notes: notes.map(({ code, count }) => [code, count]),
    rejected: rejected.map(({ code }) => code),
  };
}

describe("the currency of an amount", () => {
  test("is its column's, else its sign's, else the configuration's", async () => {
    expect((await read(["5.50|USD", "Rp 6.50", "7.50"], { currency: "EUR" })).money).toEqual([
      "5500 USD",
      "6500 IDR",
      "7500 EUR",
    ]);
  });

  test("may be told by a sign in its column", async () => {
    expect((await read(["5|Rp", "6|€"])).money).toEqual(["5000 IDR", "6000 EUR"]);
  });

  test("is none where a dollar is of several countries, and that is told", async () => {
    expect(await read(["$ 5.50", "6.50"])).toEqual({
      money: ["5500 ", "6500 "],
      notes: [["no-currency", 2]],
      rejected: [],
    });
    expect((await read(["$ 5.50|USD"])).money).toEqual(["5500 USD"]);
    expect((await read(["$ 5.50"], { currency: "AUD" })).money).toEqual(["5500 AUD"]);
  });
});

describe("1.250 in a column that nothing decides", () => {
  test("stops the file, and says what to do", async () => {
    await expect(read(["1.250|USD", "2.500|USD"])).rejects.toMatchObject({
      code: "ambiguous-decimal-mark",
      status: 3,
      details: {
        file: "o.csv",
        line: 2,
        notes: ["for example: 1.250, 2.500"],
        help: "say which mark is the decimal one: --decimal , or --decimal .",
      },
    });
  });

  test("is read as the user says", async () => {
    expect((await read(["1.250|USD"], { decimal: "," })).money).toEqual(["1250000 USD"]);
    expect((await read(["1.250|USD"], { decimal: "." })).money).toEqual(["1250 USD"]);
  });

  test("is read as rupiah where the column of currencies, or the configuration, says so", async () => {
    expect((await read(["1.250|IDR", "2.500|Rp"])).money).toEqual(["1250000 IDR", "2500000 IDR"]);
    expect((await read(["1.250"], { currency: "IDR" })).money).toEqual(["1250000 IDR"]);
    await expect(read(["1.250|IDR", "2.500|USD"])).rejects.toMatchObject({ code: "ambiguous-decimal-mark" });
  });

  test("past the samples rejects its row", async () => {
    const whole = Array.from({ length: 60_000 }, () => "100|USD");
    const { rejected, money } = await read([...whole, "1.250|USD", "12.50|USD"]);
    expect(rejected).toEqual(["ambiguous-amount"]);
    expect(money).toContain("12500 USD");
  });
});

test("a column that holds no amounts is refused", async () => {
  await expect(read(["gold", "silver"])).rejects.toMatchObject({
    code: "not-numbers",
    details: { help: "give another column: --map amount=…" },
  });
});

test("a column that begins with blanks is decided by its first value", async () => {
  const blanks = Array.from({ length: 60_000 }, () => "");
  const { money } = await read([...blanks, "1.250.000,00|IDR"]);
  expect(money).toContain("1250000000 IDR");
});

const json = (amounts: readonly unknown[]) =>
  understand({
    "o.ndjson": amounts.map((amount, id) => JSON.stringify({ order_id: id, at, amount, currency: "USD" })).join("\n"),
  });

test("a number of JSON has a dot, and a text is decided like one of CSV", async () => {
  const { commerce } = await json([1.255, 2, "12.50"]);
  expect(commerce.orders.map(({ amount }) => amount?.thousandths)).toEqual([1255, 2000, 12_500]);
  await expect(json(["1.255", "2"])).rejects.toMatchObject({ code: "ambiguous-decimal-mark" });
});
