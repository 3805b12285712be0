import { describe, expect, test } from "vitest";
import { readWithCsvParse } from "../../../src/input/csv/csv-parse.ts";
import type { CsvPlan } from "../../../src/input/csv/dialect.ts";
import { planColumns } from "../../../src/input/csv/dialect.ts";
import { readCsv } from "../../../src/input/csv/read.ts";
import { everyCut, type Told, told } from "../../support/csv.ts";

const both = planColumns(2, [0, 1], 0);

/** What the scanner tells, the same however the text is cut. */
async function scanned(text: string, plan: CsvPlan = both): Promise<Told[]> {
  const whole = await told(readCsv, text, { plan });
  for (const cuts of everyCut(text)) expect(await told(readCsv, text, { plan, cuts })).toEqual(whole);
  return whole;
}

const message = "text after a closing quote";

describe("a record of a wrong width is rejected as it stands in the file", () => {
  test("too few", async () => {
    expect(await scanned('a,b\n"c ""d"""\r\ne,f')).toEqual([
      { line: 1, row: ["a", "b"] },
      { line: 2, rejected: "too-few-columns", message: "1 field, expected 2", raw: '"c ""d"""' },
      { line: 3, row: ["e", "f"] },
    ]);
  });

  test("too many, over several lines", async () => {
    expect(await scanned('"a\n""b""",c,"d""\n"\re,f')).toEqual([
      { line: 1, rejected: "too-many-columns", message: "3 fields, expected 2", raw: '"a\n""b""",c,"d""\n"' },
      { line: 4, row: ["e", "f"] },
    ]);
  });

  test("a delimiter at the end is one field more", async () => {
    expect(await scanned("a,b,")).toEqual([
      { line: 1, rejected: "too-many-columns", message: "3 fields, expected 2", raw: "a,b," },
    ]);
  });

  test("also where its columns are not wanted", async () => {
    expect(await scanned('"""a"""\nb,"""c"""', planColumns(2, [], 0))).toEqual([
      { line: 1, rejected: "too-few-columns", message: "1 field, expected 2", raw: '"""a"""' },
      { line: 2, row: [] },
    ]);
  });
});

describe("a last record that is too short, and has no line end, is noted: the file may be cut off", () => {
  const misfit = { rejected: "too-few-columns", message: "1 field, expected 2", raw: "c" };

  test.each([
    ["one field alone, as a remark under the table", "a,b\nc", [{ line: 2, ...misfit }]],
    ["too short, a line end", "a,b\nc\n", [{ line: 2, ...misfit }]],
    ["too short, a carriage return", "a,b\rc\r", [{ line: 2, ...misfit }]],
    ["whole, no line end", "a,b\nc,d", [{ line: 2, row: ["c", "d"] }]],
    [
      "too long, no line end",
      "a,b\nc,d,e",
      [{ line: 2, rejected: "too-many-columns", message: "3 fields, expected 2", raw: "c,d,e" }],
    ],
    ["blank, no line end", "a,b\n  ", ["blank"]],
  ])("%s", async (_, text, last) => {
    const heard = [{ line: 1, row: ["a", "b"] }, ...last];
    expect(await scanned(text)).toEqual(heard);
    expect(await told(readWithCsvParse, text, { plan: both })).toEqual(heard);
  });

  test("too short, no line end", async () => {
    const plan = planColumns(3, [0, 1, 2], 0);
    const heard = [
      { line: 1, row: ["a", "b", "c"] },
      { line: 2, note: "cut-off" },
      { line: 2, rejected: "too-few-columns", message: "2 fields, expected 3", raw: "d,e" },
    ];
    expect(await scanned("a,b,c\nd,e", plan)).toEqual(heard);
    expect(await told(readWithCsvParse, "a,b,c\nd,e", { plan })).toEqual(heard);
  });
});

test("a row that the consumer refuses comes back as it stands in the file", async () => {
  const text = '"a ""b""",c\nd,"""e"\n';
  const heard = await told(readCsv, text, { plan: both, refuses: ([first]) => first === 'a "b"' });
  expect(heard).toEqual([
    { line: 1, rejected: "refused", message: "the test says so", raw: '"a ""b""",c' },
    { line: 2, row: ["d", '"e'] },
  ]);
});

describe("a quote inside an unquoted field is kept and noted", () => {
  test.each([
    ["in the middle", '5" screen,b', ['5" screen', "b"]],
    ["at the end of the record", 'a,b"', ["a", 'b"']],
    ["several", 'a"b"c,d""', ['a"b"c', 'd""']],
    ["behind a space", 'a, "b"', ["a", ' "b"']],
    ["beside a quoted field", 'a"b,"c ""d"" e"', ['a"b', 'c "d" e']],
  ])("%s", async (_, text, row) => {
    expect(await scanned(`${text}\nx,y\n`)).toEqual([
      { line: 1, note: "quote-in-unquoted-field" },
      { line: 1, row },
      { line: 2, row: ["x", "y"] },
    ]);
  });

  test("in a column that is not wanted, too", async () => {
    expect(await scanned('"a ""b""",c"d\n', planColumns(2, [0], 0))).toEqual([
      { line: 1, note: "quote-in-unquoted-field" },
      { line: 1, row: ['a "b"'] },
    ]);
  });

  test("once in a record", async () => {
    expect(await scanned('a"b"c,d"\n')).toEqual([
      { line: 1, note: "quote-in-unquoted-field" },
      { line: 1, row: ['a"b"c', 'd"'] },
    ]);
  });
});

describe("text after a closing quote rejects its line, and reading goes on at the next", () => {
  test("in one line", async () => {
    expect(await scanned('a,b\nc,"quo"ted\nd,e\n')).toEqual([
      { line: 1, row: ["a", "b"] },
      { line: 2, rejected: "text-after-quote", message, raw: 'c,"quo"ted' },
      { line: 3, row: ["d", "e"] },
    ]);
  });

  test("in the last line, without a line end", async () => {
    expect(await scanned('a,"b" ')).toEqual([{ line: 1, rejected: "text-after-quote", message, raw: 'a,"b" ' }]);
  });

  test("a quote that is not closed loses no line to the next quote", async () => {
    expect(await scanned('a,"b\r\nc,"d"\r\ne,f\r\n')).toEqual([
      { line: 1, rejected: "text-after-quote", message, raw: 'a,"b' },
      { line: 2, row: ["c", "d"] },
      { line: 3, row: ["e", "f"] },
    ]);
  });

  test("doubled quotes in front of it stay as they stand", async () => {
    expect(await scanned('"a ""b""","c"d\re,f')).toEqual([
      { line: 1, rejected: "text-after-quote", message, raw: '"a ""b""","c"d' },
      { line: 2, row: ["e", "f"] },
    ]);
  });

  test("backslash escapes are named", async () => {
    expect(await scanned('a,"say \\"hi\\""\n')).toEqual([
      {
        line: 1,
        rejected: "text-after-quote",
        message: "text after a closing quote; backslash escapes were seen: --escape '\\'",
        raw: 'a,"say \\"hi\\""',
      },
    ]);
  });
});

describe("a quote that is never closed ends the reading and is named with its line", () => {
  test.each([
    ["at the start of the file", '"a,b\nc,d\n', 1, 0],
    ["in a later record", 'a,b\nc,"d\ne,f\n', 2, 1],
    ["in the last line", 'a,b\nc,"d', 2, 1],
    ["as the last byte", 'a,b\r\nc,"', 2, 1],
    ["behind a field of several lines", '"a\r\n\rb",c\n"d\ne","f\n"",g', 5, 1],
    ["after a doubled quote", 'a,"b""', 1, 0],
    ["behind CR only", 'a,b\r"c\rd","e\r', 3, 1],
    ["behind blank lines", '\n\r\n\r\na,"b\n', 4, 0],
  ])("%s", async (_, text, line, rows) => {
    const heard = await scanned(text);
    expect(heard.at(-1)).toEqual({ line, error: "unclosed-quote" });
    expect(heard.filter((one) => one !== "blank" && "row" in one).length).toBe(rows);
  });
});
