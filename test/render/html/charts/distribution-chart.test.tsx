import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DistributionChart } from "../../../../src/render/html/charts/distribution-chart.tsx";
import { chart, drawn, expectNamed, expectSound, named, ofClass, spelt, tableOf, textOf } from "./drawn.ts";

type Groups = Parameters<typeof DistributionChart>[0]["groups"];

const names = { group: "Channel", n: "n", median: "median", p90: "p90", target: "target", share: "share" };
const of = (groups: Groups, unit = "s") =>
  drawn(
    <DistributionChart
      {...chart()}
      axis="Duration"
      text={(seconds) => `${seconds}${unit}`}
      targetText={(seconds) => `exactly ${seconds}${unit}`}
      percent={(share) => `${100 * share}%`}
      count={spelt}
      names={names}
      groups={groups}
    />,
  );

const limits = [0, 1, 10, 100, 1000];

describe("groups", () => {
  const figure = of([
    { label: "email", n: 4, histogram: { limits, counts: [0, 1, 2, 1, 0] }, median: 10, p90: 100, target: 1000 },
    { label: "chat", n: 8, histogram: { limits, counts: [0, 0, 8, 0, 0] }, median: null, p90: Number.NaN },
  ]);

  test("bars are shares of their group, on one axis and one scale for all", () => {
    const bars = ofClass(figure, "chart-step").map(({ attributes: { x, width, height } }) => [x, width, height]);
    expect(bars).toEqual([
      ["0%", "33.333%", "11"],
      ["33.333%", "33.333%", "22"],
      ["66.667%", "33.333%", "11"],
      ["33.333%", "33.333%", "44"],
    ]);
    expect(ofClass(figure, "chart-step").map(textOf)).toEqual([
      "email, 1s – 10s: 25%",
      "email, 10s – 100s: 50%",
      "email, 100s – 1000s: 25%",
      "chat, 10s – 100s: 100%",
    ]);
  });

  test("median, p90 and target are lines of different kinds, where they are known", () => {
    const lines = (kind: string) =>
      ofClass(figure, kind)
        .slice(1)
        .map(({ attributes: { x1, x2 } }) => [x1, x2]);
    expect(lines("chart-median")).toEqual([["33.333%", "33.333%"]]);
    expect(lines("chart-p90")).toEqual([["66.667%", "66.667%"]]);
    expect(lines("chart-target")).toEqual([["100%", "100%"]]);
    expect(textOf(ofClass(figure, "chart-legend")[0])).toBe(" share median p90 target");
  });

  test("each has its n and its numbers in words", () => {
    const texts = named(figure, "text").map(textOf);
    expect(texts).toEqual(
      expect.arrayContaining(["email", "n <4>", "median 10s · p90 100s · target exactly 1000s", "chat", "n <8>"]),
    );
  });

  test("a target that the line of median and p90 has no room for on a phone stands beside n", () => {
    const histogram = { limits, counts: [0, 1, 2, 1, 0] };
    const long = of([{ label: "email", n: 4, histogram, median: 10, p90: 100, target: 1000 }], " mnt 30 dtk");
    const texts = named(long, "text").map(textOf);
    expect(texts).toEqual(
      expect.arrayContaining([
        "email",
        "target exactly 1000 mnt 30 dtk · n <4>",
        "median 10 mnt 30 dtk · p90 100 mnt 30 dtk",
      ]),
    );
  });

  test("have a name, a text, and their numbers in a table", () => {
    expectNamed(figure, chart());
    expect(tableOf(figure)).toEqual([
      ["Channel", "n", "median", "p90", "target", "1s – 10s", "10s – 100s", "100s – 1000s"],
      ["email", 4, 10, 100, 1000, 1, 2, 1],
      ["chat", 8, "none", "none", "none", 0, 8, 0],
    ]);
  });
});

test("what has no end is called so", () => {
  const figure = of([{ label: "a", n: 1, histogram: { limits, counts: [0, 0, 0, 0, 1] }, median: 5000, p90: 5000 }]);
  expect(tableOf(figure)[0].at(-1)).toBe("≥ 1000s");
  expect(textOf(ofClass(figure, "chart-step")[0])).toBe("a, ≥ 1000s: 100%");
  expect(ofClass(figure, "chart-median").slice(1)).toEqual([]);
  expect(textOf(ofClass(figure, "chart-legend")[0])).toBe(" share median p90");
});

test("nothing that can be drawn is an empty picture, and still a table", () => {
  const figure = of([{ label: "a", n: 0, histogram: { limits: [1, 0], counts: [0, 0] }, median: null, p90: null }]);
  expectSound(figure);
  expect(tableOf(figure)).toEqual([
    ["Channel", "n", "median", "p90", "target"],
    ["a", 0, "none", "none", "none"],
  ]);
});

test("whatever the numbers, every mark is inside", () => {
  const duration = fc.option(fc.oneof(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.constant(Number.NaN)));
  const group = fc
    .record({
      counts: fc.array(fc.nat(100), { minLength: 5, maxLength: 5 }),
      median: duration,
      p90: duration,
      target: duration,
    })
    .map(({ counts, ...marks }) => ({
      label: "g",
      n: counts.reduce((sum, count) => sum + count, 0),
      histogram: { limits, counts },
      ...marks,
    }));
  fc.assert(
    fc.property(fc.array(group, { maxLength: 8 }), (groups) => expectSound(of(groups))),
    { numRuns: 50 },
  );
});
