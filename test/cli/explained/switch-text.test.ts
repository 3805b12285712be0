import { expect, test } from "vitest";
import { entriesOfSwitches } from "../../../src/cli/explained/switch-text.ts";
import { explainWordsOf } from "../../../src/language/explained.ts";
import { choice, conditions, duration, number } from "../../../src/metrics/variants/switch.ts";

const english = explainWordsOf("en");
const switches = {
  pick: choice("Which one.", { first: "The first.", last: "The last." }, "last"),
  asks: conditions("What it asks.", { quick: "It was quick.", kind: "It was kind." }, ["quick"]),
  within: duration("How soon.", 60_000),
  margin: number("How much stays.", 0, 1, 0.7),
};

test("each switch is told with its setting, its meaning and its options", () => {
  expect(entriesOfSwitches(switches, {}, english)).toEqual([
    "pick = last: Which one. One of first (The first), last (The last).",
    "asks = quick: What it asks. Any of quick (It was quick), kind (It was kind).",
    "within = 60 s: How soon.",
    "margin = 0.7: How much stays.",
  ]);
});

test("what differs from the default is told with the default", () => {
  expect(
    entriesOfSwitches(switches, { pick: "first", asks: ["quick", "kind"], within: 7_200_000, margin: 0.5 }, english),
  ).toEqual([
    "pick = first (by default last): Which one. One of first (The first), last (The last).",
    "asks = quick, kind (by default quick): What it asks. Any of quick (It was quick), kind (It was kind).",
    "within = 2 h (by default 60 s): How soon.",
    "margin = 0.5 (by default 0.7): How much stays.",
  ]);
});
