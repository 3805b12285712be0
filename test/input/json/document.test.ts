import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/input/block.ts";
import { headroom, tailroom } from "../../../src/input/block.ts";
import { readJsonDocument } from "../../../src/input/json/document.ts";
import { toBytes } from "../../support/csv.ts";
import { collector, document, plan } from "./reading.ts";

const id = plan(["id"]);
const ids = (result: { records: { fields: string[] }[] }) => result.records.map(({ fields }) => fields[0]);

describe("readJsonDocument", () => {
  test("gives the elements of an array, with the lines on which they begin", async () => {
    const text = '[\n  {"id": 1},\n  {\n    "id": 2\n  }, {"id": 3}\n]\n';
    const { records } = await document(text, [], id);
    expect(records).toEqual([
      { line: 2, fields: ["1"], lists: [] },
      { line: 3, fields: ["2"], lists: [] },
      { line: 5, fields: ["3"], lists: [] },
    ]);
  });

  test("finds the array under a path, whatever stands around it", async () => {
    const text = '{"data": {"meta": {"payload": [{"id": 0}]}, "payload": [{"id": 1}, {"id": 2}], "n": [1]}, "x": "]"}';
    expect(ids(await document(text, ["data", "payload"], id))).toEqual(["1", "2"]);
    expect(ids(await document('{"\\u0074ickets":[]}', ["tickets"], id))).toEqual([]);
  });

  test("takes the whole document as one record where there is no path", async () => {
    const { records } = await document(
      '\n{"id": 1,\n"tickets": [{"id": 2}]}\n',
      undefined,
      plan(["id"], { tickets: ["id"] }),
    );
    expect(records).toEqual([{ line: 2, fields: ["1"], lists: [[["2"]]] }]);
  });

  test("unwraps elements", async () => {
    const { records } = await document('[{"ticket":{"id":1}},{"ticket":{"id":2}}]', [], id, { unwrap: "ticket" });
    expect(records.map(({ fields }) => fields[0])).toEqual(["1", "2"]);
  });

  test("rejects elements that are no objects or that the consumer refuses, and goes on", async () => {
    const { records, rejected } = await document('[1,\n"a", {"id":"x"},null,[\n{}],{"id":"b"}]', [], id, {
      unusable: "x",
    });
    expect(records).toEqual([{ line: 3, fields: ["b"], lists: [] }]);
    expect(rejected.map(({ line, code, raw }) => [line, code, raw])).toEqual([
      [1, "wrong-type", "1"],
      [2, "wrong-type", '"a"'],
      [2, "unusable", '{"id":"x"}'],
      [2, "wrong-type", "null"],
      [2, "wrong-type", "[\n{}]"],
    ]);
  });

  test.each([
    ['[{"a":1},]', [], 1, 10, "a JSON value expected"],
    ['[{"a":1}\n {"a":2}]', [], 2, 2, "a comma or ] expected"],
    ['{\n"a":[1,\n2 x],"t":[]}', ["t"], 3, 3, "a comma or ] expected"],
    ['{"t":[],\n}', ["t"], 2, 1, "a key in double quotes expected"],
    ['{"t":[] "u":1}', ["t"], 1, 9, "a comma or } expected"],
    ['{"t":[{"a":\n"b\n"}]}', ["t"], 2, 3, "a control character inside a string"],
    ["[]\n\n]", [], 3, 1, "text after the end of the JSON value"],
    ['[{"a":1},\n{"b":', [], 2, 6, "the file ends inside a JSON value"],
    ['{"t":[{"a":1}]', ["t"], 1, 15, "the file ends inside a JSON value"],
    ["[\0]", [], 1, 2, "a JSON value expected"],
  ])("refuses %j as a whole, with line and column", async (text, path, line, column, message) => {
    await expect(document(text, path, id)).rejects.toMatchObject({
      status: 3,
      code: "json-syntax",
      message,
      details: { line, column },
    });
  });

  test("does not take what a block before left behind for the end of the file", async () => {
    const cut = { cuts: [16] };
    await expect(document('[{"id":"1234567"},{"id":"2"},{"id":"3"},{"id":"1', [], id, cut)).rejects.toMatchObject({
      message: "the file ends inside a JSON value",
      details: { line: 1, column: 49 },
    });
  });

  test("says that several objects in one file need a line each", async () => {
    await expect(document('{"id":1}{"id":2}', undefined, id)).rejects.toMatchObject({
      code: "json-syntax",
      message: "text after the end of the JSON value",
      details: { line: 1, column: 9, help: "write one object a line (NDJSON, with the ending .ndjson)" },
    });
  });

  test("refuses an empty file", async () => {
    await expect(document(" \n", [], id)).rejects.toMatchObject({
      code: "json-syntax",
      message: "the file holds no JSON value",
    });
  });

  test.each([
    ['{"a":[]}', ["t"], 'there is no array of records under the key "t" of the JSON document'],
    ['{"t":{}}', ["t"], 'there is no array of records under the key "t" of the JSON document'],
    ['{"t":[1]}', ["t", "u"], 'there is no array of records under the key "t.u" of the JSON document'],
    ["{}", [], "there is no array of records at the top of the JSON document"],
    ["[]", ["t"], 'there is no array of records under the key "t" of the JSON document'],
    ['{"t":[],"t":[]}', ["t"], 'there are two arrays of records under the key "t" of the JSON document'],
    ['{"t":{"u":[]},"t":{}}', ["t", "u"], 'there are two arrays of records under the key "t.u" of the JSON document'],
  ])("refuses %s where %j is no path to one array", async (text, path, message) => {
    await expect(document(text, path, id)).rejects.toMatchObject({ status: 3, code: "json-path", message });
  });

  test("refuses a document that is nested more than 64 deep", async () => {
    const deep = "[".repeat(100_000);
    for (const text of [`[{"id":${deep}`, `{"x":${deep}`, deep]) {
      const path = text.startsWith("{") ? ["t"] : [];
      await expect(document(text, path, id)).rejects.toMatchObject({ code: "depth" });
    }
  });

  test("notes repeated keys and lone surrogates by line", async () => {
    const { notes } = await document('[{"id":1},\n{"id":1,"id":2},\n{"id":"\\udead"}]', [], id);
    expect(notes).toEqual([
      { code: "duplicate-key", line: 2 },
      { code: "lone-surrogate", line: 3 },
    ]);
  });

  const mebibyte = 1024 * 1024;
  const buffer = new Uint8Array(headroom + 2 * mebibyte + tailroom);

  /** `start`, then `filler` over and over for so many MiB, then `end`. */
  async function* large(start: string, filler: string, mebibytes: number, end: string): AsyncGenerator<Block> {
    const put = (bytes: Uint8Array) => {
      buffer.set(bytes, headroom);
      return { buffer, start: headroom, end: headroom + bytes.length };
    };
    yield put(toBytes(start));
    const filling = toBytes(filler.repeat(mebibyte / filler.length));
    for (let count = 0; count < mebibytes; count++) yield put(filling);
    yield put(toBytes(end));
  }

  test("skips a member that is larger than any record may be", async () => {
    const { result, consumer } = collector();
    const start = '{"users":[{"name":["';
    const filler = `${"x".repeat(61)}","`;
    await readJsonDocument(large(start, filler, 0, 'x"]}],"t":[{"id":1}]}'), ["t"], id, undefined, consumer);
    await readJsonDocument(large(start, filler, 70, 'x"]}],"t":[{"id":2}]}'), ["t"], id, undefined, consumer);
    expect(ids(result)).toEqual(["1", "2"]);
  });

  test("reads a record of many blocks", async () => {
    const { result, consumer } = collector();
    await readJsonDocument(large('[{"x":"', "abcdefgh", 20, '","id":1},{"id":2}]'), [], id, undefined, consumer);
    expect(ids(result)).toEqual(["1", "2"]);
  });

  test("refuses a record that ends behind 64 MiB", async () => {
    const { consumer } = collector();
    const blocks = large('[{"x":"', "abcdefgh", 63, `${"x".repeat(1.5 * mebibyte)}"}]`);
    await expect(readJsonDocument(blocks, [], id, undefined, consumer)).rejects.toMatchObject({
      code: "record-too-large",
    });
  });

  test("refuses a record of more than 64 MiB", async () => {
    const { result, consumer } = collector();
    const blocks = large('[{"id":1},\n{"x":"', "abcdefgh", 200, '"}]');
    await expect(readJsonDocument(blocks, [], id, undefined, consumer)).rejects.toMatchObject({
      code: "record-too-large",
      details: { line: 2 },
    });
    expect(ids(result)).toEqual(["1"]);
  });
});
