import { expect, test } from "vitest";
import type { Metric } from "../../../src/metrics/metric.ts";
import {
  byDefault,
  choice,
  conditions,
  duration,
  number,
  switchable,
  unswitchable,
} from "../../../src/metrics/variants/switch.ts";
import { volume } from "../../../src/metrics/volume.ts";

const switches = {
  pick: choice("Which one.", { first: "The first.", last: "The last." }, "last"),
  asks: conditions("What it asks.", { quick: "Quick.", kind: "Kind." }, ["quick"]),
  within: duration("How soon.", 60_000),
  margin: number("How much stays.", 0, 1, 0.7),
};

/** A metric whose formula tells what it was given. */
const definition = switchable(
  "told",
  "volume",
  switches,
  (settings): Metric => ({
    ...volume,
    id: "told",
    formula: `${settings.pick} ${settings.asks.join("+")} ${settings.within} ${settings.margin}`,
  }),
);

test("switches that are not set stand as they do by default", () => {
  expect(byDefault(definition).formula).toBe("last quick 60000 0.7");
  expect(definition.define({ pick: "first", within: 5 }).formula).toBe("first quick 5 0.7");
});

test("the metric tells what all of them are set to", () => {
  expect(definition.define({ asks: ["kind"] }).switches).toEqual({
    pick: "last",
    asks: ["kind"],
    within: 60_000,
    margin: 0.7,
  });
});

test("a metric without switches is itself", () => {
  expect(unswitchable(volume).define({})).toBe(volume);
  expect(unswitchable(volume).switches).toEqual({});
});
