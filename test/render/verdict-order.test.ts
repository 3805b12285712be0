import { expect, test } from "vitest";
import { byOutcome } from "../../src/render/verdict-order.ts";
import { judgement, verdict } from "../support/judgement.ts";

test("what needs attention comes first, and gates of one outcome stay in their order", () => {
  const verdicts = [...judgement.verdicts, verdict({ gate: "volume.value > 3" })];
  const ordered = byOutcome({ verdicts });
  expect(ordered.map(({ outcome }) => outcome)).toEqual(["fail", "no-data", "warn", "pass", "pass"]);
  expect(ordered.slice(3).map(({ gate }) => gate)).toEqual(["csat.value >= 80%", "volume.value > 3"]);
  expect(verdicts[0].outcome).toBe("pass");
});
