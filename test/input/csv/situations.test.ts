import { describe, expect, test } from "vitest";
import { headroom } from "../../../src/input/block.ts";
import { readWithCsvParse } from "../../../src/input/csv/csv-parse.ts";
import { anyWidth } from "../../../src/input/csv/dialect.ts";
import { readCsv } from "../../../src/input/csv/read.ts";
import { type CsvReader, everyCut, rowsIn, type Told, told } from "../../support/csv.ts";

const readers: readonly (readonly [string, CsvReader])[] = [
  ["scanner", readCsv],
  ["csv-parse", readWithCsvParse],
];

/** Reads the text whole and cut everywhere, and returns what was told each time. */
async function toldAtEveryCut(reader: CsvReader, text: string, columns: number, delimiter = ","): Promise<Told[]> {
  const reading = { plan: anyWidth(columns), dialect: { delimiter } };
  const whole = await told(reader, text, reading);
  for (const cuts of everyCut(text))
    for (const room of [headroom, 2]) expect(await told(reader, text, { ...reading, cuts, room })).toEqual(whole);
  return whole;
}

describe.each(readers)("%s reads at every cut", (_, reader) => {
  test.each([
    ["one record without a line end", "A,b,c", [["A", "b", "c"]]],
    ["one field", "a", [["a"]]],
    ["an empty file", "", []],
    ["spaces around texts", " a ,\tb\t, c", [[" a ", "\tb\t", " c"]]],
    ["spaces in quotes", '"  a  ",b', [["  a  ", "b"]]],
    ["a delimiter in quotes", 'a,"b,b",c', [["a", "b,b", "c"]]],
    ["LF in quotes", 'a,"b\nb",c\n', [["a", "b\nb", "c"]]],
    ["CRLF in quotes", 'a,"b\r\nb",c\r\n', [["a", "b\r\nb", "c"]]],
    ["CR in quotes", 'a,"b\rb",c\n', [["a", "b\rb", "c"]]],
    ["CR at the end of quotes", '"a\r"\r\n"b\r"\r"c"', [["a\r"], ["b\r"], ["c"]]],
    [
      "line ends in several fields",
      'a,"b\nb","c\nc\nc"\nd,e,f',
      [
        ["a", "b\nb", "c\nc\nc"],
        ["d", "e", "f"],
      ],
    ],
    ["only line ends in quotes", '"\n","\r\n","\r"', [["\n", "\r\n", "\r"]]],
    ["doubled quotes", 'a,"b""b""b",c', [["a", 'b"b"b', "c"]]],
    ["doubled quotes at the edges", 'a,"""b""",c', [["a", '"b"', "c"]]],
    ["nothing but doubled quotes", '"""",""""""', [['"', '""']]],
    ["doubled quotes around a delimiter", 'a,""",""",c', [["a", '","', "c"]]],
    ["doubled quotes in front of a delimiter", 'a,""",",c', [["a", '",', "c"]]],
    ["doubled quotes behind a delimiter", 'a,",""",c', [["a", ',"', "c"]]],
    ["doubled quotes and line ends", '"a ""b""\nc"\n', [['a "b"\nc']]],
    ["JSON in a field", '1,"{""type"": ""Point"", ""at"": [1.5, 2]}"', [["1", '{"type": "Point", "at": [1.5, 2]}']]],
    ["empty fields", ",a,\n", [["", "a", ""]]],
    ["an empty last field at the end of the file", "a,b,", [["a", "b", ""]]],
    [
      "an empty last field in front of CR",
      "a,\rb,\r",
      [
        ["a", ""],
        ["b", ""],
      ],
    ],
    ["empty quotes", '"","",""\n', [["", "", ""]]],
    ["empty quotes alone on a line", 'a\n""\nb\n', [["a"], [""], ["b"]]],
    ["empty quotes alone at the end of the file", 'a\n""', [["a"], [""]]],
    [
      "quotes around everything",
      '"a","b"\r\n"c","d"\r\n',
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "CRLF",
      "a,b\r\nc,d\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [
      "CR only",
      "a,b\rc,d\r",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["LF, CRLF and CR mixed", "a\nb\r\nc\rd", [["a"], ["b"], ["c"], ["d"]]],
    ["a tab within a text", "a\tb,c", [["a\tb", "c"]]],
    ["the other delimiters within a text", "a;b|c,d", [["a;b|c", "d"]]],
    ["records of several widths", "a,b,c\nd\ne,f", [["a", "b", "c"], ["d"], ["e", "f"]]],
    [
      "NUL",
      'a\0b,"\0"\n\0,',
      [
        ["a\0b", "\0"],
        ["\0", ""],
      ],
    ],
    [
      "characters of two, three and four bytes",
      'é,"→""→"\n😀,ñ',
      [
        ["é", '→"→'],
        ["😀", "ñ"],
      ],
    ],
    [
      "U+2028, U+0085 and U+FEFF within texts",
      "a\u2028b,\u0085\n\ufeffc,d",
      [
        ["a\u2028b", "\u0085"],
        ["\ufeffc", "d"],
      ],
    ],
    ["backslashes, which escape nothing", '"a\\",\\b\n', [["a\\", "\\b"]]],
    ["apostrophes, which quote nothing", "'a,b'", [["'a", "b'"]]],
    ["a line that begins as a comment might", "#a,b", [["#a", "b"]]],
    ["headers with unlucky names", "__proto__,constructor,toString", [["__proto__", "constructor", "toString"]]],
  ])("%s", async (_, text, rows) => {
    const heard = await toldAtEveryCut(reader, text, 3);
    const present = (row: readonly (string | undefined)[]) => row.filter((field) => field !== undefined);
    expect(rowsIn(heard).map(present)).toEqual(rows);
    expect(heard.length).toBe(rows.length);
  });

  test.each([
    ["comma", ",", 'a;b,"c,d"\n', ["a;b", "c,d"]],
    ["semicolon", ";", 'a,b;"c;d"\n', ["a,b", "c;d"]],
    ["tab", "\t", 'a,b\t"c\td"\n', ["a,b", "c\td"]],
    ["vertical bar", "|", 'a,b|"c|d"\n', ["a,b", "c|d"]],
    ["caret", "^", 'a,b^"c^d"\n', ["a,b", "c^d"]],
    ["space", " ", '"a b" c\n', ["a b", "c"]],
  ])("the delimiter %s", async (_, delimiter, text, row) => {
    expect(await toldAtEveryCut(reader, text, 2, delimiter)).toEqual([{ line: 1, row }]);
  });

  test("blank lines, wherever they are", async () => {
    const heard = await toldAtEveryCut(reader, "\n\r\na\n\n\rb\r\n\r\n\n", 1);
    expect(heard).toEqual([
      "blank",
      "blank",
      { line: 3, row: ["a"] },
      "blank",
      "blank",
      { line: 6, row: ["b"] },
      "blank",
      "blank",
    ]);
  });

  test("rows of nothing but delimiters and spaces are blank, whatever their width", async () => {
    const heard = await toldAtEveryCut(reader, ";;\na;;b\r\n; ;\r\n;\n\t;;;\r;;0\n  ", 3, ";");
    const [first, last] = [
      ["a", "", "b"],
      ["", "", "0"],
    ];
    expect(heard).toEqual([
      "blank",
      { line: 2, row: first },
      "blank",
      "blank",
      "blank",
      { line: 6, row: last },
      "blank",
    ]);
  });

  test("a tab is a delimiter or a space", async () => {
    expect(await toldAtEveryCut(reader, "\t\t\na\tb\n", 2, "\t")).toEqual(["blank", { line: 2, row: ["a", "b"] }]);
    expect(await toldAtEveryCut(reader, '"";""\n', 2, ";")).toEqual([{ line: 1, row: ["", ""] }]);
  });

  test("nothing but blank lines", async () => {
    expect(await toldAtEveryCut(reader, "\r\n\n\r", 1)).toEqual(["blank", "blank", "blank"]);
  });

  test.each([
    ["LF", '"a\n\nb",c\nd,"e\nf"\ng,h\n', [1, 4, 6]],
    ["CRLF", '"a\r\n\r\nb",c\r\nd,"e\r\nf"\r\ng,h\r\n', [1, 4, 6]],
    ["CR", '"a\r\rb",c\rd,"e\rf"\rg,h\r', [1, 4, 6]],
    ["LF, and CR within quotes", '"a\r\rb",c\nd,"e\rf"\ng,h\n', [1, 4, 6]],
    ["CRLF, and LF CR within quotes", '"a\n\rb",c\r\nd,"e\r\n\rf"\r\ng,h\r\n', [1, 4, 7]],
  ])("counts lines that end in %s, also within quotes", async (_, text, lines) => {
    const heard = await toldAtEveryCut(reader, text, 2);
    expect(heard.map((one) => one !== "blank" && one.line)).toEqual(lines);
  });
});
