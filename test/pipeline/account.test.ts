import { expect, test } from "vitest";
import { Account, countByReason, type RejectedRecord } from "../../src/pipeline/account.ts";

const rejected = (code: string, line: number): RejectedRecord => ({
  file: "may.csv",
  line,
  code,
  message: `it is ${code}`,
  raw: "a,b",
});

test("a new account holds nothing", () => {
  expect(new Account("may.csv", "messages", false).toInput()).toEqual({
    path: "may.csv",
    format: "messages",
    records: 0,
    used: 0,
    rejected: {},
    duplicates: 0,
    blank: 0,
  });
});

test("every record read is used, rejected, a duplicate or blank", () => {
  const account = new Account("may.csv", "messages", false);
  account.taken = 10;
  account.duplicates = 3;
  account.blank = 2;
  account.rejected.push(rejected("no-time", 4), rejected("bad-role", 5), rejected("no-time", 9));
  const input = account.toInput();
  expect(input).toMatchObject({
    records: 15,
    used: 7,
    duplicates: 3,
    blank: 2,
    rejected: { "bad-role": 1, "no-time": 2 },
  });
  const left = Object.values(input.rejected).reduce((all, one) => all + one, 0);
  expect(input.used + left + input.duplicates + input.blank).toBe(input.records);
});

test("reasons are in alphabetical order, whatever came first", () => {
  const counts = countByReason([rejected("no-time", 1), rejected("bad-role", 2), rejected("no-id", 3)]);
  expect(Object.keys(counts)).toEqual(["bad-role", "no-id", "no-time"]);
});
