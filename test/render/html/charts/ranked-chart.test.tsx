import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RankedChart } from "../../../../src/render/html/charts/ranked-chart.tsx";
import { chart, drawn, expectNamed, expectSound, named, ofClass, spelt, tableOf, textOf } from "./drawn.ts";

type Given = Parameters<typeof RankedChart>[0];

const of = (bars: Given["bars"], names: Given["names"] = { value: "Share" }, max?: number) =>
  drawn(
    <RankedChart
      {...chart()}
      axis="Channel"
      text={spelt}
      names={names}
      bars={bars}
      {...(max === undefined ? {} : { max })}
    />,
  );

const widths = (figure: ReturnType<typeof of>) =>
  ofClass(figure, "chart-bar").map(({ attributes }) => attributes.width);

describe("bars", () => {
  const figure = of([
    { label: "email", value: 8, note: "8 of 10" },
    { label: "chat", value: 2 },
    { label: "phone", value: 0 },
    { label: "fax", value: null },
  ]);

  test("are as long as their values, the greatest as long as the chart is wide", () => {
    expect(widths(figure)).toEqual(["100%", "25%"]);
  });

  test("have their name and value above them", () => {
    expect(named(figure, "text").map(textOf)).toEqual([
      ...["email", "<8> · 8 of 10", "chat", "<2>"],
      ...["phone", "<0>", "fax", "none"],
    ]);
  });

  test("have a name, a text, and their numbers in a table", () => {
    expectNamed(figure, chart());
    expect(tableOf(figure)).toEqual([
      ["Channel", "Share", ""],
      ["email", 8, "8 of 10"],
      ["chat", 2, ""],
      ["phone", 0, ""],
      ["fax", "none", ""],
    ]);
  });
});

test("rates are measured by the whole, and their intervals drawn from end to end", () => {
  const figure = of(
    [
      { label: "a", value: 0.5, interval: [0.25, 0.75] },
      { label: "b", value: 0.1, interval: null },
    ],
    { value: "Rate", interval: "Interval" },
    1,
  );
  expect(widths(figure)).toEqual(["50%", "10%"]);
  const [whisker, ...others] = ofClass(figure, "chart-whisker");
  const lines = whisker.children.map(({ attributes: { x1, x2 } }) => [x1, x2]);
  expect(lines).toEqual([
    ["25%", "75%"],
    ["25%", "25%"],
    ["75%", "75%"],
  ]);
  expect(others).toEqual([]);
  expect(tableOf(figure)).toEqual([
    ["Channel", "Rate", "Interval"],
    ["a", 0.5, "<0.25> – <0.75>"],
    ["b", 0.1, "none"],
  ]);
});

test("without an end of the axis an interval has room too", () => {
  expect(widths(of([{ label: "a", value: 2, interval: [1, 4] }]))).toEqual(["50%"]);
});

test("whatever the numbers, every mark is inside", () => {
  const value = fc.oneof(fc.double({ min: 0, max: 1e300, noNaN: true }), fc.constant(Number.NaN));
  const bar = fc.record({ label: fc.string(), value: fc.option(value), interval: fc.option(fc.tuple(value, value)) });
  fc.assert(
    fc.property(fc.array(bar, { maxLength: 20 }), (bars) =>
      expectSound(
        of(
          bars.map((each) => ({ ...each, label: "x" })),
          { value: "v", interval: "i" },
        ),
      ),
    ),
    { numRuns: 50 },
  );
});
