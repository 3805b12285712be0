import { describe, expect, test } from "vitest";
import { MetrikError } from "../../src/errors.ts";
import { type GateEntry, gateOf, writtenGate } from "../../src/gates/gate-entry.ts";
import { printGate } from "../../src/gates/print-gate.ts";
import { metrics } from "../../src/metrics/index.ts";

const notesOf = (entry: GateEntry): readonly string[] => {
  try {
    gateOf(entry, metrics, "calendar");
  } catch (error) {
    if (error instanceof MetrikError) return [error.message, ...(error.details.notes ?? [])];
    throw error;
  }
  throw new Error(`"${entry.text}" was not refused`);
};

test.each<readonly [GateEntry, string]>([
  [{ text: "csat.value >= 85%" }, "csat.value >= 85%"],
  [{ text: "csat.value >= 85%", forEach: ["channel"] }, "csat{channel=*}.value >= 85%"],
  [{ text: "csat{team=a}.value >= 85%", forEach: ["channel"] }, "csat{team=a,channel=*}.value >= 85%"],
  [
    { text: "warn: csat.mean-score.mean >= 4", forEach: ["channel", "priority"], minN: 30 },
    "warn: csat{channel=*,priority=*}.mean-score.mean >= 4 if n >= 30",
  ],
  [{ text: " csat.value >= 85% ", minN: 0 }, "csat.value >= 85% if n >= 0"],
  [{ text: "csat.value >= 85%", forEach: ["Kota asal"] }, 'csat{"Kota asal"=*}.value >= 85%'],
  [{ text: 'csat{"}"="{"}.value >= 85%', forEach: ["team"] }, 'csat{"}"="{",team=*}.value >= 85%'],
])("%j is %s", (entry, text) => {
  expect(printGate(writtenGate(entry).gate)).toBe(text);
});

test("an entry that is a text only stays as it is written", () => {
  expect(writtenGate({ text: " csat.value>=85%" }).text).toBe(" csat.value>=85%");
});

describe("what is wrong is shown where the grammar has it", () => {
  test("each group of a dimension that the gate names already", () => {
    expect(notesOf({ text: "csat{channel=email}.value >= 85%", forEach: ["channel"] })).toEqual([
      '"channel" is there twice',
      "csat{channel=email,channel=*}.value >= 85%",
      "                   ^^^^^^^",
    ]);
  });

  test("a dimension that was mistyped", () => {
    expect(notesOf({ text: "csat.value >= 85%", forEach: ["chanel"] })).toEqual([
      'there is no dimension "chanel"',
      "csat{chanel=*}.value >= 85%",
      "     ^^^^^^",
    ]);
  });

  test("two conditions", () => {
    expect(notesOf({ text: "csat.value >= 85% if n >= 30", minN: 30 })).toEqual([
      "the gate has a condition, and min-n beside it",
      "csat.value >= 85% if n >= 30",
      "                  ^^^^^^^^^^",
    ]);
  });

  test("a text that is no gate", () => {
    expect(notesOf({ text: "csat.value >= ", forEach: ["channel"] })).toEqual([
      "a limit is missing at the end",
      "csat.value >= ",
      "              ^",
    ]);
  });
});

test("a gate comes with its metric and unit", () => {
  const { metric, unit } = gateOf({ text: "csat.value >= 85%", minN: 5 }, metrics, "calendar");
  expect([metric.id, unit]).toEqual(["csat", "ratio"]);
});
