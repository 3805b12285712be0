import { expect, test } from "vitest";
import { isNoData } from "../../src/formats/no-data.ts";

test.each(["-", "?", "null", "NULL", "N/A", " n/a ", "\\N", "NaT", "None"])("%j stands for no value", (text) => {
  expect(isNoData(text)).toBe(true);
});

test.each(["", "0", "no", "- 5", "nullable"])("%j is a value or blank", (text) => {
  expect(isNoData(text)).toBe(false);
});
