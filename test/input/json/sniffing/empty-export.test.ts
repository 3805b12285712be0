import { expect, test } from "vitest";
import { isEmptyExport } from "../../../../src/input/json/sniffing/empty-export.ts";
import { sniffJson } from "../../../../src/input/json/sniffing/sniff.ts";

const isEmpty = (text: string, name = "a.json"): boolean => {
  const bytes = Buffer.from(text);
  return isEmptyExport(bytes, sniffJson(bytes, true, name));
};

test.each(["[]", " [ ] ", '{"data":[]}', '{"data":[],"meta":{"count":0,"fields":["id","status"]}}', '{"tickets":[]}'])(
  "%s is a whole export of nothing",
  (text) => {
    expect(isEmpty(text)).toBe(true);
  },
);

test.each(["{}", "[{}]", "[1]", '{"data":[{}]}', '{"id":1}', '{"data":[]', '{"data":[]} x', '{"data":null}'])(
  "%s is none",
  (text) => {
    expect(isEmpty(text)).toBe(false);
  },
);

test("an empty list beside records of something else is no empty export: these may be what counts", () => {
  expect(isEmpty('{"tickets":[],"users":[{"id":1}]}')).toBe(false);
  expect(isEmpty('{"data":[],"included":{"people":[{"id":1}]}}')).toBe(false);
});

test("of NDJSON, where there is no line", () => {
  expect(isEmpty("\n \n", "a.ndjson")).toBe(true);
  expect(isEmpty("\n{}\n", "a.ndjson")).toBe(false);
});
