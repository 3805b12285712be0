import { describe, expect, test } from "vitest";
import type { TimeColumn } from "../../../src/formats/timestamps/column.ts";
import { inferTimeColumn } from "../../../src/formats/timestamps/infer-column.ts";
import { zone } from "../../../src/time/zone.ts";
import { readText } from "./read.ts";

const settings = { zone: zone("UTC"), latest: Date.UTC(2026, 11, 1) };

function columnOf(...texts: readonly string[]): TimeColumn {
  const inference = inferTimeColumn(texts, settings);
  if (!inference.ok) throw new Error(inference.message);
  return inference.column;
}

const iso = "2026-01-02T03:04:05Z";
const number = "1767323045";

test("what is no time, or none that is plausible, is no other spelling", () => {
  const column = columnOf(iso);
  for (const text of ["soon", "soon", "-", "2026-02-30 10:00", "9999-12-31", "1989-12-31"]) {
    expect(readText(column, text)).toBeNaN();
  }
  expect(column.spellings).toHaveLength(1);
  expect(readText(column, number)).toBe(1_767_323_045_000);
});

test("is looked for however many texts are no times", () => {
  const column = columnOf(iso);
  for (let index = 0; index < 2000; index++) readText(column, `ticket ${index}`);
  expect(readText(column, number)).toBe(1_767_323_045_000);
});

describe("as many as there are are read, in any order", () => {
  /** 2 March 2026, 09:05; the day is told by the first. */
  const texts = ["13/03/2026 09:05", "02-03-2026 09.05", "2026-03-02 09:05", "2 Mar 2026 09.05", "1772442300"];
  const at = Date.UTC(2026, 2, 2, 9, 5);
  const expected = [at + 11 * 86_400_000, at, at, at, at];

  test.each([0, 1, 2, 3, 4])("rotated by %i", (by) => {
    const rotated = [...texts.slice(by), ...texts.slice(0, by)];
    const column = columnOf(texts[0], rotated[0]);
    const read = new Map(rotated.map((text) => [text, readText(column, text)]));
    expect(texts.map((text) => read.get(text))).toEqual(expected);
    expect(column.failure).toBeUndefined();
  });
});

describe("a value that shows that the rest would be a guess fails the column", () => {
  test.each([
    ["of two readings", iso, "02/01/2026", "ambiguous-day-month"],
    ["of the other order", "13/01/2026 10:04", "01/13/2026 10:04", "ambiguous-day-month"],
    ["of the other order, written otherwise", "01/13/2026 10:04", "13-01-26", "ambiguous-day-month"],
    ["of another unit", "1767323045", "1767323045123", "mixed-epochs"],
  ])("%s", (_, first, late, reason) => {
    const column = columnOf(first);
    expect(readText(column, late)).toBeNaN();
    expect(column.failure).toMatchObject({ reason });
  });

  test("by what an earlier one has told", () => {
    const column = columnOf(iso);
    expect(readText(column, "13/01/2026")).toBe(Date.UTC(2026, 0, 13));
    expect(readText(column, "02/01/2026")).toBe(Date.UTC(2026, 0, 2));
    expect(column.failure).toBeUndefined();
    readText(column, "01/13/2026");
    expect(column.failure).toMatchObject({ message: "13/01/2026 has its day first, and 01/13/2026 its month" });
    expect(column.failure?.help).toContain("--date-format 'dd/MM/yyyy' or --date-format 'MM/dd/yyyy'");
  });

  test("and so does another unit beside texts", () => {
    const column = columnOf(iso);
    expect(readText(column, "1767323045")).toBe(1_767_323_045_000);
    readText(column, "1767323045123");
    expect(column.failure).toMatchObject({ reason: "mixed-epochs", examples: ["1767323045", "1767323045123"] });
  });

  test.each(["12/31/1899 00:00", "03/14/2062 00:00", "02/30/2026 00:00"])("but not %s, which is no date", (text) => {
    const column = columnOf("13/01/2026 10:04");
    expect(readText(column, text)).toBeNaN();
    expect(column.failure).toBeUndefined();
  });
});
