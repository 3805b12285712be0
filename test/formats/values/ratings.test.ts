import { describe, expect, test } from "vitest";
import { answerOf } from "../../../src/formats/values/ratings.ts";

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
    ["Puas banget", 5, [1, 5]],
    ["Sangat Memuaskan", 5, [1, 5]],
    ["Memuaskan", 4, [1, 5]],
    ["Kecewa", 2, [1, 5]],
    ["Mengecewakan", 2, [1, 5]],
    ["Tidak memuaskan", 2, [1, 5]],
    ["Sangat Kecewa", 1, [1, 5]],
    ["Kecewa sekali", 1, [1, 5]],
    ["2 - Kecewa", 2, [1, 5]],
    ["Very satisfied", 5, [1, 5]],
    ["Somewhat satisfied", 4, [1, 5]],
    ["Somewhat dissatisfied", 2, [1, 5]],
    ["4/5", 4, [1, 5]],
    ["4 out of 5", 4, [1, 5]],
    ["3 bintang", 3, [1, 5]],
    ["8/10", 8, [1, 10]],
    ["10 / 10", 10, [1, 10]],
    ["0/10", 0, [0, 10]],
    ["8 out of 10", 8, [1, 10]],
    ["★★★★★", 5, [1, 5]],
    ["★★★", 3, [1, 5]],
    ["★★★☆☆", 3, [1, 5]],
    ["⭐⭐⭐⭐", 4, [1, 5]],
    ["5⭐", 5, [1, 5]],
    ["4 ⭐️", 4, [1, 5]],
    ["⭐5", 5, [1, 5]],
    ["★ 3", 3, [1, 5]],
    ["Bintang 5", 5, [1, 5]],
    ["⭐️⭐️", 2, [1, 5]],
    ["👍", 1, [0, 1]],
    ["👍🏽", 1, [0, 1]],
    ["👎", 0, [0, 1]],
    ["5 - Sangat Puas", 5, [1, 5]],
    ["2 – Tidak Puas", 2, [1, 5]],
    ["4: Satisfied", 4, [1, 5]],
    ["Sangat Puas (5)", 5, [1, 5]],
    ["5 (Sangat Puas)", 5, [1, 5]],
    ["5 = Sangat Puas", 5, [1, 5]],
    ["5. Sangat Puas", 5, [1, 5]],
    ["1. Sangat Puas", 5, [1, 5]],
    ["Sangat Puas 😊", 5, [1, 5]],
    ["Sangat Puas ☺️❤️", 5, [1, 5]],
    ["5 - Sangat Puas 😊", 5, [1, 5]],
    ["Tdk puas", 2, [1, 5]],
    ["Sangat tdk puas", 1, [1, 5]],
    ["Excellent (5)", 5, undefined],
    ["4/5 (great)", 4, [1, 5]],
    ["4 stars - nice!", 4, [1, 5]],
    ["8/10 (Puas)", 8, [1, 10]],
    ["5 - Good", 5, undefined],
    ["4 - Good", 4, undefined],
    ["2 - Bad", 2, undefined],
    ["1 - Good", 1, [0, 1]],
    ["10 - Sangat Puas", 10, undefined],
    ["4", 4, undefined],
    ["4,5", 4.5, undefined],
    ["4.5", 4.5, undefined],
    ["10", 10, undefined],
    ["0", 0, undefined],
  ])("%s is %d of %j", (text, score, scale) => {
    expect(answerOf(text)).toEqual({ score, scale });
  });

  test.each(["Offered", "offered", "sent"])("%s was asked for and not given", (text) => {
    expect(answerOf(text)).toBe("offered");
  });

  test.each([
    "2 - Sangat Puas",
    "3 - Good",
    "3 - Bad",
    "5 - Bad",
    "1 - Offered",
    "1 - not rated",
    "1 - Belum",
    "2 = Sangat Puas",
    "Sangat Puas (1)",
    "Sangat Puas 👎",
    "Sangat Puas ⭐",
    "4/5 (Tidak Puas)",
    "2 (5)",
    "3 - 4",
    "5 menit",
    "Puas - 5 menit",
  ])("%s contradicts itself, or is no rating", (text) => {
    expect(answerOf(text)).toBe("unreadable");
  });

  test.each(["", "Belum Dinilai", "Not Offered", "unoffered"])("%j is none", (text) => {
    expect(answerOf(text)).toBe("none");
  });

  test.each([
    "-103",
    "7/5",
    "11/10",
    "4/7",
    "★★★☆",
    "☆☆☆☆☆",
    "★★★★★★",
    "☆★",
    "⭐7",
    "7⭐",
    "Bintang",
    "1. Luar biasa",
    "Is my treatment covered",
  ])("%j is none that can be read", (text) => {
    expect(answerOf(text)).toBe("unreadable");
  });
});
