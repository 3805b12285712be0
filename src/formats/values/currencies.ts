/** Where the signs of all currencies are looked up: as written at home, abroad, and in Indonesia. */
const spellings = [
  ["en", "narrowSymbol"],
  ["en", "symbol"],
  ["id", "symbol"],
] as const;

/** Usual signs that the language data of the platform lacks. */
const further: readonly (readonly [sign: string, code: string])[] = [
  ["S$", "SGD"],
  ["A$", "AUD"],
  ["C$", "CAD"],
  ["Rupiah", "IDR"],
];

let signs: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The currencies that a sign or code can stand for, as codes of ISO 4217; none for what is no sign of money. Several
 * countries call their money $, £, ¥ or kr: such a sign alone names none of them.
 *
 * @example
 * currenciesOf("Rp") //=> ["IDR"]
 * currenciesOf("¥") //=> ["CNY", "JPY"]
 */
export function currenciesOf(sign: string): readonly string[] {
  signs ??= allSigns();
  return signs.get(keyOf(sign)) ?? [];
}

/** "Rp." and "RP" are Rp. */
const keyOf = (sign: string): string => sign.trim().replace(/\.$/, "").toLowerCase();

/** Every code, and every sign of the Unicode language data. */
function allSigns(): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, Set<string>>();
  const add = (sign: string, code: string): void => {
    const known = codes.get(keyOf(sign)) ?? new Set<string>();
    codes.set(keyOf(sign), known.add(code));
  };
  for (const code of Intl.supportedValuesOf("currency")) {
    add(code, code);
    for (const [locale, display] of spellings) add(signOf(code, locale, display), code);
  }
  for (const [sign, code] of further) add(sign, code);
  return new Map([...codes].map(([sign, set]) => [sign, [...set].sort()]));
}

function signOf(currency: string, locale: string, currencyDisplay: "narrowSymbol" | "symbol"): string {
  const parts = new Intl.NumberFormat(locale, { style: "currency", currency, currencyDisplay }).formatToParts(0);
  return parts.find(({ type }) => type === "currency")?.value ?? currency;
}
