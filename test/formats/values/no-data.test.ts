import { expect, test } from "vitest";
import { isBlank, isNoData, isNotYet } from "../../../src/formats/values/no-data.ts";

test.each(["-", "?", "null", "NULL", "N/A", " n/a ", "\\N", "NaT", "None", "Not set"])(
  "%j stands for no value",
  (text) => {
    expect(isNoData(text)).toBe(true);
  },
);

test.each(["", "0", "no", "- 5", "nullable"])("%j is a value or blank", (text) => {
  expect(isNoData(text)).toBe(false);
});

test.each(["belum", "Belum dibalas", "BELUM SELESAI", " blm ", "not yet", "Not yet replied"])(
  "%j says that it is yet to happen",
  (text) => {
    expect(isNotYet(text)).toBe(true);
  },
);

test.each(["", "-", "belumnya", "tidak", "not", "13/07/2026 pagi"])("%j says nothing of the kind", (text) => {
  expect(isNotYet(text)).toBe(false);
});

test("what says nothing is blank, or a sign for that", () => {
  expect(["", "  ", " - ", "N/A"].every(isBlank)).toBe(true);
  expect(["0", "no", "none of them"].some(isBlank)).toBe(false);
});
