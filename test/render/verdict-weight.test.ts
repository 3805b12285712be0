import { describe, expect, test } from "vitest";
import { weightOf } from "../../src/render/verdict-weight.ts";

describe("the weight of a verdict", () => {
  test.each([
    ["pass", "fail", "fail", "none"],
    ["fail", "fail", "pass", "error"],
    ["warn", "warn", "fail", "warning"],
    ["no-data", "fail", "fail", "error"],
    ["no-data", "fail", "warn", "warning"],
    ["no-data", "fail", "pass", "notice"],
    ["no-data", "warn", "fail", "warning"],
    ["no-data", "warn", "warn", "warning"],
    ["no-data", "warn", "pass", "notice"],
  ] as const)("%s of a gate that can %s, on no data %s: %s", (outcome, severity, onNoData, weight) => {
    expect(weightOf({ outcome, severity }, { onNoData })).toBe(weight);
  });
});
