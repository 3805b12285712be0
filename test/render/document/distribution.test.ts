import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../src/language/words.ts";
import { distributionsOf } from "../../../src/render/document/distribution.ts";
import type { Value } from "../../../src/report/report.ts";
import { metrics, value } from "../../support/value.ts";

const words = wordsOf("en");
const limits = [0, 60, 120, 300, 600];
const durations = (...counts: number[]): Value => value(1, { histogram: { limits, counts } });

describe("small histograms of the rows of a table", () => {
  test("stand on one scale: the ranges that any row has something in", () => {
    const [first, second] = [durations(0, 8, 1, 0, 0), durations(0, 0, 2, 4, 0)];
    const { of, note } = distributionsOf([first, second], metrics.firstResponse, words) ?? { of: () => "", note: "" };
    expect([of(first), of(second)]).toEqual(["█▁·", "·▄█"]);
    expect(note).toContain("from 1m 0s to 10m 0s");
  });

  test("the last range has no end", () => {
    const last = durations(0, 0, 0, 1, 1);
    expect(distributionsOf([last], metrics.firstResponse, words)?.note).toContain("from 5m 0s on");
  });

  test("of answers each is one", () => {
    const answers = value(1, { histogram: { limits: [0, 1, 2, 3], counts: [0, 1, 0, 3] } });
    const { of, note } = distributionsOf([answers], { ...metrics.firstResponse, unit: "score" }, words) ?? {
      of: () => "",
      note: "",
    };
    expect(of(answers)).toBe("▃·█");
    expect(note).toContain("from 1 to 3");
  });

  test("a row without values has none, and a table of such rows has no column", () => {
    expect(distributionsOf([durations(1, 0, 0, 0, 0)], metrics.firstResponse, words)?.of(value(0))).toBe("");
    expect(distributionsOf([value(0), durations(0, 0, 0, 0, 0)], metrics.firstResponse, words)).toBeUndefined();
  });
});
