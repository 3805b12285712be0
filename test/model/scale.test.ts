import { describe, expect, test } from "vitest";
import { scaleOf } from "../../src/model/scale.ts";

describe("a scale as people write it", () => {
  test.each([
    ["1-5", [1, 5]],
    [" 0–10 ", [0, 10]],
    ["1 to 7", [1, 7]],
    ["1/10", [1, 10]],
    ["good-bad", [0, 1]],
    ["Good / Bad", [0, 1]],
    ["0-100", [0, 100]],
  ])("%s", (text, scale) => {
    expect(scaleOf(text)).toEqual(scale);
  });

  test.each(["", "5", "1-", "five stars", "1-5-9", "good", "1-5 stars"])("%j is none", (text) => {
    expect(scaleOf(text)).toBeUndefined();
  });
});
