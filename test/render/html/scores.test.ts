import { describe, expect, test } from "vitest";
import { scoresOf } from "../../../src/render/html/scores.ts";
import { value } from "../../support/value.ts";

const given = (distribution: Readonly<Record<string, number>>) =>
  scoresOf("ces", value(3, { distribution: { ...distribution } })).map(({ label, count }) => `${label}: ${count}`);

describe("the scores of a survey", () => {
  test("begin and end with those that were given: the report does not say on which scale", () => {
    // Of 1–7 as well as of 1–5; nothing tells which.
    expect(given({ "3": 4, "4": 2, "5": 9 })).toEqual(["3: 4", "4: 2", "5: 9"]);
    expect(given({ "1": 1, "6": 9 })).toEqual(["1: 1", "2: 0", "3: 0", "4: 0", "5: 0", "6: 9"]);
  });

  test("of good and bad are two", () => {
    expect(given({ "0": 3, "1": 12 })).toEqual(["0: 3", "1: 12"]);
  });

  test("that nobody gave, between others, are none; of halves and wide scales only those given are known", () => {
    expect(given({ "2": 1, "4": 5 })).toEqual(["2: 1", "3: 0", "4: 5"]);
    expect(given({ "4": 1, "5": 8, "4.5": 2 })).toEqual(["4: 1", "4.5: 2", "5: 8"]);
    expect(given({ "20": 1, "80": 2, "100": 4 })).toEqual(["20: 1", "80: 2", "100: 4"]);
  });

  test("are not known where there is no distribution", () => {
    expect(given({})).toEqual([]);
    expect(scoresOf("csat", value(3, { value: 0.5 }))).toEqual([]);
  });

  test("of a net promoter score are the answers that the report counts, and no others", () => {
    const histogram = { limits: [0, 7, 9], counts: [2, 3, 4] };
    expect(scoresOf("nps", value(9, { value: 22, histogram }))).toEqual([
      { label: "0", count: 2, band: 0 },
      { label: "7", count: 3, band: 1 },
      { label: "9", count: 4, band: 2 },
    ]);
    const short = { limits: [0, 7, 9], counts: [2, 3] };
    expect(scoresOf("nps", value(9, { value: 22, histogram: short })).map(({ label }) => label)).toEqual(["0", "7"]);
  });
});
