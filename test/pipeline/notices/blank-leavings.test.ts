import { expect, test } from "vitest";

import type { Metric } from "../../../src/metrics/metric.ts";
import { churnRate, csat, retentionRate } from "../../support/by-default.ts";
import { type Files, reportOf } from "../../support/report-of.ts";

const blank = "customer_id,since,until\nC-1,2026-01-01,\nC-2,2026-01-02,-";
const told = "customer_id,since,until\nC-3,2026-01-01,2026-02-01";

const message =
  "until: blank throughout, so that it tells of nobody whether they left (an end such as 9999-12-31 says that a customer did not)";

async function noted(files: Files, ...metrics: readonly Metric[]) {
  const { diagnostics } = await reportOf(files, { metrics });
  return diagnostics
    .filter(({ code }) => code === "blank-leavings")
    .map(({ message, examples }) => [message, examples]);
}

test("a column that is blank throughout is told, with its file", async () => {
  expect(await noted({ "a.csv": blank }, retentionRate)).toEqual([[message, ["a.csv"]]]);
  expect(await noted({ "a.csv": blank, "b.csv": blank }, csat, churnRate)).toEqual([[message, ["a.csv", "b.csv"]]]);
});

test("not where another file tells of leavings, be it the first or the last", async () => {
  expect(await noted({ "a.csv": blank, "b.csv": told }, retentionRate)).toEqual([]);
  expect(await noted({ "b.csv": told, "c.csv": blank }, retentionRate)).toEqual([]);
});

test("not where nothing asks for leavings", async () => {
  expect(await noted({ "a.csv": blank }, csat)).toEqual([]);
});
