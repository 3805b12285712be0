import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MetrikError } from "../../src/errors.ts";
import type { Gate } from "../../src/gates/gate.ts";
import { printGate } from "../../src/gates/print-gate.ts";
import { parseGate } from "../support/parse-gate.ts";
import { anyGate } from "./arbitrary.ts";
import { independentReading, near } from "./independent-reading.ts";

const limitOf = (text: string) => parseGate(`a.value < ${text}`).limit;

function refusalOf(text: string): MetrikError {
  try {
    parseGate(text);
  } catch (error) {
    if (error instanceof MetrikError) return error;
    throw error;
  }
  throw new Error(`"${text}" was not refused`);
}

describe("what a gate can say", () => {
  test("all of it at once", () => {
    expect(
      parseGate(
        'warn: first-response-time{channel=email,"Kota asal"="Kota \\"Batu\\""}.customer.p90 <= 8h business if n >= 30',
      ),
    ).toEqual({
      severity: "warn",
      metric: "first-response-time",
      scope: [
        { dimension: "channel", value: "email" },
        { dimension: "Kota asal", value: 'Kota "Batu"' },
      ],
      part: "customer",
      aggregation: "p90",
      comparison: "<=",
      limit: { kind: "duration", seconds: 28_800, hours: "business" },
      minimumN: 30,
    });
  });

  test("the least of it", () => {
    expect(parseGate("backlog.value<40")).toEqual({
      severity: "fail",
      metric: "backlog",
      scope: [],
      aggregation: "value",
      comparison: "<",
      limit: { kind: "number", value: 40 },
    });
  });

  test("an asterisk leaves a value open, one in quotes is a value", () => {
    expect(parseGate('a{channel=*,team="*",agent=(none)}.n > 0').scope).toEqual([
      { dimension: "channel" },
      { dimension: "team", value: "*" },
      { dimension: "agent", value: "(none)" },
    ]);
  });

  test("a value has the characters of names, addresses and paths without quotes", () => {
    expect(parseGate("a{agent=sari.w+id@shop.id,queue=a/b:c(2)_é東}.n > 0").scope).toEqual([
      { dimension: "agent", value: "sari.w+id@shop.id" },
      { dimension: "queue", value: "a/b:c(2)_é東" },
    ]);
  });

  test.each([
    ["40", { kind: "number", value: 40 }],
    ["-10", { kind: "number", value: -10 }],
    ["4.2", { kind: "number", value: 4.2 }],
    ["-0", { kind: "number", value: 0 }],
    // Nobody writes thousands like these.
    ["0.125", { kind: "number", value: 0.125 }],
    ["-0.250", { kind: "number", value: -0.25 }],
    ["1.2500", { kind: "number", value: 1.25 }],
    ["1000.500", { kind: "number", value: 1000.5 }],
    // Which of the two it is, the metric's unit has to tell.
    ["4.125", { kind: "number", value: 4.125 }],
    ["IDR 25.0", { kind: "money", amount: 25, currency: "IDR" }],
    ["85.125%", { kind: "percent", fraction: 0.85125 }],
    ["previous * 1.125", { kind: "previous", factor: 1.125 }],
    ["85%", { kind: "percent", fraction: 0.85 }],
    ["99.9%", { kind: "percent", fraction: 0.999 }],
    ["0.1%", { kind: "percent", fraction: 0.001 }],
    ["100%", { kind: "percent", fraction: 1 }],
    ["IDR 12500", { kind: "money", amount: 12_500, currency: "IDR" }],
    ["USD -3.5", { kind: "money", amount: -3.5, currency: "USD" }],
    ["previous", { kind: "previous", factor: 1 }],
    ["previous * 1.1", { kind: "previous", factor: 1.1 }],
    ["previous*0.9", { kind: "previous", factor: 0.9 }],
  ])("the limit %s", (text, limit) => {
    expect(limitOf(text)).toEqual(limit);
  });

  test.each([
    ["90s", 90],
    ["90sec", 90],
    ["15m", 900],
    ["15min", 900],
    ["1.5h", 5400],
    ["1h30m", 5400],
    ["1h30m15s", 5415],
    ["24h", 86_400],
    ["3d", 259_200],
    ["1w", 604_800],
    ["1w2d3h4m5s", 604_800 + 2 * 86_400 + 3 * 3600 + 4 * 60 + 5],
    ["0.001s", 0.001],
    ["0.07h", 252],
    ["0s", 0],
  ])("%s is %d seconds", (text, seconds) => {
    expect(limitOf(text)).toEqual({ kind: "duration", seconds });
  });

  test("percent, minutes and business hours are never taken for each other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (number) => {
        expect(limitOf(`${number}`)).toEqual({ kind: "number", value: number });
        expect(limitOf(`${number}%`)).toEqual({ kind: "percent", fraction: number / 100 });
        expect(limitOf(`${number}m`)).toEqual({ kind: "duration", seconds: 60 * number });
        expect(limitOf(`${number}h`)).toEqual({ kind: "duration", seconds: 3600 * number });
        expect(limitOf(`${number}h business`)).toEqual({ kind: "duration", seconds: 3600 * number, hours: "business" });
        expect(limitOf(`${number}h calendar`)).toEqual({ kind: "duration", seconds: 3600 * number, hours: "calendar" });
      }),
    );
  });
});

describe("what is wrong stands above a caret, with the nearest right one", () => {
  test.each<readonly string[]>([
    ["", "a metric is missing at the end", "^", "for example csat.value >= 85%"],
    ["wran: csat.value > 1", 'there is no level "wran:"', "^^^^^", 'did you mean "warn:"?'],
    [
      "fail: csat.value > 1",
      'there is no level "fail:"',
      "^^^^^",
      "without a level a gate fails the check; warn: only warns",
    ],
    ["nps:detractors.value <= 20%", 'there is no level "nps:"', "^^^^", "write nps.detractors.value"],
    ["nps: detractors.n<5", 'there is no level "nps:"', "^^^^", "write nps.detractors.n"],
    [
      "csat >= 85%",
      'the number that is meant is missing before ">="',
      "     ^^",
      "numbers of a metric, or of a part of it: value, mean, median, p90, min, max, n; such as csat.value",
    ],
    ["a.meen < 15m", 'no number is called "meen"', "  ^^^^", 'did you mean "mean" or "min"?'],
    ["a.p95 < 15m", 'no number is called "p95"', "  ^^^", 'did you mean "p90"?'],
    ["a.value = 5", 'there is no comparison "="', "        ^", "comparisons: <, <=, >, >="],
    ["a.value =< 5", 'there is no comparison "=<"', "        ^^", "comparisons: <, <=, >, >="],
    ["a.value 5", 'a comparison is missing before "5"', "        ^", "comparisons: <, <=, >, >="],
    ["a.value{channel=email} > 5", 'a comparison is missing before "{"', "       ^", "a scope comes after the metric"],
    ["a.value <", "a limit is missing at the end", "         ^"],
    ["a.value < prevous", '"prevous" is no limit', "          ^^^^^^^", 'did you mean "previous"?'],
    ["a.value < idr 500", 'there is no currency "idr"', "          ^^^"],
    ["a.value < 25000 IDR if n >= 5", '"IDR" comes before its number', "          ^^^^^", "write IDR 25000"],
    ["a.value < 9.50USD", '"USD" comes before its number', "          ^^^^", "write USD 9.50"],
    ["a.value < 1h 30m", "a space separates what belongs together", "          ^^^^^^", "write 1h30m"],
    [
      "a.value < 1d  2h 30.5min if n >= 5",
      "a space separates what belongs together",
      "          ^^^^^^^^^^^^^^",
      "write 1d2h30.5min",
    ],
    ["a.value < 15 m", 'a space separates the number from its "m"', "          ^^", "write 15m"],
    ["a.value < 5 menit", '"menit" is no unit here', "          ^", "write 5m"],
    ["a.value < 2 Hours if n >= 5", '"Hours" is no unit here', "          ^", "write 2h"],
    ["a.value < 85 %", 'a space separates the number from its "%"', "          ^^", "write 85%"],
    [
      "a.value < 2mo",
      '"mo" is no unit of time',
      "           ^^",
      "units: s, m, h, d and w, the largest first; 15m is 15 minutes",
    ],
    ["a.value < 30m1h", '"h" comes after a unit that is no larger', "              ^"],
    ["a.value < 1m1min", '"min" comes after a unit that is no larger', "             ^^^"],
    ["a.value < 1h30", "a unit of time is missing at the end", "              ^"],
    ["a.value < -5m", "a duration is not negative", "          ^^"],
    ["a.value < 0.0001s", "a duration is a whole number of milliseconds", "          ^^^^^^"],
    ["a.value < 40000d", "a duration is no longer than a hundred years", "          ^^^^^^"],
    ["a.value < 120%", "a share lies between 0% and 100%", "          ^^^^"],
    ["a.value < -5%", "a share lies between 0% and 100%", "          ^^^"],
    ["a.value < 1.0000001", "a number has at most 15 digits, 6 of them decimals", "          ^^^^^^^^^"],
    ["a.value < IDR 25.000", "25.000 can be 25 or 25000", "              ^^^^^^", "write 25 or 25000"],
    ["a.value < 1.800s", "1.800 can be 1.8 or 1800", "          ^^^^^", "write 1.8 or 1800"],
    ["a.value < 1h1.500m", "1.500 can be 1.5 or 1500", "            ^^^^^", "write 1.5 or 1500"],
    ["a.value < IDR 1.250.000", "a number has one point", "              ^^^^^^^^^", "thousands have none: 1250000"],
    ["a.value < previous * 0", "a factor is more than 0", "                     ^"],
    ["a.value < previous + 5", '"+" does not belong here', "                   ^"],
    ["a.value < 1,500", "1,500 can be 1.5 or 1500", "          ^^^^^", "write 1.5 or 1500"],
    ["a.value < 0,85", "a number has no comma", "          ^^^^", "write 0.85"],
    ["a.value < 0,850", "a number has no comma", "          ^^^^^", "write 0.850"],
    ["a.value < 85,5%", "a number has no comma", "          ^^^^", "write 85.5"],
    ["a.value < 1h1,5m", "a number has no comma", "            ^^^", "write 1.5"],
    ["a.value < previous * 1,1", "a number has no comma", "                     ^^^", "write 1.1"],
    [
      "a.value < IDR 1.250,50",
      "a number has no comma",
      "              ^^^^^^^^",
      "thousands have none, decimals a point: 1250000.5",
    ],
    [
      "a.value < IDR 1,250,000",
      "a number has no comma",
      "              ^^^^^^^^^",
      "thousands have none, decimals a point: 1250000.5",
    ],
    ["a.value < 5, 6", '"," does not belong here', "           ^"],
    ["a.value < 15 business", '"business" does not belong here', "             ^^^^^^^^"],
    ["a.value < 8h buisness", '"buisness" does not belong here', "             ^^^^^^^^", 'did you mean "business"?'],
    [
      "a.value < 5 if m >= 3",
      '"n" is missing before "m"',
      "               ^",
      "a condition asks for observations: if n >= 30",
    ],
    ["a.value < 5 if n > 3", '">=" is missing before ">"', "                 ^"],
    ["a.value < 5 if n >= 2.5", 'a whole number is missing before "2"', "                    ^"],
    ["a{}.value < 5", 'a dimension is missing before "}"', "  ^"],
    ["a{channel}.value < 5", '"=" is missing before "}"', "         ^"],
    ["a{channel=}.value < 5", 'a value is missing before "}"', "          ^"],
    ['a{channel=""}.value < 5', "a value is not empty", "          ^^", "what is missing is called (none)"],
    [
      "a{channel=Live Chat}.value < 5",
      '"," or "}" is missing before "Chat"',
      "               ^^^^",
      'for example {channel=email,priority=*}; odd characters go in quotes: {channel="Live Chat"}',
    ],
    ["a .value < 5", "a space separates what belongs together", " ^", "write csat.value"],
  ])("%s", (text, message, caret, help) => {
    const error = refusalOf(text);
    expect(error.code).toBe("bad-gate");
    expect(error.status).toBe(2);
    expect(error.message).toBe(message);
    expect(error.details.notes).toEqual([text, caret]);
    if (help !== undefined) expect(error.details.help).toBe(help);
  });
});

/** What a gate says, as the second reading puts it. */
function meaningOf({ severity, metric, scope, part, aggregation, comparison, limit, minimumN }: Gate) {
  const limits = {
    number: () => (limit.kind === "number" ? { limit: near(limit.value) } : {}),
    percent: () => (limit.kind === "percent" ? { limit: near(limit.fraction * 100) } : {}),
    duration: () => (limit.kind === "duration" ? { limit: near(limit.seconds), hours: limit.hours } : {}),
    money: () => (limit.kind === "money" ? { limit: near(limit.amount), currency: limit.currency } : {}),
    previous: () => (limit.kind === "previous" ? { limit: near(limit.factor) } : {}),
  };
  return {
    isWarning: severity === "warn",
    metric,
    scope: scope.map(({ dimension, value }) => [dimension, value]),
    part,
    aggregation,
    comparison,
    kind: limit.kind,
    ...limits[limit.kind](),
    least: minimumN,
  };
}

function readOrNothing(text: string): Gate | undefined {
  try {
    return parseGate(text);
  } catch (error) {
    if (error instanceof MetrikError && error.code === "bad-gate") return undefined;
    throw error;
  }
}

/** Characters that could turn a gate into another one. */
const characters = fc.constantFrom(...'0123456789.-%*{}=<>",:\\ \tmhdswinbpveé_@('.split(""));
const words = fc.constantFrom(
  "%",
  "min",
  "m",
  "sec",
  "h",
  "d",
  "business",
  "calendar",
  "if",
  "n",
  "previous",
  "IDR",
  "15",
);

interface Mutation {
  readonly kind: "delete" | "insert" | "replace" | "swap" | "reword";
  /** Counted from the end, where the limit is. */
  readonly at: number;
  readonly character: string;
  readonly word: string;
}

const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom("delete", "insert", "replace", "swap", "reword"),
  at: fc.oneof(fc.nat({ max: 12 }), fc.nat()),
  character: characters,
  word: words,
});

function mutated(text: string, { kind, at, character, word }: Mutation): string {
  if (kind === "swap") return swapped(text, at);
  if (kind === "reword") return reworded(text, at, word);
  const place = text.length - (at % (text.length + 1));
  const behind = kind === "insert" ? place : place + 1;
  return text.slice(0, place) + (kind === "delete" ? "" : character) + text.slice(behind);
}

const tokensOf = (text: string): readonly string[] => text.match(/\p{L}+|\d+|[<>=]+|\s+|./gsu) ?? [];

/** Another word instead of a token. */
function reworded(text: string, at: number, word: string): string {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return word;
  return tokens.with(tokens.length - 1 - (at % tokens.length), word).join("");
}

/** A token and the one behind the next change places. */
function swapped(text: string, at: number): string {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return text;
  const place = at % tokens.length;
  const other = Math.min(place + 2, tokens.length - 1);
  return tokens.with(place, tokens[other]).with(other, tokens[place]).join("");
}

describe("reading and printing", () => {
  test("what is printed reads as the same gate, and prints the same again", () => {
    fc.assert(
      fc.property(anyGate, (gate) => {
        const text = printGate(gate);
        expect(parseGate(text)).toEqual(gate);
        expect(printGate(parseGate(text))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  test("two readings of a gate agree on what it says", () => {
    fc.assert(
      fc.property(anyGate, (gate) => {
        expect(independentReading(printGate(gate))).toEqual(meaningOf(gate));
      }),
      { numRuns: 1000 },
    );
  });

  test("a mutated gate is refused, or says what a second reading of it says too", () => {
    fc.assert(
      fc.property(anyGate, fc.array(anyMutation, { minLength: 1, maxLength: 2 }), (gate, mutations) => {
        const text = mutations.reduce(mutated, printGate(gate));
        const read = readOrNothing(text);
        expect(read && meaningOf(read)).toEqual(independentReading(text));
        if (read !== undefined) expect(parseGate(printGate(read))).toEqual(read);
      }),
      { numRuns: 5000 },
    );
  });
});
