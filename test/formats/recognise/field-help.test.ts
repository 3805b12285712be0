import { expect, test } from "vitest";
import { customerFields } from "../../../src/formats/fields/customers.ts";
import { plainFields } from "../../../src/formats/index.ts";
import { fieldHelp } from "../../../src/formats/recognise/field-help.ts";

test.each([
  ["author_role", '"role"'],
  ["first_response_at", '"firstResponse"'],
  ["firstResponseAt", '"firstResponse"'],
  ["handle_seconds", '"handle"'],
  ["created_at", '"at" or "createdAt"'],
  ["id", '"messageId", "conversation", "order" or "customer"'],
])("of plain files %s is what a column is called: %s", (name, fields) => {
  expect(fieldHelp(name, plainFields)).toBe(`did you mean ${fields}?`);
});

test("what no column is called was mistyped", () => {
  expect(fieldHelp("createAt", plainFields)).toBe('did you mean "createdAt"?');
  expect(fieldHelp("csat_comment", plainFields)).toBe('did you mean "comment"?');
});

test("where nothing is near, all are named", () => {
  expect(fieldHelp("xyz", customerFields)).toBe("fields: customer, since, until, revenue, currency, segment");
});
