import { expect, test } from "vitest";
import { misfitOf } from "../../../src/formats/timestamps/no-spelling.ts";

test.each([
  ["13 Mar"],
  ["13 Maret"],
  ["13-Mar"],
  ["13/3"],
  ["13-03"],
  ["Mar 13"],
  ["13 Mar 14.05"],
  ["13/3 14:05"],
  ["Mar 13, 2:05 PM"],
  ["Jumat, 13 Maret"],
  ["Fri 13 Mar 14:05 WIB"],
])("a day without its year is one, which no spelling can mend: %s", (text) => {
  expect(misfitOf([text])).toEqual({
    message: "the values of the column are days without their year",
    help: "give the cells a format that shows the year, and export them again",
  });
});

test.each([["13.05"], ["soon"], ["13/3/"], ["1/2 jam"], ["13 Soon"], ["4-5-6"], ["Mar"]])("%s is none", (text) => {
  expect(misfitOf([text]).message).not.toContain("year");
});

test("nor are days of which some have one", () => {
  expect(misfitOf(["13 Mar", "soon"]).message).toContain("not understood as times");
});

test("mostly words are no times, however they are written", () => {
  expect(misfitOf(["Halo kak, ada yang bisa dibantu?", "Pesanan 4711 sudah dikirim", "Ya"])).toEqual({
    message: "the values of the column that are not understood as times are mostly words",
    help: 'name the column of the times, as in --map createdAt="Date"',
  });
  expect(misfitOf(["13 Pon 2026 9.00", "14 Pon 2026 9.00", "belum"]).message).toContain("not understood as times");
});

test("what Excel writes in a narrow column is no way to write dates", () => {
  expect(misfitOf(["########", "####"])).toEqual({
    message: "the values of the column are what Excel writes where a column is too narrow for its dates",
    help: "in Excel, make the column wider, and save it again",
  });
  expect(misfitOf(["#", "✓"]).message).toContain("not understood as times");
});
