import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect } from "vitest";
import type { ChartProps } from "../../../../src/render/html/charts/chart-props.ts";
import { type Element, parseXml } from "../../../support/xml.ts";

/** What every chart of a test is told. */
export const chart = (id = "c"): ChartProps => ({
  id,
  title: "Title",
  unit: "Unit",
  description: "Description",
  words: { numbers: "Numbers", none: "none" },
});

/** Numbers as texts that a test can tell from the numbers themselves. */
export const spelt = (value: number): string => `<${value}>`;

export const drawn = (node: VNode): Element => parseXml(renderToString(node));

/** An element and all within it. */
export const within = (element: Element): readonly Element[] => [element, ...element.children.flatMap(within)];

export const named = (element: Element, name: string): readonly Element[] =>
  within(element).filter((each) => each.name === name);

/** Those whose class has a word. */
export const ofClass = (element: Element, word: string): readonly Element[] =>
  within(element).filter(({ attributes }) => attributes.class?.split(" ").includes(word));

/** All text within an element. */
export const textOf = (element: Element): string =>
  within(element)
    .map(({ text }) => text)
    .join("");

/** The rows of a chart's table, the head first: numbers as the report has them, everything else as text. */
export function tableOf(figure: Element): readonly (readonly (string | number)[])[] {
  const [details] = named(figure, "details");
  return named(details, "tr").map(({ children }) =>
    children.map((cell) => {
      const [data] = named(cell, "data");
      return data === undefined ? textOf(cell) : Number(data.attributes.value);
    }),
  );
}

const lengths = ["x", "y", "x1", "x2", "y1", "y2", "width", "height", "cx", "cy", "r", "dx"];

/** Where an attribute lies: of 100 % across, or of the height in px. */
function expectInside(name: string, written: string, height: number): void {
  const isShare = written.endsWith("%");
  const value = Number(isShare ? written.slice(0, -1) : written);
  expect(value, `${name}="${written}"`).toBeGreaterThanOrEqual(0);
  if (isShare) expect(value, `${name}="${written}"`).toBeLessThanOrEqual(100);
  else if (/^(?:y|height|cy)/.test(name)) expect(value, `${name}="${written}"`).toBeLessThanOrEqual(height);
}

/** A path of straight lines, in the coordinates of its picture. */
function expectPathInside(path: string, width: number, height: number): void {
  expect(path).toMatch(/^(?:[ML][\d.]+,[\d.]+|Z)*$/);
  for (const [, x, y] of path.matchAll(/([\d.]+),([\d.]+)/g)) {
    expect(Number(x)).toBeLessThanOrEqual(width);
    expect(Number(y)).toBeLessThanOrEqual(height);
  }
}

/** Every mark is at a known place inside of its picture, and nowhere is anything that is no number or nothing. */
export function expectSound(root: Element): void {
  for (const { attributes } of within(root)) {
    for (const written of Object.values(attributes)) expect(written).not.toMatch(/NaN|Infinity|undefined|null/);
  }
  for (const picture of named(root, "svg")) {
    const { width, height, viewBox } = picture.attributes;
    const widthInside = Number(viewBox?.split(" ")[2] ?? width);
    for (const { attributes } of picture.children.flatMap((child) =>
      ["svg", "defs"].includes(child.name) ? [] : within(child),
    )) {
      for (const name of lengths) {
        const written = attributes[name];
        if (written !== undefined) expectInside(name, written, Number(height));
      }
      if (attributes.d !== undefined) expectPathInside(attributes.d, widthInside, Number(height));
    }
  }
}

/** What a chart has for those who do not see it. */
export function expectNamed(figure: Element, { id, title, unit, description }: ChartProps): void {
  expect(figure.name).toBe("figure");
  const byId = new Map(within(figure).flatMap((each) => (each.attributes.id ? [[each.attributes.id, each]] : [])));
  const textsOf = (ids: string | undefined) => ids?.split(" ").map((one) => byId.get(one)?.text);
  expect(textsOf(figure.attributes["aria-labelledby"])).toEqual([title]);
  const [picture] = named(figure, "svg").filter(({ attributes }) => attributes.role === "img");
  expect(textsOf(picture.attributes["aria-labelledby"])).toEqual([title, description]);
  for (const one of byId.keys()) expect(one).toMatch(new RegExp(`^${id}-`));
  expect(textOf(named(figure, "figcaption")[0])).toBe(title + unit);
}
