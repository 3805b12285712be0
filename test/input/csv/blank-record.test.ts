import { expect, test } from "vitest";
import { isBlankRecord } from "../../../src/input/csv/blank-record.ts";
import { toBytes } from "../../support/csv.ts";

const semicolon = ";".charCodeAt(0);
const isBlank = (record: string): boolean =>
  isBlankRecord(toBytes(`a${record}b`), 1, 1 + toBytes(record).length, semicolon);

test.each(["", ";;;", " ", "; ;\t;"])("blank: %j", (record) => expect(isBlank(record)).toBe(true));

test.each(["0", ";;0", ",,", '"";""', "-;-", "\u00a0"])("not blank: %j", (record) =>
  expect(isBlank(record)).toBe(false),
);
