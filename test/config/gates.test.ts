import { describe, expect, test } from "vitest";
import { gatesSchema } from "../../src/config/gates-schema.ts";

test("gates are texts, or have something beside their text", () => {
  expect(
    gatesSchema.parse([
      "csat.value >= 85%",
      { gate: "csat.value >= 85%", "for-each": "channel", "min-n": 30 },
      { gate: "csat.value >= 85%", "for-each": ["channel", "priority"] },
      { gate: "csat.value >= 85%" },
    ]),
  ).toEqual([
    { text: "csat.value >= 85%" },
    { text: "csat.value >= 85%", forEach: ["channel"], minN: 30 },
    { text: "csat.value >= 85%", forEach: ["channel", "priority"] },
    { text: "csat.value >= 85%" },
  ]);
});

test("one gate needs no list", () => {
  expect(gatesSchema.parse("csat.value >= 85%")).toEqual([{ text: "csat.value >= 85%" }]);
});

test("a warning without quotes is a key to YAML, and a warning still", () => {
  expect(gatesSchema.parse([{ warn: "csat.value >= 85%" }, { warn: "nps.value > 30", "min-n": 30 }])).toEqual([
    { text: "warn: csat.value >= 85%" },
    { text: "warn: nps.value > 30", minN: 30 },
  ]);
});

describe("refused", () => {
  test.each([
    ["an empty text", [""]],
    ["a number", [5]],
    ["an entry without a gate", [{ "for-each": "channel" }]],
    ["two gates in one", [{ gate: "csat.value >= 85%", warn: "csat.value >= 90%" }]],
    ["an unknown key", [{ gate: "csat.value >= 85%", foreach: "channel" }]],
    ["no dimension", [{ gate: "csat.value >= 85%", "for-each": [] }]],
    ["a dimension without a name", [{ gate: "csat.value >= 85%", "for-each": [""] }]],
    ["a part of an observation", [{ gate: "csat.value >= 85%", "min-n": 2.5 }]],
    ["fewer than none", [{ gate: "csat.value >= 85%", "min-n": -1 }]],
    ["more than the grammar reads", [{ gate: "csat.value >= 85%", "min-n": 1_000_000_000 }]],
  ])("%s", (_, gates) => {
    expect(gatesSchema.safeParse(gates).success).toBe(false);
  });
});
