import { describe, expect, test } from "vitest";
import { chartStyles } from "../../../../src/render/html/charts/chart-styles.ts";

/** The custom properties of each `:root`, light and dark. */
const [light, dark] = [...chartStyles.matchAll(/:root \{([^}]*)\}/g)].map(
  ([, block]) =>
    new Map([...block.matchAll(/--chart-([\w-]+): (#[\da-f]+);/g)].map(([, name, colour]) => [name, colour])),
);

/** The relative luminance of a colour such as #fff or #1c2733. */
function luminance(colour: string): number {
  const digits = colour.slice(1).replace(/^(.)(.)(.)$/, "$1$1$2$2$3$3");
  const [red, green, blue] = [0, 2, 4]
    .map((start) => Number.parseInt(digits.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colours: ReadonlyMap<string, string>, one: string, other: string): number {
  const [dim, bright] = [one, other].map((name) => luminance(colours.get(name) ?? "")).sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

test("the measure is that of WCAG", () => {
  const colours = new Map([
    ["black", "#000"],
    ["white", "#fff"],
    ["grey", "#777777"],
  ]);
  expect(contrast(colours, "black", "white")).toBeCloseTo(21, 10);
  expect(contrast(colours, "grey", "white")).toBeCloseTo(4.48, 2);
});

describe.each([
  ["light", light],
  ["dark", dark],
])("%s", (_, colours) => {
  test.each(["text", "soft"])("%s can be read", (name) => {
    expect(contrast(colours, name, "surface")).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["mark", "other", "shade-0", "shade-1", "shade-2", "shade-3", "shade-4", "heat-5"])(
    "%s can be seen",
    (name) => {
      expect(contrast(colours, name, "surface")).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(["text", "other"])("lines of %s can be seen on bars", (name) => {
    expect(contrast(colours, name, "mark")).toBeGreaterThanOrEqual(3);
  });

  test.each([
    ["heat", 5],
    ["shade", 4],
  ])("%s goes one way, from next to the ground away from it", (name, last) => {
    const steps = Array.from({ length: last + 1 }, (_, step) => contrast(colours, `${name}-${step}`, "surface"));
    expect(steps).toEqual(steps.toSorted((one, other) => one - other));
    expect(new Set(steps).size).toBe(steps.length);
  });
});

test("light and dark have the same colours to tell, and the page is light on paper", () => {
  expect([...dark.keys()]).toEqual([...light.keys()]);
  expect(chartStyles).toMatch(/@media screen and \(prefers-color-scheme: dark\)/);
});

test("nothing is fetched and nothing can run", () => {
  expect(chartStyles).not.toMatch(/url\(|@import|expression|<\//);
});
