import fc from "fast-check";
import { expect, test } from "vitest";
import { Ages } from "../../../src/metrics/aggregates/ages.ts";
import { Distribution } from "../../../src/metrics/aggregates/distribution.ts";
import { measured } from "../../../src/metrics/observation.ts";
import { always, second } from "../measure.ts";

const bin = (seconds: number) => (seconds < 20 ? "young" : "old");
const agesAt = (instant: number, ...births: readonly number[]) => {
  const ages = new Ages({ ...always, stockInstants: [instant * second] }, bin);
  for (const birth of births) ages.add(measured(second, (birth + 1) * second - 1, "fields", undefined));
  return ages;
};

test("ages grow with the instant, whenever they were observed", () => {
  // Observed at the age of one second; 30 s after the epoch they are 29, 20 and 10 s old.
  const { n, median, min, max, distribution } = agesAt(30, 1, 10, 20).result();
  expect({ n, median, min, max }).toEqual({ n: 3, median: 20, min: 10, max: 29 });
  expect(distribution).toEqual({ young: 1, old: 2 });
});

test("what has gone is taken out, one of equals at a time", () => {
  const ages = agesAt(30, 1, 10, 10, 20);
  ages.subtract(agesAt(30, 10, 20));
  expect(ages.result()).toMatchObject({ n: 2, min: 20, max: 29 });
});

test("nothing was observed", () => {
  expect(agesAt(30).result()).toMatchObject({ n: 0, median: null, reason: "no observations" });
});

test("estimates are counted", () => {
  const estimate = agesAt(30);
  estimate.add(measured(second, 20 * second, "fields", undefined, "age", undefined, true));
  const ages = agesAt(30, 1);
  ages.merge(estimate);
  expect(ages.result()).toMatchObject({ n: 2, approximate: 1 });
  ages.subtract(estimate);
  expect(ages.result()).not.toHaveProperty("approximate");
});

test("is what a distribution of the ages is, however they were put together", () => {
  const births = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 30 });
  fc.assert(
    fc.property(births, births, births, (one, other, gone) => {
      const ages = agesAt(50, ...one, ...gone);
      ages.merge(agesAt(50, ...other));
      ages.subtract(agesAt(50, ...gone));
      const plain = new Distribution(1000, bin);
      for (const birth of [...one, ...other]) plain.push((50 - birth) * second);
      expect(ages.result()).toEqual(plain.result());
    }),
  );
});

test("nobody ages after the clock, in whose millisecond a period may begin", () => {
  const ages = new Ages({ ...always, asOf: 30 * second, stockInstants: [30 * second + 1] }, bin);
  ages.add(measured(10 * second, 30 * second, "fields", undefined));
  expect(ages.result()).toMatchObject({ n: 1, median: 10, distribution: { young: 1 } });
});
