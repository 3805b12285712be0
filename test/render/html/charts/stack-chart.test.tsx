import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { StackChart } from "../../../../src/render/html/charts/stack-chart.tsx";
import { chart, drawn, expectNamed, expectSound, named, ofClass, spelt, tableOf, textOf } from "./drawn.ts";

type Points = Parameters<typeof StackChart>[0]["points"];

const of = (series: readonly string[], points: Points) =>
  drawn(<StackChart {...chart()} axis="Day" total="All" text={spelt} series={series} points={points} />);

describe("columns in layers", () => {
  const figure = of(
    ["young", "old"],
    [
      { label: "Mon", values: [6, 4] },
      { label: "Tue", values: [0, 5] },
      { label: "Wed", values: null },
    ],
  );

  test("stand on each other, from the foot up", () => {
    const pieces = named(figure, "rect").filter((piece) => named(piece, "title").length > 0);
    expect(pieces.map((piece) => [textOf(piece), piece.attributes.y, piece.attributes.height])).toEqual([
      ["Mon, young: <6>", "75.2", "100.8"],
      ["Mon, old: <4>", "8", "67.2"],
      ["Tue, old: <5>", "92", "84"],
    ]);
  });

  test("every other layer is striped, in the legend as in the columns", () => {
    const [pattern] = named(figure, "pattern");
    const striped = named(figure, "rect").filter(
      ({ attributes }) => attributes.fill === `url(#${pattern.attributes.id})`,
    );
    expect(striped).toHaveLength(3);
    expect(ofClass(figure, "chart-legend").map(textOf)).toEqual([" young old"]);
  });

  test("have a name, a text, and their numbers in a table with the total", () => {
    expectNamed(figure, chart());
    expect(tableOf(figure)).toEqual([
      ["Day", "All", "young", "old"],
      ["Mon", 10, 6, 4],
      ["Tue", 5, 0, 5],
      ["Wed", "none", "none", "none"],
    ]);
  });
});

test("of a column with a number that cannot be, nothing is told", () => {
  const figure = of(
    ["a", "b"],
    [
      { label: "x", values: [1, -1] },
      { label: "y", values: [1, Number.NaN] },
    ],
  );
  expect(tableOf(figure).slice(1)).toEqual([
    ["x", "none", "none", "none"],
    ["y", "none", "none", "none"],
  ]);
  expectSound(figure);
});

test("whatever the numbers, every mark is inside", () => {
  const values = fc.option(fc.array(fc.oneof(fc.nat(1e6), fc.constant(Number.NaN)), { minLength: 5, maxLength: 5 }));
  fc.assert(
    fc.property(fc.array(fc.record({ label: fc.constant("x"), values }), { maxLength: 30 }), (points) => {
      expectSound(of(["a", "b", "c", "d", "e"], points));
    }),
    { numRuns: 50 },
  );
});
