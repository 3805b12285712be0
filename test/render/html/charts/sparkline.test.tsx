import fc from "fast-check";
import { expect, test } from "vitest";
import { Sparkline } from "../../../../src/render/html/charts/sparkline.tsx";
import { drawn, expectSound, named } from "./drawn.ts";

const of = (...values: readonly (number | null | undefined)[]) =>
  drawn(<Sparkline label="Volume: up" values={values} />);
const pathOf = (line: ReturnType<typeof of>) => named(line, "path")[0].attributes.d;
const endOf = (line: ReturnType<typeof of>) => named(line, "circle").map(({ attributes: { cx, cy } }) => [cx, cy]);

test("goes from the lowest to the highest, and marks the last", () => {
  const line = of(0, 10, 5);
  expect(pathOf(line)).toBe("M3,25L60,3L117,14");
  expect(endOf(line)).toEqual([["117", "14"]]);
  expect(line.attributes).toMatchObject({ role: "img", "aria-label": "Volume: up" });
});

test("has a gap where nothing is known", () => {
  const line = of(0, null, Number.NaN, 10, undefined);
  expect(pathOf(line)).toBe("M3,25ZM88.5,3Z");
  expect(endOf(line)).toEqual([["88.5", "3"]]);
});

test("without a change stays in the middle", () => {
  expect(pathOf(of(4, 4))).toBe("M3,14L117,14");
  expect(pathOf(of(4))).toBe("M3,14Z");
});

test("of nothing is nothing", () => {
  expect(named(of(), "path")).toEqual([]);
  expect(endOf(of(null, null))).toEqual([]);
});

test("whatever the numbers, the line is inside", () => {
  const value = fc.option(fc.oneof(fc.integer(), fc.double({ min: -1e300, max: 1e300 })));
  fc.assert(fc.property(fc.array(value, { maxLength: 90 }), (values) => expectSound(of(...values))));
});
