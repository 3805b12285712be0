import { describe, expect, test } from "vitest";
import { type Block, headroom, tailroom } from "../../../src/input/block.ts";
import { anyWidth } from "../../../src/input/csv/dialect.ts";
import { readCsv } from "../../../src/input/csv/read.ts";
import { rowsIn, toBytes, told } from "../../support/csv.ts";

const limits = { field: 100, record: 250 };

/** Block ends every ten bytes. */
const everyTen = (text: string): number[] =>
  Array.from({ length: Math.floor(toBytes(text).length / 10) }, (_, index) => 10 * (index + 1));

describe.each([
  ["scanner", {}],
  ["csv-parse", { comment: "#" }],
])("%s refuses, in blocks much smaller than the limits", (_, dialect) => {
  const last = async (text: string) =>
    (await told(readCsv, text, { dialect, limits, plan: anyWidth(4), cuts: everyTen(text) })).at(-1);

  test.each([
    ["a field without an end", `a,b\nc,${"x".repeat(200)}`, 2],
    ["a quote that is never closed", `a,b\nc,"${"x,y\n".repeat(50)}`, 2],
    ["the same in a field of a record of several lines", `a,b\n"c\n\nd",e,"${"x,y\n".repeat(50)}`, 4],
    ["a file without line ends", "\0".repeat(200), 1],
    ["a field that is not the last one", `a\r\n\r\n${"x".repeat(120)},b\r\n`, 3],
    ["a quoted field that is not the last one", `a\rb\r"${"x".repeat(120)}",b\r`, 3],
    ["a record of many fields", `a\nb\n${"x,".repeat(200)}\n`, 3],
    ["a record of many quoted lines", `a\nb\n${'"x\n",'.repeat(60)}\n`, 3],
  ])("%s", async (_, text, line) => {
    expect(await last(text)).toEqual({ line, error: "limit" });
  });

  test("but not what is just smaller", async () => {
    const field = "x".repeat(90);
    const text = `${field},${field},y\n"${field}",b\n${field}`;
    const heard = await told(readCsv, text, { dialect, limits, plan: anyWidth(3), cuts: everyTen(text) });
    expect(rowsIn(heard)).toEqual([
      [field, field, "y"],
      [field, "b", undefined],
      [field, undefined, undefined],
    ]);
  });
});

test("a line with text after a closing quote that never ends is refused", async () => {
  const text = `a\n"b"${"x".repeat(200)}`;
  const heard = await told(readCsv, text, { limits, cuts: everyTen(text) });
  expect(heard.at(-1)).toEqual({ line: 2, error: "limit" });
});

test("comments that never end are refused", async () => {
  const text = `a\n#${"x".repeat(200)}`;
  const heard = await told(readCsv, text, { dialect: { comment: "#" }, limits, cuts: everyTen(text) });
  expect(heard.at(-1)).toEqual({ line: 2, error: "limit" });
});

test("by default 16 MiB of a field that never ends are enough", async () => {
  const mebibyte = 1024 * 1024;
  const buffer = new Uint8Array(headroom + mebibyte + tailroom).fill(0x78);
  let blocks = 0;
  async function* endless(): AsyncGenerator<Block> {
    for (const text of ["a,b\n", 'c,"']) {
      buffer.set(toBytes(text), headroom);
      yield { buffer, start: headroom, end: headroom + text.length };
    }
    for (; ; blocks++) {
      buffer.fill(0x78);
      yield { buffer, start: headroom, end: headroom + mebibyte };
    }
  }
  const consumer = { record: () => undefined, reject: () => {}, blank: () => {}, note: () => {} };
  await expect(readCsv(endless(), { delimiter: "," }, anyWidth(2), consumer)).rejects.toMatchObject({
    code: "limit",
    message: "a field of 16 MiB or more",
    details: { line: 2 },
  });
  expect(blocks).toBe(15);
});
