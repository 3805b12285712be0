import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/language/words.ts";
import {
  expectedText,
  foundText,
  intervalText,
  marginText,
  outcomeLine,
  previousText,
  worstTexts,
} from "../../src/render/verdict-text.ts";
import type { Verdict } from "../../src/report/verdict.ts";
import { judgement, noData, slow, verdict } from "../support/judgement.ts";

const words = wordsOf("en");

describe("what was expected", () => {
  test.each<[string, Partial<Verdict>, string]>([
    ["a duration", { comparison: "<", expected: 5400, unit: "seconds" }, "< 1h 30m"],
    ["of business hours", { comparison: "<=", expected: 28_800, unit: "seconds", hours: "business" }, "≤ 8h business"],
    ["a count", { comparison: ">", expected: 40, unit: "count" }, "> 40"],
    ["money", { comparison: "<=", expected: 12_500, unit: "money", currency: "IDR" }, "≤ IDR 12,500"],
    ["no previous value", { expected: null }, "≥ previous (there is none)"],
  ])("%s", (_, fields, text) => {
    expect(expectedText(verdict(fields), words)).toBe(text);
  });
});

describe("what was found", () => {
  test("is never the same text as a limit that it is not", () => {
    expect(foundText(verdict({ expected: 0.85, found: 0.8496, value: 0.8496 }), words)).toBe("84.96%");
  });

  test("at the limit is the text of the limit, which rounding may not hide either", () => {
    const exact = verdict({ expected: 0.8499, found: 0.8499, value: 0.8499, margin: 0 });
    expect([expectedText(exact, words), foundText(exact, words)]).toEqual(["≥ 84.99%", "84.99%"]);
    const erring = verdict({ expected: 0.3, found: 0.1 + 0.2, value: 0.1 + 0.2, margin: 0 });
    expect(foundText(erring, words)).toBe("30%");
  });

  test("says which bound of the interval was judged", () => {
    expect(foundText(verdict({ found: 0.772 }), words)).toBe("lower bound 77.2% of 83.3%");
    expect(foundText(verdict({ found: 0.8807 }), words)).toBe("upper bound 88.1% of 83.3%");
  });

  test("is no data", () => {
    expect(foundText(noData, words)).toBe("no data");
    expect(marginText(noData, words)).toBe("");
    expect(intervalText(noData, words)).toBe("");
    expect(previousText(noData, words)).toBe("");
  });

  test("comes with its interval and what it was", () => {
    expect(intervalText(verdict(), words)).toBe("77.2% – 88.1%");
    expect(previousText(slow, words)).toBe("12m 0s");
  });
});

describe("the margin", () => {
  test.each<[Verdict["comparison"], number, string]>([
    ["<=", -180, "3m 0s over"],
    ["<", 180, "3m 0s under"],
    [">=", -180, "3m 0s under"],
    [">", 180, "3m 0s over"],
    ["<", 0, "at the limit"],
  ])("of %s %s", (comparison, margin, text) => {
    expect(marginText(verdict({ comparison, margin, unit: "seconds" }), words)).toBe(text);
  });
});

describe("the worst conversations", () => {
  test("come with their numbers", () => {
    expect(worstTexts(slow, words)).toEqual(["TM-1 2d 0h", "TM-7 1h 30m"]);
  });

  test("of a share have hit or missed", () => {
    const worst = [
      { conversation: "a", value: 0 },
      { conversation: "b", value: 1 },
    ];
    expect(worstTexts(verdict({ worst }), words)).toEqual(["a no", "b yes"]);
  });

  test("may be unknown", () => {
    expect(worstTexts(verdict(), words)).toEqual([]);
  });
});

describe("the last line", () => {
  const [pass, warn, missing, fail] = judgement.verdicts;
  if (pass === undefined || warn === undefined || missing === undefined || fail === undefined) throw new Error();

  test.each([
    ["fail", judgement.verdicts, "check failed: 1 of 4 gates failed, 1 warning, 1 without data"],
    ["no-data", [pass, missing, missing], "check undecided: 2 of 3 gates without data"],
    ["pass", [pass], "check passed: 1 of 1 gate passed"],
    ["pass", [pass, warn, warn], "check passed: 1 of 3 gates passed, 2 warnings"],
    ["pass", [missing], "check passed: 0 of 1 gate passed, 1 without data"],
  ] as const)("of %s", (outcome, verdicts, line) => {
    expect(outcomeLine({ ...judgement, outcome, verdicts: [...verdicts] }, words)).toBe(line);
  });
});
