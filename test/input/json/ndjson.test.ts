import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/input/block.ts";
import { headroom, tailroom } from "../../../src/input/block.ts";
import { readNdjson } from "../../../src/input/json/ndjson.ts";
import { toBytes } from "../../support/csv.ts";
import { collector, ndjson, plan } from "./reading.ts";

const id = plan(["id"]);
const ids = (result: { records: { fields: string[] }[] }) => result.records.map(({ fields }) => fields[0]);

describe("readNdjson", () => {
  test("gives one record a line, with its line number", async () => {
    const result = await ndjson('{"id":"a"}\n{"id":"b"}\n', id);
    expect(result).toEqual({
      records: [
        { line: 1, fields: ["a"], lists: [] },
        { line: 2, fields: ["b"], lists: [] },
      ],
      rejected: [],
      blank: 0,
      notes: [],
    });
  });

  test("needs no line feed at the end", async () => {
    expect(ids(await ndjson('{"id":"a"}\n{"id":"b"}', id))).toEqual(["a", "b"]);
    expect((await ndjson("", id)).records).toEqual([]);
  });

  test("ends a record at a line feed only", async () => {
    const text = '{"id":"a\u2028b\u2029c\u0085d"}\n{\r"id":\r"e"\r}\r\n';
    const result = await ndjson(text, id);
    expect(ids(result)).toEqual(["a\u2028b\u2029c\u0085d", "e"]);
    expect(result.rejected).toEqual([]);
  });

  test("counts lines of white space as blank", async () => {
    const result = await ndjson('\r\n \t\n{"id":"a"}\r\n\r\n\n', id);
    expect(result.blank).toBe(4);
    expect(result.records).toEqual([{ line: 3, fields: ["a"], lists: [] }]);
  });

  test("takes and notes a record separator in front of a record, and nowhere else", async () => {
    const result = await ndjson('\x1e{"id":"a"}\n\x1e\n{"id":"b"}\x1e\n{"id":"c"}\n', id);
    expect(ids(result)).toEqual(["a", "c"]);
    expect(result.notes).toEqual([
      { code: "record-separator", line: 1 },
      { code: "record-separator", line: 2 },
    ]);
    expect(result.blank).toBe(1);
    expect(result.rejected.map(({ line }) => line)).toEqual([3]);
  });

  test("rejects a bad line with line and column, and goes on behind it", async () => {
    const result = await ndjson('{"id":"a"}\n{"id":NaN}\n{"id":"b"}\n', id);
    expect(ids(result)).toEqual(["a", "b"]);
    expect(result.rejected).toEqual([
      { line: 2, code: "json-syntax", message: "line 2, column 7: a JSON value expected", raw: '{"id":NaN}' },
    ]);
  });

  test.each([
    ['{"id":"2026-', ["cut-off"]],
    ['{"id":tru', ["cut-off"]],
    ['{"id":"\\u00', ["cut-off"]],
    ["{", ["cut-off"]],
    ['{"id":"2026-\n', []],
    ['{"id":1}', []],
    ["Total", []],
  ])("notes a last line that ends inside a record and has no line feed: %j", async (last, codes) => {
    const { notes, records } = await ndjson(`{"id":"a"}\n${last}`, id);
    expect([notes.map(({ code }) => code), records[0].line]).toEqual([codes, 1]);
    expect(notes.every(({ line }) => line === 2)).toBe(true);
  });

  test.each([
    ['{"id":"2026-', 13, "the line ends inside a record"],
    ['{"id":1,"b":', 13, "the line ends inside a record"],
    ['{"id":"a"}{"id":"b"}', 11, "text after the end of the record"],
    ['{"id":"a",}', 11, "a key in double quotes expected"],
    ['{"id" "a"}', 7, "a colon expected"],
    ['{"id":"a" "b":1}', 11, "a comma or } expected"],
    ['{"id":["a" "b"]}', 12, "a comma or ] expected"],
    ['{"id":["a",]}', 12, "a JSON value expected"],
    ['{"id":"a\tb"}', 9, "a control character inside a string"],
    ['{"id":"\\x"}', 9, "an unknown escape in a string"],
    ['{"id":"\\u12g4"}', 12, "\\u without four hexadecimal digits"],
    ['{"id":01}', 8, "a comma or } expected"],
    ['{"id":1.}', 9, "a digit expected"],
    ['{"id":-}', 8, "a digit expected"],
    ['{"id":trux}', 10, "a JSON value expected"],
    ['{"id":falsy}', 11, "a JSON value expected"],
    ["nonsense", 2, "a JSON value expected"],
  ])("says what is wrong with %s", async (text, column, what) => {
    const { rejected } = await ndjson(`\n${text}\n{"id":1}`, id);
    expect(rejected).toEqual([
      { line: 2, code: "json-syntax", message: `line 2, column ${column}: ${what}`, raw: text },
    ]);
  });

  test("rejects a record that is no object", async () => {
    const { rejected, records } = await ndjson('42\nnull\n"s"\n[]\ntrue\n[{"id":1}]\n', id);
    expect(records).toEqual([]);
    expect(rejected.map(({ code }) => code)).toEqual(Array(6).fill("wrong-type"));
    expect(rejected[5]).toEqual({
      line: 6,
      code: "wrong-type",
      message: 'a record must be a JSON object, such as {"id": 1}',
      raw: '[{"id":1}]',
    });
  });

  test("rejects what is nested more than 64 deep, however deep", async () => {
    const nested = (depth: number) => `{"x":${"[".repeat(depth - 1)}${"]".repeat(depth - 1)},"id":"a"}`;
    const result = await ndjson([nested(64), nested(65), `{"x":${"[".repeat(100_000)}`, '{"id":"b"}'].join("\n"), id);
    expect(ids(result)).toEqual(["a", "b"]);
    expect(result.rejected.map(({ line, code }) => [line, code])).toEqual([
      [2, "depth"],
      [3, "depth"],
    ]);
    expect(result.rejected[0]?.message).toBe("line 2, column 69: nested more than 64 deep");
  });

  test("hands on what the consumer refuses, as it stood in the file", async () => {
    const text = String.raw`{"id":"\u0061\n","tags":["b", "c"],"n":["\"",{"d":"\\","tags":[1,2]}],"e":"\u00e9"}`;
    const wanted = plan(["id", "tags", "n", "e"], { n: ["d", "tags"] });
    const { rejected, records } = await ndjson(`${text}\n{"id":"b"}\n${text}`, wanted, { unusable: "a\n" });
    expect(rejected.map(({ line, code, message, raw }) => [line, code, message, raw])).toEqual([
      [1, "unusable", "not wanted", text],
      [3, "unusable", "not wanted", text],
    ]);
    expect(records.map(({ line }) => line)).toEqual([2]);
  });

  test("puts back only the record that is refused", async () => {
    const long = String.raw`{"id":"\u0062 is taken, and stands where the next block has others"}`;
    const text = [long, String.raw`{"id":"\u0061"}`, '{"id":"c"}', '{"id":"d"}', ""].join("\n");
    const result = await ndjson(text, id, { unusable: "a", cuts: [long.length + 1] });
    expect(ids(result)).toEqual(["b is taken, and stands where the next block has others", "c", "d"]);
    expect(result.rejected.map(({ raw }) => raw)).toEqual([String.raw`{"id":"\u0061"}`]);
  });

  test("joins a record that is longer than the room in front of a block", async () => {
    const long = "x".repeat(200_000);
    const text = `{"id":"a"}\n{"long":"${long}","id":"b"}\n{"id":"c"}\n`;
    const result = await ndjson(text, plan(["id", "long"]), { cuts: [9, 20, 100_000, 150_000, 200_020] });
    expect(result.records).toEqual([
      { line: 1, fields: ["a", "<missing>"], lists: [] },
      { line: 2, fields: ["b", long], lists: [] },
      { line: 3, fields: ["c", "<missing>"], lists: [] },
    ]);
  });

  test("refuses a record of more than 64 MiB", async () => {
    const mebibyte = 1024 * 1024;
    const buffer = new Uint8Array(headroom + mebibyte + tailroom);
    async function* endless(): AsyncGenerator<Block> {
      const start = toBytes('{"id":"a"}\n{"id":"');
      buffer.set(start, headroom);
      yield { buffer, start: headroom, end: headroom + start.length };
      for (;;) {
        buffer.fill(0x78);
        yield { buffer, start: headroom, end: headroom + mebibyte };
      }
    }
    const { consumer, result } = collector();
    await expect(readNdjson(endless(), id, undefined, consumer)).rejects.toMatchObject({
      code: "record-too-large",
      status: 3,
      details: { line: 2 },
    });
    expect(ids(result)).toEqual(["a"]);
  });

  test("passes on an error of the consumer", async () => {
    const { consumer } = collector();
    const broken = {
      ...consumer,
      record: () => {
        throw new Error("of the consumer");
      },
    };
    async function* block(): AsyncGenerator<Block> {
      const buffer = new Uint8Array(headroom + 3 + tailroom);
      buffer.set(toBytes("{}\n"), headroom);
      yield { buffer, start: headroom, end: headroom + 3 };
    }
    await expect(readNdjson(block(), id, undefined, broken)).rejects.toThrow("of the consumer");
  });
});
