import { describe, expect, test } from "vitest";
import { csatOf } from "../../../src/formats/values/ratings.ts";

describe("a rating", () => {
  test.each([
    ["Good", 1, [0, 1]],
    ["bad", 0, [0, 1]],
    ["good_with_comment", 1, [0, 1]],
    ["Sangat Puas", 5, [1, 5]],
    ["Puas", 4, [1, 5]],
    ["Cukup", 3, [1, 5]],
    ["Netral", 3, [1, 5]],
    ["Biasa", 3, [1, 5]],
    ["Biasa Saja", 3, [1, 5]],
    ["Cukup Puas", 3, [1, 5]],
    ["Kurang Puas", 2, [1, 5]],
    ["Tidak Puas", 2, [1, 5]],
    ["Sangat Tidak Puas", 1, [1, 5]],
    ["Very satisfied", 5, [1, 5]],
    ["4/5", 4, [1, 5]],
    ["4 out of 5", 4, [1, 5]],
    ["3 bintang", 3, [1, 5]],
    ["4", 4, undefined],
    ["4,5", 4.5, undefined],
    ["4.5", 4.5, undefined],
    ["10", 10, undefined],
    ["0", 0, undefined],
  ])("%s is %d of %j", (text, score, scale) => {
    expect(csatOf(text)).toEqual({ score, scale });
  });

  test.each(["Offered", "offered", "sent"])("%s was asked for and not given", (text) => {
    expect(csatOf(text)).toBe("offered");
  });

  test.each(["", "Belum Dinilai", "Not Offered", "unoffered", "-103", "7/5", "4/10", "Is my treatment covered"])(
    "%j is none",
    (text) => {
      expect(csatOf(text)).toBeUndefined();
    },
  );
});
