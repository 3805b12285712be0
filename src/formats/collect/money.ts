import { JsonKind } from "../../input/json/json-row.ts";
import type { Rejection, Row } from "../../input/row.ts";
import type { Money } from "../../model/commerce.ts";
import { type AmountColumn, inferAmountColumn, jsonAmounts } from "../values/amounts.ts";
import { currenciesOf } from "../values/currencies.ts";
import { currencyOf } from "../values/currency-of.ts";
import { isBlank } from "../values/no-data.ts";
import type { NumberFailure } from "../values/numbers.ts";
import { cellReader } from "./cells.ts";
import { textAt } from "./field-text.ts";
import type { Table } from "./table.ts";
import { plainText } from "./texts.ts";
import { unreadableColumn } from "./times/times.ts";

/** The money of a row, undefined where it has none; or why the row is rejected. */
export type ReadMoney = (row: Row) => Money | Rejection | undefined;

const noCurrency =
  "an amount has no currency, or a sign of several ($); a column of codes or currency in the configuration names it";

/**
 * Reads a field's column as amounts, in the currency that the row's own column names, else their sign, else the
 * configuration.
 *
 * @throws MetrikError where the column's marks can be read in two ways, and where it holds no amounts
 */
export function moneyReader(table: Table, name: string): ReadMoney {
  const slot = table.slot(name);
  if (slot === -1) return () => undefined;
  const { settings } = table;
  const header = table.header(name);
  const currenciesIn = cellReader(table, "currency", (text) => {
    return isBlank(text) ? undefined : currenciesOf(text);
  });
  const columnFor = columnFinder(table, name);
  return (row) => {
    const text = plainText(textAt(row, slot));
    if (text === undefined) return undefined;
    const stated = currenciesIn(row);
    if (stated?.length === 0) return unknownCurrency(table.header("currency"));
    const column = isJsonNumber(row, slot) ? jsonAmounts : columnFor(text, row.line);
    const amount = column.read(text, stated === undefined ? settings.currency : theOne(stated));
    if (typeof amount === "string") return { code: `${amount}-amount`, message: `${header} ${problems[amount]}` };
    const currency = currencyOf(stated, amount.currencies, settings.currency);
    if (currency === undefined) return twoCurrencies(header, table.header("currency"));
    if (currency === "") table.note("no-currency", noCurrency, row.line);
    return { thousandths: amount.thousandths, currency };
  };
}

const problems = {
  unreadable: "is no amount of money",
  ambiguous: "can be two amounts (--decimal says which mark is the decimal one)",
  "too-fine": "has more than three decimals",
  "too-large": "is too large to be exact",
};

const unknownCurrency = (header: string): Rejection => ({
  code: "unknown-currency",
  message: `${header} is no currency (a code such as IDR, or a sign)`,
});

const twoCurrencies = (amount: string, currency: string): Rejection => ({
  code: "two-currencies",
  message: `${amount} and ${currency} name different currencies`,
});

const isJsonNumber = (row: Row, slot: number): boolean =>
  "kinds" in row && row.kinds instanceof Uint8Array && row.kinds[slot] === JsonKind.number;

/** Decides how the column is written when a text is first met: JSON's own numbers need no decision. */
function columnFinder(table: Table, name: string): (text: string, line: number) => AmountColumn {
  let column: AmountColumn | undefined;
  return (text, line) => {
    if (column !== undefined) return column;
    const samples = table.samples(name).filter((sample) => !isBlank(sample));
    const texts = samples.length > 0 ? samples : [text];
    const inference = inferAmountColumn(texts, table.settings.decimal, knownCurrency(table));
    if (!inference.ok) throw unreadableColumn(table, name, { ...inference, help: helpWith(inference, name) }, line);
    column = inference.column;
    return column;
  };
}

/** The one currency of the samples; undefined where there are several, or none. */
export function knownCurrency(table: Table): string | undefined {
  const stated = table.samples("currency").filter((text) => !isBlank(text));
  if (stated.length === 0) return table.settings.currency;
  const currencies = new Set(stated.map((text) => theOne(currenciesOf(text))));
  return theOne([...currencies]);
}

const theOne = <Item>(items: readonly Item[]): Item | undefined => (items.length === 1 ? items[0] : undefined);

const helpWith = ({ reason }: NumberFailure, name: string): string =>
  reason === "ambiguous-decimal-mark"
    ? "say which mark is the decimal one: --decimal , or --decimal ."
    : `give another column: --map ${name}=…`;
