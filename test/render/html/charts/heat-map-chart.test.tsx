import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HeatMapChart } from "../../../../src/render/html/charts/heat-map-chart.tsx";
import { chart, drawn, expectNamed, expectSound, named, ofClass, spelt, tableOf, textOf } from "./drawn.ts";

type Values = Parameters<typeof HeatMapChart>[0]["values"];

const of = (values: Values, columns: readonly string[]) =>
  drawn(
    <HeatMapChart
      {...chart()}
      rowAxis="Weekday"
      columnAxis="Hour"
      text={spelt}
      peak="Most: Monday"
      rows={values.map((_, row) => ({ label: `Row ${row}`, short: `R${row}` }))}
      columns={columns}
      values={values}
      names={{ least: "least", most: "most" }}
    />,
  );

describe("cells", () => {
  const figure = of(
    [
      [0, 2, 10],
      [2.1, null, 8],
    ],
    ["00:00", "01:00", "02:00"],
  );
  const cells = ofClass(figure, "chart-cell").filter((cell) => named(cell, "title").length > 0);

  test("the more, the darker, by fifths of the most; nothing at all has a shade of its own", () => {
    expect(cells.map(({ attributes }) => attributes.class?.replace("chart-cell chart-heat-", ""))).toEqual([
      ...["0", "1", "5"],
      ...["2", "chart-cell", "4"],
    ]);
  });

  test("what is not known is hatched, not light", () => {
    expect(cells[4].attributes.fill).toBe("url(#c-none)");
    expect(textOf(cells[4])).toBe("Row 1 01:00: none");
    expect(textOf(ofClass(figure, "chart-legend")[0])).toBe(" least most none");
  });

  test("those with the most are framed, and named above", () => {
    const [frame, ...others] = ofClass(figure, "chart-peak-cell");
    expect(frame.attributes).toMatchObject({ x: "66.667%", width: "33.333%", y: "0", height: "22" });
    expect(others).toEqual([]);
    expect(textOf(ofClass(figure, "chart-peak")[0])).toBe("Most: Monday");
  });

  test("have a name, a text, and their numbers in a table", () => {
    expectNamed(figure, chart());
    expect(tableOf(figure)).toEqual([
      ["Weekday", "00:00", "01:00", "02:00"],
      ["Row 0", 0, 2, 10],
      ["Row 1", 2.1, "none", 8],
    ]);
  });
});

test("where there is nothing, nothing is the most", () => {
  const figure = of([[0, 0]], ["a", "b"]);
  expect(ofClass(figure, "chart-peak-cell")).toEqual([]);
  expect(textOf(ofClass(figure, "chart-legend")[0])).toBe(" least most");
});

test("whatever the numbers, every mark is inside", () => {
  const value = fc.option(fc.oneof(fc.double({ min: 0, max: 1e300 }), fc.constant(Number.NaN)));
  const row = fc.array(value, { minLength: 24, maxLength: 24 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 7 }), (values) => {
      expectSound(
        of(
          values,
          Array.from({ length: 24 }, (_, hour) => `${hour}:00`),
        ),
      );
    }),
    { numRuns: 30 },
  );
});
