import { expect, test } from "vitest";
import { dimensionSets, metricsIn, needsPrevious } from "../../src/gates/groupings.ts";
import { gatesIn } from "./reports.ts";

test("each grouping once, in the order of the gates; the order of its dimensions is part of it", () => {
  const gates = gatesIn([
    "csat{channel=email}.value >= 85%",
    "backlog.value < 40",
    "nps{channel=*}.value > 0",
    "csat{team=a,channel=b}.value >= 85%",
    "csat{channel=b,team=*}.value >= 85%",
    "volume.value > 0",
  ]);
  expect(dimensionSets(gates)).toEqual([["channel"], [], ["team", "channel"], ["channel", "team"]]);
});

test("each metric once", () => {
  const gates = gatesIn(["csat.value >= 85%", "backlog.value < 40", "csat.mean-score.mean > 4"]);
  expect(metricsIn(gates).map(({ id }) => id)).toEqual(["csat", "backlog"]);
});

test("only a limit that was a value before asks for a comparison", () => {
  expect(needsPrevious(gatesIn(["csat.value >= 85%", "backlog.value < 40"]))).toBe(false);
  expect(needsPrevious(gatesIn(["csat.value >= 85%", "backlog.value <= previous"]))).toBe(true);
});
