import { describe, expect, test } from "vitest";
import { sniffJson } from "../../../../src/input/json/sniffing/sniff.ts";
import { toBytes } from "../../../support/csv.ts";

const sniff = (text: string, complete = true, fileName = "export.json") => sniffJson(toBytes(text), complete, fileName);
const ndjson = { shape: "ndjson" };
const document = (...path: string[]) => ({ shape: "document", path });
const oneRecord = { shape: "document", path: undefined };

describe("sniffJson", () => {
  test.each(["a.ndjson", "a.jsonl", "A.NDJSON", "b/a.jsonl.gz"])("believes the name %s", (fileName) => {
    expect(sniff('{"id":1,"messages":[{"at":1}]}', true, fileName)).toEqual(ndjson);
    expect(sniff("", true, fileName)).toEqual(ndjson);
  });

  test.each([
    ['[{"id":1}]\n', true],
    ['[\n{"id":1},\n{"id":2}\n]', true],
    ['[{"id":1},{"id":"2', false],
  ])("does not believe the name where all is one array: %j", (text, complete) => {
    expect(sniff(text, complete, "export.jsonl")).toEqual(document());
  });

  test.each([
    ['{"data":[{"id":1}]}\n', true, ["data"]],
    ['{"result":{"items":[{"id":1}]}}', true, ["result", "items"]],
    ['{"tickets":[{"id":1}],"next_page":null,"count":1}', true, ["tickets"]],
    ['\n{\n"expand":"names",\n"issues":[\n{"id":1}\n]\n}\n', true, ["issues"]],
    ['{\n"data":[\n{"id":1},\n{"id":2', false, ["data"]],
    ['{\n"order_id":1,\n"messages":[]\n}', true, ["messages"]],
    ['{\n"id":1,\n"items":["a"]\n}', true, undefined],
  ])("nor where all is one document of records, or goes over lines: %j", (text, complete, path) => {
    expect(sniff(text, complete, "export.jsonl")).toEqual({ shape: "document", path });
  });

  test.each([
    ["an order with its items", '{"order_id":1,"amount":5,"items":[{"sku":"a"}]}\n', true],
    ["a page in each line", '{"data":[{"id":1}]}\n{"data":[{"id":2}]}\n', true],
    ["a page that may be the first of several", '{"data":[{"id":1}]}\n', false],
    ["a long first record", '{"messages":[{"id":1},{"id', false],
    ["a line that breaks off", '{"id":1,\n{"id":2}\n', true],
  ])("believes it of one line: %s", (_, text, complete) => {
    expect(sniff(text, complete, "export.jsonl")).toEqual(ndjson);
  });

  test.each(['["a"]\n{"id":1}\n', '[{"id":1},\n{"id":2}'])("believes it where an array is not all: %j", (text) => {
    expect(sniff(text, true, "export.jsonl")).toEqual(ndjson);
  });

  test.each([
    '{"id":1}\n{"id":2}\n',
    '{"id":1}\r\n\r\n{"id":2}',
    '\n{"id":1,"messages":[{"at":1}]}\n{"id":2',
    '{"id":NaN}\n{"id":2}\n',
    '{"id":1,\n{"id":2}\n',
    'a heading\n{"id":2}\n',
    '\x1e{"id":1}\n',
  ])("knows NDJSON by one of its lines: %j", (text) => {
    expect(sniff(text)).toEqual(ndjson);
    expect(sniff(text, false)).toEqual(ndjson);
  });

  test.each([
    ['[{"id":1}]', document()],
    [' [\n{"id":1},\n{"id":2}\n]', document()],
    ['[\n{"id":1}\n{"id":2}\n]', document()],
    ["[]", document()],
    ['{"tickets":[{"id":1}],"next_page":null}', document("tickets")],
    ['{\n"count":1,\n"users":[{"id":2}],\n"conversations":[\n{"id":1}\n]}', document("conversations")],
    ['{"data":{"meta":{},"payload":[{"id":1}]}}', document("data", "payload")],
    ['{"results":{"items":[]}}', document("results", "items")],
    ['{"name":"x","messages":[{"id":1}]}', document("messages")],
    ['{"rooms":[{"_id":"a"}],"count":1}', document("rooms")],
    ['{"list":[{"id":1}],"list_count":1,"error":false}', document("list")],
    ['{"error":false,"result":{"messages":[{"id":1}]}}', document("result", "messages")],
    ['{"_pagination":{"next":null},"_results":[{"id":"a"}]}', document("_results")],
    ['{"_embedded":{"conversations":[{"id":1}]},"page":{"size":25}}', document("_embedded", "conversations")],
    ['{"_embedded":{"threads":[{"id":1}]}}', document("_embedded", "threads")],
    ['{"tickets":[{"id":1}],"messages":[{"id":2}],"items":[]}', document("tickets")],
    ['{"status":"open","messages":[{"id":1}],"events":[{"id":2}]}', oneRecord],
    ['{"id":"c1","messages":[{"at":1}]}', oneRecord],
    ['{"_id":"c1","messages":[{"at":1}]}', oneRecord],
    ['{"id":1,"_embedded":{"threads":[{"id":2}]}}', oneRecord],
    ['{"id":1,"items":["a"],"data":{"x":[{"id":1}]}}', oneRecord],
    ['{"ticket":{"id":1}}\n', oneRecord],
    ['{"id":1}{"id":2}', oneRecord],
    ["", document()],
    ["42", document()],
  ])("knows the document %j", (text, shape) => {
    expect(sniff(text)).toEqual(shape);
  });

  test("knows a document by its beginning", () => {
    expect(sniff('{"users":[],"tickets":[{"id":1},{"id', false)).toEqual(document("tickets"));
    expect(sniff('{"tickets":[', false)).toEqual(document("tickets"));
    expect(sniff('[{"id', false)).toEqual(document());
  });

  test("knows the page of what stands beside conversations elsewhere, unless it is part of one that has more", () => {
    expect(sniff('{"users":[{"id":1}],"next_page":null,"meta":{"has_more":false}}')).toEqual(document("users"));
    expect(sniff('{"comments":[{"id":1},{"id', false)).toEqual(document("comments"));
    const one = { shape: "document", path: undefined };
    expect(sniff('{"ticket":{"id":1},"users":[{"id":2}]}')).toEqual(one);
    expect(sniff('{"comments":[{"id":1}],"users":[{"id":2}]}')).toEqual(one);
    expect(sniff('{"id":1,"comments":[{"id":2}]}')).toEqual(one);
  });

  test("knows the beginning of a chat of many messages, which is one record where it is whole", () => {
    const chat = '{"name":"Ana","type":"personal_chat","id":771,"messages":[{"id":1},{"id":2}';
    expect(sniff(chat, false)).toEqual(document("messages"));
    expect(sniff(`${chat}]}`)).toEqual({ shape: "document", path: undefined });
    expect(() => sniff('{"id":"c1","messages":[{"at":1}', false)).toThrow("holds no array of records");
  });

  test("refuses a beginning without records", () => {
    expect(() => sniff('{"users":[{"id":1},{"id', false)).toThrow("holds no array of records");
  });

  test("refuses a choice of records", () => {
    expect(() => sniff('{"tickets":[{"id":1}],"data":{"items":[{"id":1}]}}')).toThrow(
      "the JSON document holds several arrays of records: tickets and data.items",
    );
  });
});
