/**
 * A second reading of gates, by one regular expression and in floating point, which shares nothing with the first: what the
 * two do not agree on, one of them misreads.
 */

const name = "[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]*";
const text = '(?:[\\p{L}\\p{M}\\p{N}_.@/+:()-]+|"(?:[^"\\\\]|\\\\"|\\\\\\\\)+")';
const term = `\\s*${text}\\s*=\\s*(?:\\*|${text})\\s*`;
const number = "-?\\d+(?:\\.\\d+)?";
const limit =
  `(?<percent>${number})%` +
  `|(?<duration>(?:\\d+(?:\\.\\d+)?(?:w|d|h|min|m|sec|s))+)(?:\\s+(?<hours>calendar|business))?` +
  `|(?<number>${number})` +
  `|(?<currency>[A-Z]{3})\\s+(?<amount>${number})` +
  `|(?<previous>previous)(?:\\s*\\*\\s*(?<factor>${number}))?`;

const gate = new RegExp(
  `^\\s*(?:(?<level>warn):\\s*)?(?<metric>${name})(?:\\{(?<scope>${term}(?:,${term})*)\\})?(?:\\.(?<part>${name}))?` +
    `\\.(?<aggregation>value|mean|median|p90|min|max|n)\\s*(?<comparison><=|>=|<|>)\\s*(?:${limit})` +
    "(?:\\s+if\\s+n\\s*>=\\s*(?<least>\\d{1,9}))?\\s*$",
  "u",
);

/** What a gate says, numbers as numbers; undefined for a text that is none. */
export function independentReading(written: string): Readonly<Record<string, unknown>> | undefined {
  const groups = gate.exec(written)?.groups;
  if (groups === undefined) return undefined;
  const meaning = limitOf(groups);
  if (meaning === undefined) return undefined;
  return {
    isWarning: groups.level !== undefined,
    metric: groups.metric,
    scope: scopeOf(groups.scope ?? ""),
    part: groups.part,
    aggregation: groups.aggregation,
    comparison: groups.comparison,
    ...meaning,
    least: groups.least === undefined ? undefined : Number(groups.least),
  };
}

function scopeOf(written: string): readonly (readonly [string, string | undefined])[] {
  const terms = written.matchAll(new RegExp(`\\s*(${text})\\s*=\\s*(?:\\*|(${text}))\\s*(?:,|$)`, "gu"));
  return [...terms].map(([, dimension, value]) => [plain(dimension), value === undefined ? undefined : plain(value)]);
}

const plain = (written: string): string =>
  written.startsWith('"') ? written.slice(1, -1).replace(/\\(.)/gs, "$1") : written;

const currencies = Intl.supportedValuesOf("currency");

function limitOf(groups: Readonly<Record<string, string | undefined>>): Readonly<Record<string, unknown>> | undefined {
  const { percent, duration, hours, number: bare, currency, amount, previous, factor } = groups;
  if ([percent, bare, amount, factor].some((one) => one !== undefined && !isShort(one))) return undefined;
  if (amount !== undefined && isTwo(amount)) return undefined;
  if (percent !== undefined) {
    const value = Number(percent);
    return percent.startsWith("-") || value > 100 ? undefined : { kind: "percent", limit: near(value) };
  }
  if (duration !== undefined) {
    const seconds = secondsOf(duration);
    return seconds === undefined ? undefined : { kind: "duration", limit: seconds, hours };
  }
  if (bare !== undefined) return { kind: "number", limit: near(Number(bare)) };
  if (previous !== undefined) {
    return Number(factor ?? 1) > 0 ? { kind: "previous", limit: near(Number(factor ?? 1)) } : undefined;
  }
  return currencies.includes(currency ?? "") ? { kind: "money", limit: near(Number(amount)), currency } : undefined;
}

const isShort = (decimal: string): boolean =>
  decimal.replace(/[-.]/g, "").length <= 15 && (decimal.split(".")[1] ?? "").length <= 6;

/** A number that can be read with a decimal point and with one before thousands. */
const isTwo = (decimal: string): boolean => {
  const [whole, rest = ""] = decimal.replace("-", "").split(".");
  return rest.length === 3 && whole.length <= 3 && !whole.startsWith("0");
};

/** Without the last digits of a double, and without a negative zero. */
export const near = (value: number): number => Number(value.toPrecision(14)) + 0;

const lengths: Readonly<Record<string, number>> = { w: 604_800, d: 86_400, h: 3600, m: 60, min: 60, s: 1, sec: 1 };

/** Undefined where the units do not fall, or it is no whole number of milliseconds, or longer than 36,525 days. */
function secondsOf(written: string): number | undefined {
  const parts = [...written.matchAll(/(\d+)(\.\d+)?(\p{L}+)/gu)].map(([, whole, fraction = "", unit]) => ({
    isGood: isShort(`${whole}${fraction}`) && !isTwo(`${whole}${fraction}`),
    length: lengths[unit],
    // Apart, so that a small fraction is not lost beside a large number.
    whole: Number(whole) * lengths[unit] * 1000,
    rest: Number(`0${fraction}`) * lengths[unit] * 1000,
  }));
  const areFalling = parts.every(({ length }, index) => index === 0 || length < parts[index - 1].length);
  const areWhole = parts.every(({ rest }) => Math.abs(rest - Math.round(rest)) < 1e-4);
  const total = parts.reduce((sum, { whole, rest }) => sum + whole + Math.round(rest), 0);
  const isGood = areFalling && areWhole && parts.every((part) => part.isGood) && total <= 36_525 * 86_400_000;
  return isGood ? near(total / 1000) : undefined;
}
