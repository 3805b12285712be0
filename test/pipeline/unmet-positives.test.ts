import { expect, test } from "vitest";
import { csatDefinition } from "../../src/metrics/csat.ts";
import { reportOf } from "../support/report-of.ts";

const header = "id,created_at,status,csat";
const rated = (score: string) => [header, `1,2026-03-02T09:00:00Z,closed,${score}`].join("\n");

async function noted(positive: readonly number[], text: string) {
  const csat = csatDefinition.define({ positive });
  const { diagnostics } = await reportOf({ "tickets.csv": text }, { metrics: [csat] });
  return diagnostics.filter(({ code }) => code === "unfit-positive").map(({ examples }) => examples);
}

test("positive scores of another scale than that of any rating are told", async () => {
  expect(await noted([6, 7], rated("4/5"))).toEqual([["positive: [6, 7]"]]);
});

test("nothing is said where a rating is of their scale, nor where nobody rated", async () => {
  expect(await noted([5], rated("4/5"))).toEqual([]);
  expect(await noted([6, 7], rated(""))).toEqual([]);
  expect(await noted([], rated("4/5"))).toEqual([]);
});
