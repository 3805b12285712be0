import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PeriodChart } from "../../../../src/render/html/charts/period-chart.tsx";
import { chart, drawn, expectNamed, expectSound, named, ofClass, spelt, tableOf, textOf } from "./drawn.ts";

type Points = Parameters<typeof PeriodChart>[0]["points"];

const names = { current: "now", previous: "before" };
const of = (points: Points) =>
  drawn(<PeriodChart {...chart()} axis="Day" text={spelt} names={names} points={points} />);

describe("bars", () => {
  const figure = of([
    { label: "Mon", value: 10 },
    { label: "Tue", value: 0 },
    { label: "Wed", value: null },
    { label: "Thu", value: 5 },
  ]);

  test("from the foot of the plot, half as high for half as many, and none where nothing is known", () => {
    const bars = ofClass(figure, "chart-bar").map(({ attributes: { y, height } }) => [y, height]);
    expect(bars).toEqual([
      ["8", "168"],
      ["176", "0"],
      ["92", "84"],
    ]);
  });

  test("say which they are and how many", () => {
    expect(ofClass(figure, "chart-bar").map(textOf)).toEqual(["Mon: <10>", "Tue: <0>", "Thu: <5>"]);
  });

  test("have a name, a text, and their numbers in a table", () => {
    expectNamed(figure, chart());
    expect(tableOf(figure)).toEqual([
      ["Day", "now"],
      ["Mon", 10],
      ["Tue", 0],
      ["Wed", "none"],
      ["Thu", 5],
    ]);
  });

  test("without a comparison there is neither a line nor a legend", () => {
    expect(ofClass(figure, "chart-before")).toEqual([]);
    expect(ofClass(figure, "chart-legend")).toEqual([]);
  });
});

describe("the periods before", () => {
  const figure = of([
    { label: "a", value: 10, previous: 5 },
    { label: "b", value: 10, previous: null },
    { label: "c", value: 10, previous: 10 },
    { label: "d", value: 10, previous: 0 },
  ]);

  test("are a line through the middles, with a gap where nothing is known", () => {
    const [path] = named(figure, "path");
    expect(path.attributes.d).toBe("M0.5,92ZM2.5,8L3.5,176");
  });

  test("are in the legend and in the table", () => {
    expect(ofClass(figure, "chart-legend").map(textOf)).toEqual([" now before"]);
    expect(tableOf(figure).map((row) => row[2])).toEqual(["before", 5, "none", 10, 0]);
  });
});

test("of counts there are no halves at the axis, of anything else there are", () => {
  const ticks = (value: number) => named(ofClass(of([{ label: "a", value }]), "chart-side")[0], "text").map(textOf);
  expect(ticks(1)).toEqual(["<0>", "<1>"]);
  expect(ticks(0.8)).toEqual(["<0>", "<0.2>", "<0.4>", "<0.6>", "<0.8>"]);
});

test("nothing at all is an empty plot", () => {
  const figure = of([]);
  expectSound(figure);
  expect(tableOf(figure)).toEqual([["Day", "now"]]);
});

test("whatever the numbers, every mark is inside, and the table tells them", () => {
  const value = fc.option(fc.oneof(fc.nat(1e9), fc.double({ min: 0, max: 1e300 }), fc.constant(Number.NaN)));
  const point = fc.record({ label: fc.constantFrom("a", "b"), value, previous: value });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 40 }), (points) => {
      const figure = of(points);
      expectSound(figure);
      const told = (number: number | null) => (number === null || Number.isNaN(number) ? "none" : number);
      const rows = points.map((each) => [each.label, told(each.value), told(each.previous)]);
      expect(tableOf(figure).slice(1)).toEqual(rows);
    }),
    { numRuns: 50 },
  );
});
