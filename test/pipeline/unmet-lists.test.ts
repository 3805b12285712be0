import { expect, test } from "vitest";
import { volume } from "../../src/metrics/volume.ts";
import { dimension } from "../../src/report/dimension.ts";
import { reportOf } from "../support/report-of.ts";

const header = "id,created_at,tags,team";
const tickets = [header, '1,2026-03-02T09:00:00Z,"promo,vip","Sales, Jakarta"', "2,2026-03-02T10:00:00Z,vip,Sales"];

async function noted(name: string, value: string, isNot: boolean, lines = tickets) {
  const where = [{ dimension: dimension(name), isNot, value }];
  const { diagnostics } = await reportOf({ "tickets.csv": lines.join("\n") }, { metrics: [volume], where });
  return diagnostics.filter(({ code }) => code === "where-list").map(({ count, examples }) => [count, examples]);
}

test("a list in a condition is told, where no conversation has it as one value", async () => {
  expect(await noted("tags", "promo,vip", true)).toEqual([[1, ["tag!=promo,vip"]]]);
  expect(await noted("team", "Sales,CS", false)).toEqual([[1, ["team=Sales,CS"]]]);
});

test("a value with a comma is none where a conversation has it", async () => {
  expect(await noted("team", "Sales, Jakarta", true)).toEqual([]);
});

test("nothing is said of one value, nor where there is no conversation at all", async () => {
  expect(await noted("tags", "refund", true)).toEqual([]);
  expect(await noted("tags", "promo,vip", true, [header])).toEqual([]);
});
