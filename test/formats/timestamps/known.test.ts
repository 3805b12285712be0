import { expect, test } from "vitest";
import { knownSpellings, mayBeKnown } from "../../../src/formats/timestamps/known.ts";

/** One moment in every way that people write it: each known spelling has to be met by one of them. */
const dates = [
  ...["/", "-", "."].flatMap((mark) =>
    ["2026", "26"].flatMap((year) => [`2${mark}3${mark}${year}`, `02${mark}03${mark}${year}`]),
  ),
  ...["/", "-", "."].map((mark) => `2026${mark}03${mark}02`),
  ...[" ", "-", "/"].flatMap((mark) => ["2026", "26"].map((year) => `2${mark}Mar.${mark}${year}`)),
  "March 2, 2026",
  "Maret  2 2026",
].flatMap((date) => [date, `Mon ${date}`, `Senin, ${date}`]);
const clocks = ["09:15", "09:15:30.123", "09.15", "9:15 AM", "9.15pagi"];
const times = ["", ...clocks.flatMap((clock) => [` ${clock}`, `, pukul ${clock} WIB`])];
const whole = ["Mon Mar 2 09:15:30 +0000 2026", "Mon, Mar 2 09:15:30 2026", "20260302T091530Z", "20260302T091530"];
const texts = [...dates.flatMap((date) => times.map((time) => date + time)), ...whole, "\u200e02/03/2026\u202f09:15"];

test("the quick look passes over no text of a known spelling", () => {
  const like = texts.filter((text) => knownSpellings().some(({ pattern }) => pattern.resembles(text)));
  expect(like.filter((text) => !mayBeKnown(text))).toEqual([]);
  expect(knownSpellings().filter(({ pattern }) => !texts.some((text) => pattern.resembles(text)))).toEqual([]);
});

test.each(["soon", "waiting for customer 12", "c4ca4238a0b9", "4c4a2381", "T-101", ""])("%j is like none", (text) => {
  expect(mayBeKnown(text)).toBe(false);
});
