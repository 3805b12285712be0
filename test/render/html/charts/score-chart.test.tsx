import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ScoreChart } from "../../../../src/render/html/charts/score-chart.tsx";
import { chart, drawn, expectNamed, expectSound, named, ofClass, spelt, tableOf, textOf } from "./drawn.ts";

type Scores = Parameters<typeof ScoreChart>[0]["scores"];

const of = (scores: Scores, bands: readonly string[] = []) =>
  drawn(
    <ScoreChart
      {...chart()}
      axis="Score"
      count={spelt}
      percent={(share) => `${100 * share}%`}
      names={{ count: "Answers", share: "Share" }}
      scores={scores}
      bands={bands}
    />,
  );

describe("scores", () => {
  const figure = of([
    { label: "5", count: 12 },
    { label: "4", count: 3 },
    { label: "3", count: 0 },
  ]);

  test("bars as long as their counts, each with its count and share beside it", () => {
    expect(ofClass(figure, "chart-bar").map(({ attributes }) => attributes.width)).toEqual(["64%", "16%", "0%"]);
    const texts = named(ofClass(figure, "chart-marks")[0], "text").map(textOf);
    expect(texts).toEqual(["<12> (80%)", "<3> (20%)", "<0> (0%)"]);
  });

  test("have a name, a text, and their numbers in a table", () => {
    expectNamed(figure, chart());
    expect(tableOf(figure)).toEqual([
      ["Score", "Answers", "Share"],
      ["5", 12, 0.8],
      ["4", 3, 0.2],
      ["3", 0, 0],
    ]);
  });

  test("of one kind need no legend", () => expect(ofClass(figure, "chart-legend")).toEqual([]));
});

test("bands differ by pattern, and the legend says which is which", () => {
  const figure = of(
    [
      { label: "9", count: 1, band: 2 },
      { label: "7", count: 1, band: 1 },
      { label: "0", count: 1, band: 0 },
    ],
    ["against", "between", "for"],
  );
  const paints = (root: Parameters<typeof named>[0]) =>
    named(root, "rect").map(({ attributes: { class: name, fill } }) => `${name} ${fill}`);
  const drawnBands = paints(ofClass(figure, "chart-marks")[0]);
  expect(new Set(drawnBands).size).toBe(3);
  expect(paints(ofClass(figure, "chart-legend")[0])).toEqual(drawnBands.toReversed());
  expect(textOf(ofClass(figure, "chart-legend")[0])).toBe(" against between for");
});

test("without any answer there is no share", () => {
  const figure = of([{ label: "1", count: 0 }]);
  expect(tableOf(figure)[1]).toEqual(["1", 0, "none"]);
  expect(named(ofClass(figure, "chart-marks")[0], "text").map(textOf)).toEqual(["<0>"]);
});

test("whatever the numbers, every mark is inside", () => {
  const count = fc.oneof(fc.nat(), fc.constantFrom(Number.NaN, -1, Number.POSITIVE_INFINITY));
  const score = fc.record({ label: fc.constant("5"), count, band: fc.nat(2) });
  fc.assert(
    fc.property(fc.array(score, { maxLength: 11 }), (scores) => expectSound(of(scores, ["a", "b", "c"]))),
    { numRuns: 50 },
  );
});
