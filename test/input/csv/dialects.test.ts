import { describe, expect, test } from "vitest";
import type { CsvDialect } from "../../../src/input/csv/dialect.ts";
import { anyWidth, planColumns } from "../../../src/input/csv/dialect.ts";
import { readCsv } from "../../../src/input/csv/read.ts";
import { everyCut, type Told, told } from "../../support/csv.ts";

const both = planColumns(2, [0, 1], 0);

/** What is told of the text, the same however it is cut. */
async function read(text: string, dialect: Partial<CsvDialect>, plan = both): Promise<Told[]> {
  const whole = await told(readCsv, text, { plan, dialect });
  for (const cuts of everyCut(text)) expect(await told(readCsv, text, { plan, dialect, cuts })).toEqual(whole);
  return whole;
}

describe("an escape character", () => {
  const dialect = { escape: "\\" };

  test("in front of quotes, itself and anything else", async () => {
    expect(await read('a,"say \\"hi\\""\n"\\\\","\\,\\\n"\r\nb,c', dialect)).toEqual([
      { line: 1, row: ["a", 'say "hi"'] },
      { line: 2, row: ["\\", ",\n"] },
      { line: 4, row: ["b", "c"] },
    ]);
  });

  test("outside quotes it is text", async () => {
    expect(await read("a\\,b\\", dialect)).toEqual([{ line: 1, row: ["a\\", "b\\"] }]);
  });

  test("a rejected record comes as it stands in the file, without its line end", async () => {
    expect(await read('"\\"é\\"\r\n"\r\na,b\r\n', dialect)).toEqual([
      { line: 1, rejected: "too-few-columns", message: "1 field, expected 2", raw: '"\\"é\\"\r\n"' },
      { line: 3, row: ["a", "b"] },
    ]);
  });

  test("the quotation mark is the common dialect", async () => {
    expect(await read('a,5" b\n', { escape: '"' })).toEqual([
      { line: 1, note: "quote-in-unquoted-field" },
      { line: 1, row: ["a", '5" b'] },
    ]);
  });
});

describe("comments", () => {
  const comment = "#";

  test("are lines that begin with the character, and count as lines", async () => {
    expect(await read('# it\'s "one\r\na,b\r\n#\r\n\r\n# "two"\r\nc,"d\r\n#e"\r\nf,g\r\n#', { comment })).toEqual([
      { line: 2, row: ["a", "b"] },
      "blank",
      { line: 6, row: ["c", "d\r\n#e"] },
      { line: 8, row: ["f", "g"] },
    ]);
  });

  test("do not begin inside a line", async () => {
    expect(await read('order #17,"#1"\nc#,#d\n', { comment })).toEqual([
      { line: 1, row: ["order #17", "#1"] },
      { line: 2, row: ["c#", "#d"] },
    ]);
  });

  test("do not belong to the record behind them", async () => {
    expect(await read("# one\r\r\n# two\n\na\rb,c\r", { comment })).toEqual([
      "blank",
      "blank",
      { line: 5, rejected: "too-few-columns", message: "1 field, expected 2", raw: "a" },
      { line: 6, row: ["b", "c"] },
    ]);
  });

  test("in front of the header do not count as records", async () => {
    expect(await read("# made by\nid,name\n# rows\n1,x\n", { comment }, planColumns(2, [1], 1))).toEqual([
      { line: 4, row: ["x"] },
    ]);
  });

  test("alone are no record", async () => {
    expect(await read("# a\n# b", { comment })).toEqual([]);
  });
});

describe("relaxed quotes", () => {
  test("are text where they do not enclose a field", async () => {
    expect(await read('5" screen,"quo"ted\n"a ""b""","c, d"\n', { relaxQuotes: true })).toEqual([
      { line: 1, row: ['5" screen', '"quo"ted'] },
      { line: 2, row: ['a "b"', "c, d"] },
    ]);
  });
});

describe("what breaks the quoting ends the reading, with the line where the field begins", () => {
  test.each([
    ["unclosed, after good records", 'a,b\nc,d\ne,"f\n\n', { escape: "\\" }, "unclosed-quote", 3],
    ["unclosed, behind a field of several lines", 'a,b\n"c\r\n\rd","e\n', { escape: "\\" }, "unclosed-quote", 4],
    ["unclosed, behind comments", '#\r\na,b\r\n#\n\n# c\n"d,e\n', { comment: "#" }, "unclosed-quote", 6],
    ["unclosed by an escaped quote", 'a,"b\\"\n', { escape: "\\" }, "unclosed-quote", 1],
    ["text after a closing quote", 'a,b\n"c\nd","e\nf"g\n', { comment: "#" }, "broken-quote", 3],
    ["a quote inside an unquoted field", 'a,b\n"c\nd",e"f\n', { comment: "#" }, "broken-quote", 3],
    [
      "doubled quotes where they must be escaped",
      '# a\n"b ""c""",d',
      { comment: "#", escape: "\\" },
      "broken-quote",
      2,
    ],
  ])("%s", async (_, text, dialect, error, line) => {
    expect((await read(text, dialect, anyWidth(2))).at(-1)).toEqual({ line, error });
  });

  test("the records in front of it were handed on", async () => {
    expect(await read('a,b\n\nc,d\ne,f"', { comment: "#" })).toEqual([
      { line: 1, row: ["a", "b"] },
      "blank",
      { line: 3, row: ["c", "d"] },
      { line: 4, error: "broken-quote" },
    ]);
  });
});

test("an error of the consumer's is thrown as it is, and the blocks are closed", async () => {
  const failure = new Error("full");
  let isClosed = false;
  async function* blocks() {
    try {
      for (;;) yield { buffer: new TextEncoder().encode("a,b\n"), start: 0, end: 4 };
    } finally {
      isClosed = true;
    }
  }
  const consumer = {
    record: () => {
      throw failure;
    },
    reject: () => {},
    blank: () => {},
    note: () => {},
  };
  const reading = readCsv(blocks(), { delimiter: ",", comment: "#" }, both, consumer);
  await expect(reading).rejects.toBe(failure);
  expect(isClosed).toBe(true);
});
