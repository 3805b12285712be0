import { usageError } from "../../errors.ts";
import { type Kind, kinds } from "../../formats/format.ts";
import { fieldNames, plainFields } from "../../formats/index.ts";
import { fieldHelp } from "../../formats/recognise/field-help.ts";
import { epochUnits } from "../../formats/timestamps/epoch.ts";
import { PatternSpelling } from "../../formats/timestamps/pattern.ts";
import { isTelling } from "../../formats/values/canned-texts.ts";
import { currenciesOf } from "../../formats/values/currencies.ts";
import { didYouMean } from "../../suggest.ts";
import { lengthOf } from "../../time/length.ts";

/** @throws MetrikError unknown-kind */
export function checkedKind(name: string): Kind {
  const kind = kinds.find((known) => known === name);
  if (kind !== undefined) return kind;
  throw usageError("unknown-kind", `there is no kind of input "${name}"`, {
    help: didYouMean(name, kinds) || `kinds: ${kinds.join(", ")}`,
  });
}

/** How dates are written: a pattern, or a unit of numbers since 1970. @throws MetrikError date-format */
export const checkedDateFormat = (text: string): unknown =>
  epochUnits.find((unit) => unit === text) ?? new PatternSpelling(text);

/** What a cost is stated in, which the amount may tell more of: kr. @throws MetrikError unknown-currency */
export const checkedCostCurrency = (name: string): unknown =>
  currenciesOf(name).length > 1 ? name : checkedCurrency(name);

/** The code of a currency. @throws MetrikError unknown-currency */
export function checkedCurrency(name: string): string {
  const [code, ...others] = currenciesOf(name);
  if (code !== undefined && others.length === 0) return code;
  throw usageError("unknown-currency", `"${name}" does not name one currency`, {
    help: didYouMean(name, Intl.supportedValuesOf("currency")) || "use a code of ISO 4217, such as IDR",
  });
}

const spelledDelimiters: Readonly<Record<string, string>> = {
  "\\t": "\t",
  tab: "\t",
  comma: ",",
  semicolon: ";",
  pipe: "|",
};

/** The character that a delimiter is, which may be spelled: `tab`. @throws MetrikError bad-option */
export function checkedDelimiter(text: string): string {
  const delimiter = spelledDelimiters[text] ?? text;
  if (/^[\t -~]$/.test(delimiter) && !/^["A-Za-z0-9]$/.test(delimiter)) return delimiter;
  throw usageError("bad-option", `a delimiter is one character, not "${text}"`, {
    help: "for example --delimiter ';' or --delimiter tab",
  });
}

/** The name of a field that a column can be mapped to. @throws MetrikError unknown-field */
export function checkedField(name: string): string {
  if (fieldNames.includes(name)) return name;
  throw usageError("unknown-field", `there is no field "${name}" to map a column to`, {
    help: fieldHelp(name, plainFields),
  });
}

/** The text of a canned response. @throws MetrikError bad-config */
export function checkedCanned(text: string): string {
  if (isTelling(text)) return text;
  throw usageError("bad-config", `"${text}" fits every message`, {
    help: "write the text that all messages made from it share, such as Halo {name}, apa kabar?",
  });
}

/** A length of time in milliseconds. @throws MetrikError bad-option */
export function checkedLength(text: string): number {
  const length = lengthOf(text);
  if (length !== undefined && length > 0) return length;
  throw usageError("bad-option", `"${text}" is no length of time`, {
    help: "units: s, m, h, d and w, the largest first, such as 90m or 1h30m",
  });
}
