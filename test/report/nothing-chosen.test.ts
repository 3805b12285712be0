import { describe, expect, test } from "vitest";
import { isNothingChosen, nothingChosen } from "../../src/report/nothing-chosen.ts";
import type { Diagnostic } from "../../src/report/report.ts";

const population = (conversations: number, excluded: Readonly<Record<string, number>>) => ({
  population: { conversations, excluded: { ...excluded } },
});

describe("conditions choose nothing", () => {
  test.each([
    [0, { filtered: 98 }, true],
    [1, { filtered: 97 }, false],
    [0, {}, false],
    // What was outside the period, or spam, met them.
    [0, { filtered: 90, "outside-period": 8 }, false],
    [0, { filtered: 97, spam: 1 }, false],
  ])("%j conversations without %j: %j", (conversations, excluded, expected) => {
    expect(isNothingChosen(population(conversations, excluded))).toBe(expected);
  });
});

describe("that conditions choose nothing is said", () => {
  const where = ["channel=Email", "tag!=billing", "tag!=refund"];

  test("with the conditions, and with how to find better ones", () => {
    expect(nothingChosen({ ...population(0, { filtered: 98 }), where, diagnostics: [] })).toEqual([
      {
        code: "where-fits-nothing",
        message: "no conversation meets the conditions (--where); metrik report --by channel,tag shows what there is",
        count: 1,
        examples: ["channel=Email, tag!=billing, tag!=refund"],
      },
    ]);
  });

  test("not where they choose something, nor where no file tells what they are about", () => {
    const untold: Diagnostic = { code: "no-such-column", message: "no file gives the status", count: 1, examples: [] };
    expect(nothingChosen({ ...population(3, { filtered: 98 }), where, diagnostics: [] })).toEqual([]);
    expect(nothingChosen({ ...population(0, { filtered: 98 }), where, diagnostics: [untold] })).toEqual([]);
  });
});
