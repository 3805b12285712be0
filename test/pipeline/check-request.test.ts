import { describe, expect, test } from "vitest";
import { makeReport } from "../../src/pipeline.ts";
import { type Asked, requestOf } from "../support/report-of.ts";

const mistakes: readonly (readonly [what: string, asked: Asked, code: string])[] = [
  ["an unknown word to compare with", { compare: "prevous" }, "bad-option"],
  ["a date that there is not", { compare: "2026-02-30..2026-03-01" }, "bad-option"],
  ["three dates", { compare: "2026-02-01..2026-02-02..2026-02-03" }, "bad-option"],
  ["a range that ends before it begins", { compare: "2026-02-28..2026-02-01" }, "bad-range"],
  ["more periods than a report can have", { compare: "2020-01-01..2025-12-31", every: "hour" }, "limit"],
  ["a start that is no time", { range: { since: "2026-13-01" } }, "bad-option"],
  ["an end that is before the start", { range: { since: "2026-03-02", until: "2026-03-01" } }, "bad-range"],
  ["a length that is none", { range: { last: "a week" } }, "bad-option"],
  ["a clock that is none", { asOf: "noon" }, "bad-option"],
];

describe("a mistake in what is asked is told before anything is read", () => {
  test.each(mistakes)("%s", async (_, asked, code) => {
    let bytes = 0;
    const onBytes = (count: number) => {
      bytes += count;
    };
    const request = requestOf({ "tickets.csv": "id,status,created_at\nK-1,open,2026-03-02T12:00:00Z\n" }, asked);
    const made = makeReport({ ...request, read: { ...request.read, onBytes } });
    await expect(made).rejects.toMatchObject({ status: 2, code });
    expect(bytes).toBe(0);
  });
});
