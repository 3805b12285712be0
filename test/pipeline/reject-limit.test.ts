import { describe, expect, test } from "vitest";
import { Account } from "../../src/pipeline/account.ts";
import {
  defaultRejectLimit,
  parseRejectLimit,
  type RejectLimit,
  refuseTooManyRejects,
} from "../../src/pipeline/reject-limit.ts";

describe("--max-rejects", () => {
  test.each<[string, RejectLimit]>([
    ["0", { records: 0 }],
    ["none", { records: 0 }],
    ["20", { records: 20 }],
    [" 5% ", { share: 0.05 }],
    ["0.5%", { share: 0.005 }],
    ["100%", { share: 1 }],
  ])("%j is %j", (text, limit) => {
    expect(parseRejectLimit(text)).toEqual(limit);
  });

  test.each(["", "x", "-1", "1.5", "101%", "5 %", "%", "1e3", "1,000"])("%j is none", (text) => {
    expect(() => parseRejectLimit(text)).toThrow(expect.objectContaining({ code: "bad-option", status: 2 }));
  });
});

describe("a file's rejected records", () => {
  function accountOf(taken: number, rejected: number, blank = 0): Account {
    const account = new Account("a.csv", "messages", false);
    account.taken = taken;
    account.blank = blank;
    for (let line = 1; line <= rejected; line++) {
      account.rejected.push({
        file: "a.csv",
        line,
        code: line % 2 === 0 ? "even" : "odd",
        message: `wrong ${line}`,
        raw: "",
      });
    }
    return account;
  }

  const refusal = (account: Account, limit: RejectLimit) => {
    try {
      refuseTooManyRejects(account, limit);
    } catch (error) {
      return error;
    }
    return undefined;
  };

  test("are allowed up to the limit, and not one more", () => {
    expect(refusal(accountOf(10, 3), { records: 3 })).toBeUndefined();
    expect(refusal(accountOf(10, 4), { records: 3 })).toMatchObject({ code: "too-many-rejects", status: 3 });
    expect(refusal(accountOf(99, 1), defaultRejectLimit)).toBeUndefined();
    expect(refusal(accountOf(98, 1), defaultRejectLimit)).toMatchObject({ code: "too-many-rejects" });
    expect(refusal(accountOf(0, 5), { share: 1 })).toBeUndefined();
  });

  test("may be just the share that was given, whatever fractions do: 29 % of 100 is 29", () => {
    for (let percent = 0; percent < 100; percent++) {
      const limit = parseRejectLimit(`${percent}%`);
      expect(refusal(accountOf(100 - percent, percent), limit)).toBeUndefined();
      expect(refusal(accountOf(99 - percent, percent + 1), limit)).toMatchObject({ code: "too-many-rejects" });
    }
  });

  test("of a file without records are none too many", () => {
    for (const limit of [defaultRejectLimit, { share: 0 }, { records: 0 }]) {
      expect(refusal(accountOf(0, 0), limit)).toBeUndefined();
      expect(refusal(accountOf(0, 0, 7), limit)).toBeUndefined();
    }
  });

  test("are a share of the records without blank ones", () => {
    expect(refusal(accountOf(9, 1, 1000), defaultRejectLimit)).toMatchObject({
      message: expect.stringMatching(/^1 of 10 /),
    });
  });

  test("are told by reason, the first five with their lines", () => {
    expect(refusal(accountOf(0, 7), { records: 0 })).toMatchObject({
      message: "7 of 7 records cannot be used (even 3, odd 4)",
      details: {
        file: "a.csv",
        line: 1,
        notes: [
          "line 1: wrong 1",
          "line 2: wrong 2",
          "line 3: wrong 3",
          "line 4: wrong 4",
          "line 5: wrong 5",
          "… and 2 more",
        ],
      },
    });
  });
});
