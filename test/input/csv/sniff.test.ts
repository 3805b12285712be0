import { describe, expect, test } from "vitest";
import type { CsvDialect } from "../../../src/input/csv/dialect.ts";
import { type CsvLayout, sniffCsv } from "../../../src/input/csv/sniff.ts";
import { toBytes } from "../../support/csv.ts";

const sniff = (text: string, given: Partial<CsvDialect> = {}): Promise<CsvLayout> =>
  sniffCsv(toBytes(text), true, given);

/** As if the file went on behind the text. */
const sniffStart = (text: string, given: Partial<CsvDialect> = {}): Promise<CsvLayout> =>
  sniffCsv(toBytes(text), false, given);

describe("the delimiter is found", () => {
  test.each([",", ";", "\t", "|"])("%j", async (delimiter) => {
    const text = ["id,channel,note", "1,email,hello", "2,chat,bye"].join("\n").replaceAll(",", delimiter);
    expect(await sniff(text)).toEqual({
      dialect: { delimiter },
      columns: ["id", "channel", "note"],
      skip: 1,
      records: [
        ["1", "email", "hello"],
        ["2", "chat", "bye"],
      ],
    });
  });

  test.each([
    ["the header's names hold others", "id;Duration, seconds;a|b\n1;30;x\n", ";"],
    ["the header's quoted names hold others", 'id,"a;b","c;d"\n1,2,3\n', ","],
    ["the texts hold others", "id;text\n1;hello, world, bye\n2;well\n3;a, b\n", ";"],
    ["the texts hold as many others, but fewer than there are columns", "id;a;b, c\n1;2,5;x\n2;3,5;y\n", ";"],
    ["quoted texts hold others, quotes and line ends", 'id,text\n1,"a;b\n""c"";d"\n2,"e;f"\n', ","],
    ["some records are too short", "id,a;b,c\n1,2,3\n2\n3,4,5\n", ","],
    ["every record has an end that the header lacks", "id,at,text\n1,2;3,x,\n2,3,y,\n", ","],
    ["there are no records", "id\tat\ttext, plain\n", "\t"],
    ["line ends are CR", "id|a, b|c\r1|2|3\r4|5|6\r", "|"],
    ["blank lines stand around the header", "\n\r\nid;a, b;c\n\n1;2;3\n", ";"],
  ])("where %s", async (_, text, delimiter) => {
    expect((await sniff(text)).dialect.delimiter).toBe(delimiter);
  });

  test("as well from the start of a long file, whose last record is cut", async () => {
    const { dialect, records } = await sniffStart(`id;a, b\n${"1;2\n".repeat(30)}3,`);
    expect(dialect.delimiter).toBe(";");
    expect(records).toEqual(Array.from({ length: 30 }, () => ["1", "2"]));
  });

  test("a comma in a file of one column, which has none", async () => {
    expect(await sniff("id\n1\n2\n")).toEqual({
      dialect: { delimiter: "," },
      columns: ["id"],
      skip: 1,
      records: [["1"], ["2"]],
    });
  });

  test("or refused where two fit as well", async () => {
    await expect(sniff("\na,b;c\n1,2;3\n")).rejects.toMatchObject({
      code: "ambiguous-delimiter",
      message: 'the delimiter can be "," or ";"',
      details: { line: 2 },
    });
  });

  test("or given", async () => {
    const { dialect, columns } = await sniff("a,b;c\n1,2;3\n", { delimiter: ";" });
    expect([dialect.delimiter, columns]).toEqual([";", ["a,b", "c"]]);
  });
});

describe("a first line names the delimiter", () => {
  test.each([
    ["sep=;\nid;a,b,c\n1;2\n", ";"],
    ["sep=,\r\nid,a;b;c\r\n1,2\r\n", ","],
    ["SEP=|\rid|a,b,c\r1|2\r", "|"],
    ["sep=\t\nid\ta,b,c\n1\t2\n", "\t"],
  ])("%j", async (text, delimiter) => {
    const { dialect, skip, columns, records } = await sniff(text);
    expect({ dialect, skip }).toEqual({ dialect: { delimiter }, skip: 2 });
    expect([columns[0], columns.length, records]).toEqual(["id", 2, [["1", "2"]]]);
  });

  test("which a given one overrides", async () => {
    const { dialect, skip, columns } = await sniff("sep=,\na;b,c\n", { delimiter: ";" });
    expect([dialect.delimiter, skip, columns]).toEqual([";", 2, ["a", "b,c"]]);
  });

  test("and needs a header behind it", async () => {
    await expect(sniff("sep=;")).rejects.toMatchObject({ code: "header-not-found" });
  });

  test.each(["sep=ab\n1\n", "sep=§\n1\n", "sep=a\n1\n", 'sep="\n1\n', "separator\n1\n"])(
    "%j does not",
    async (text) => {
      const { columns, skip } = await sniff(text);
      expect([columns, skip]).toEqual([[text.split("\n")[0]], 1]);
    },
  );
});

describe("the header", () => {
  test("has quoted names, with delimiters, quotes and line ends", async () => {
    const { columns, records } = await sniff('"id","first, ""raw""","two\r\nlines"\r\n1,2,3\r\n');
    expect(columns).toEqual(["id", 'first, "raw"', "two\r\nlines"]);
    expect(records).toEqual([["1", "2", "3"]]);
  });

  test("keeps spaces, duplicates and empty names", async () => {
    expect((await sniff(" id ,at,at,\n")).columns).toEqual([" id ", "at", "at", ""]);
  });

  test("loses a second byte order mark", async () => {
    expect((await sniff("\ufeffid,at\n")).columns).toEqual(["id", "at"]);
  });

  test("stands alone", async () => {
    expect(await sniff("id,at")).toMatchObject({ columns: ["id", "at"], skip: 1, records: [] });
  });

  test("stands on the line behind blank lines", async () => {
    expect(await sniff("\r\n\nid,at\n1,2\n")).toMatchObject({ columns: ["id", "at"], skip: 1, records: [["1", "2"]] });
  });

  test("has 10,000 columns", async () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `column ${index}`);
    for (const end of ["\n", "\r"]) {
      const { columns, records } = await sniff(names.join(",") + end + names.join(",") + end);
      expect([columns, records]).toEqual([names, [names]]);
    }
  });

  test.each([10_001, 20_000])("has not %i columns", async (width) => {
    await expect(sniff(`\n${Array.from({ length: width }, () => "a").join(",")}\n`)).rejects.toMatchObject({
      code: "limit",
      message: "the header has more than 10000 columns",
      details: { line: 2 },
    });
  });

  test("is longer than what is looked at for most files", async () => {
    const names = ["id", "x".repeat(100_000), "at"];
    const { columns, records } = await sniffStart(`${names.join(";")}\n1;2;3\n4;5`);
    expect([columns, records]).toEqual([names, [["1", "2", "3"]]]);
  });

  test("is followed by a record that is longer than that", async () => {
    const text = `x,"${"y".repeat(100_000)}"\n`;
    expect((await sniff(`id,text\n${text}`)).records.length).toBe(1);
    expect(await sniffStart(`id,text\n${text.repeat(3)}`.slice(0, 250_000))).toMatchObject({ columns: ["id", "text"] });
    expect(await sniffStart(`id,text\nx,"${"y".repeat(250_000)}`)).toMatchObject({
      columns: ["id", "text"],
      records: [],
    });
  });

  test("does not end within the first bytes", async () => {
    await expect(sniffStart("\0".repeat(256 * 1024))).rejects.toMatchObject({ code: "limit", details: { line: 1 } });
    await expect(sniffStart("a,".repeat(128 * 1024))).rejects.toMatchObject({ code: "limit", details: { line: 1 } });
  });

  test.each(["\n", "\r\n\r\n\r"])("is missing in %j", async (text) => {
    await expect(sniff(text)).rejects.toMatchObject({ code: "header-not-found", details: { line: 1 } });
  });

  test("opens a quote that is never closed", async () => {
    await expect(sniff('id,"at\n1,2\n')).rejects.toMatchObject({ code: "unclosed-quote", details: { line: 1 } });
  });

  test("has text after a closing quote: the next line is none", async () => {
    await expect(sniff('\nid,"a"t\n1,2\n')).rejects.toMatchObject({ code: "header-not-found", details: { line: 2 } });
    await expect(sniff('sep=,\nid,"a"t\n1,2\n')).rejects.toMatchObject({ details: { line: 2 } });
  });
});

describe("the first records", () => {
  test("are those as wide as the header", async () => {
    expect((await sniff('a,b\n1,2\n3\n4,5,6\n"7","8"\n')).records).toEqual([
      ["1", "2"],
      ["7", "8"],
    ]);
  });

  test("end where something breaks, which is for the reader to say", async () => {
    expect((await sniff('a,b\n1,2\n3,"4\n5,6\n')).records).toEqual([["1", "2"]]);
    expect((await sniff('a,b\n1,2\n3,"4"x\n5,6\n')).records).toEqual([
      ["1", "2"],
      ["5", "6"],
    ]);
  });

  test("leave the last line out where the file may go on behind it", async () => {
    expect((await sniffStart("a,b\n1,2\n3,4")).records).toEqual([["1", "2"]]);
    expect((await sniffStart('a,b\n1,2\n"3\n4",5')).records).toEqual([["1", "2"]]);
  });

  test("are 399 at most", async () => {
    expect((await sniff(`a,b\n${"1,2\n".repeat(1000)}`)).records.length).toBe(399);
  });
});

describe("a title above the header is refused, and the line named that looks like one", () => {
  test.each([
    ["of commas", "Report of 2026-01-05\n\nid,at,role\n1,2,3\n4,5,6\n", 1, 3, "id, at, role"],
    ["of semicolons, with commas in the texts", "\nReport\nid;at;text\n1;2;a, b, c\n", 2, 3, "id, at, text"],
    ["as Excel pads it", "Laporan Maret;;;\n;;;\nid;at;role;text\n1;2;3;4\n", 1, 3, "id, at, role, text"],
    ["in the second column", ";Laporan;;\nid;at;role;text\n1;2;3;4\n", 1, 2, "id, at, role, text"],
    ["of many columns", "Report\na,b,c,d,e,f,g,h\n", 1, 2, "a, b, c, d, e, f"],
  ])("%s", async (_, text, line, likely, names) => {
    await expect(sniff(text)).rejects.toMatchObject({
      code: "header-not-found",
      details: { line, notes: [`line ${likely} looks like one: ${names}`] },
    });
  });
});

test("a header of one name above rows of one value is a header, and so is one that lacks some names", async () => {
  expect(await sniff("id\n1\n2\n")).toMatchObject({ columns: ["id"] });
  expect(await sniff("id;at;;\n1;2;3;4\n")).toMatchObject({ columns: ["id", "at", "", ""] });
});

describe("lines that were quoted as a whole", () => {
  test.each([
    ["semicolons", '"id;at;role"\n"1;2;3"\n"4;;""a"""\n', '";"'],
    ["commas", '"id,at,role"\n"1,2,3"\n', '","'],
    ["tabs", '"id\tat\trole"\n"1\t2\t3"\n', '"\\t"'],
  ])("are refused with what stands inside: %s", async (_, text, inside) => {
    await expect(sniff(text)).rejects.toMatchObject({
      code: "quoted-lines",
      message: `each line stands in quotes as a whole, with ${inside} inside`,
      details: { line: 1 },
    });
  });

  test.each([
    ["a question with commas above answers", '"Apa, menurut Anda, kurang?"\n"Harga, mutu, dan waktu"\nharga\n'],
    ["one sign", '"a;b"\n"1;2"\n'],
    ["a header alone", '"id;at;role"\n'],
    ["several columns", '"a,b,c",d\n"1,2,3",4\n'],
  ])("are not: %s", async (_, text) => {
    await expect(sniff(text)).resolves.toBeDefined();
  });
});

describe("with a dialect given", () => {
  test("an escape character", async () => {
    const { dialect, records } = await sniff('id;text\n1;"a \\"b\\", c;d"\n', { escape: "\\" });
    expect(dialect).toEqual({ delimiter: ";", escape: "\\" });
    expect(records).toEqual([["1", 'a "b", c;d']]);
  });

  test("comments, above the header too", async () => {
    const layout = await sniff("# a, b, c\r\n#\r\nid;at\r\n# d\r\n1;2\r\n", { comment: "#" });
    expect(layout).toMatchObject({ columns: ["id", "at"], skip: 1, records: [["1", "2"]] });
  });

  test("relaxed quotes", async () => {
    const { columns, records } = await sniff('id,5" screen\n1,"a"b\n', { relaxQuotes: true });
    expect([columns, records]).toEqual([["id", '5" screen'], [["1", '"a"b']]]);
  });

  test("a delimiter that leaves one column where another gives several", async () => {
    await expect(sniff("No;Masuk\n1;2026-01-05\n2;2026-01-06, malam\n", { delimiter: "," })).rejects.toMatchObject({
      code: "wrong-delimiter",
      message: 'the delimiter "," leaves one column, ";" several',
      details: { line: 1, help: expect.stringContaining("leave out --delimiter") },
    });
    await expect(sniff("id\tat\n", { delimiter: "," })).rejects.toMatchObject({ code: "wrong-delimiter" });
  });

  test("a delimiter that leaves one column which has another in it here and there", async () => {
    expect((await sniff("a|b\n1\n2\n", { delimiter: ";" })).columns).toEqual(["a|b"]);
    await expect(sniff("Laporan | Maret\nid,at,role\n1,2,3\n", { delimiter: "," })).rejects.toMatchObject({
      code: "header-not-found",
    });
  });

  test("a delimiter that is none of the usual ones", async () => {
    expect((await sniff("id^a,b\n1^2\n", { delimiter: "^" })).columns).toEqual(["id", "a,b"]);
  });

  test("a header that it breaks", async () => {
    await expect(sniff('id,5" screen\n', { comment: "#" })).rejects.toMatchObject({
      code: "broken-quote",
      details: { line: 1 },
    });
  });
});
