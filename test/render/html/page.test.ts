import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { style, styleHash } from "../../../src/render/html/style/style.ts";
import { renderHtml } from "../../../src/render/html.tsx";
import type { Report } from "../../../src/report/report.ts";
import { counted } from "../../support/counted.ts";
import { around, elementsIn, type HtmlElement, hasClass, textOf } from "../../support/html.ts";
import { byChannel, byDay, empty, shop } from "../../support/report.ts";
import { daysOf2026, pageOf } from "./page-parts.ts";
import { shopReport, twoWeeks } from "./shop-report.ts";

const anchorOf = ({ attributes }: HtmlElement): string | undefined => attributes.href;

let report: Report;
let page: readonly HtmlElement[];
beforeAll(async () => {
  report = await shopReport(twoWeeks);
  page = pageOf(report);
});

const named = (name: string): readonly HtmlElement[] => page.filter((element) => element.name === name);

describe("the page is on its own", () => {
  test("nothing runs, nothing is fetched, and no style applies but its own", () => {
    const policy = named("meta").find(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy");
    expect(policy?.attributes.content).toBe(
      `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(styleHash).toBe(createHash("sha256").update(style).digest("base64"));
    expect(named("style").map(textOf)).toEqual([style]);
    const names = new Set(page.map(({ name }) => name));
    for (const name of ["script", "link", "img", "iframe", "form", "base", "object"]) expect(names).not.toContain(name);
    const attributes = page.flatMap((element) => Object.keys(element.attributes));
    expect(attributes.filter((name) => name === "style" || name === "src" || name.startsWith("on"))).toEqual([]);
    expect(style).not.toMatch(/url\(|@import|https?:/);
  });

  test("every link stays in it and leads somewhere", () => {
    const ids = page.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = named("a").map(anchorOf);
    expect(links.length).toBeGreaterThan(100);
    expect([...new Set(links)].filter((link) => !link?.startsWith("#") || !ids.includes(link.slice(1)))).toEqual([]);
  });

  test("what describes and names something is there", () => {
    const ids = new Set(page.flatMap(({ attributes }) => attributes.id ?? []));
    const named = page.flatMap(({ attributes }) =>
      `${attributes["aria-labelledby"] ?? ""} ${attributes["aria-describedby"] ?? ""}`.split(" "),
    );
    expect(named.filter((id) => id !== "" && !ids.has(id))).toEqual([]);
  });

  test("the same report gives the same bytes", async () => {
    const [one, other] = [
      renderHtml(report, { language: "en" }),
      renderHtml(structuredClone(report), { language: "en" }),
    ];
    expect(other).toBe(one);
    const again = await shopReport(twoWeeks);
    expect(renderHtml(again, { language: "en" })).toBe(one);
  });
});

const levelOf = ({ name }: HtmlElement): number => Number(/^h([1-6])$/.exec(name)?.[1] ?? 0);

describe.each([
  ["shop", shop],
  ["byChannel", byChannel],
  ["byDay", byDay],
  ["empty", empty],
])("the page of %s", (_, sample) => {
  const elements = pageOf(sample);

  test("has headings in order and landmarks", () => {
    const levels = elements.map(levelOf).filter((level) => level > 0);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => index > 0 && level > levels[index - 1] + 1)).toEqual([]);
    for (const name of ["header", "nav", "main", "footer"]) {
      expect(elements.filter((element) => element.name === name)).toHaveLength(1);
    }
  });

  test("has unique ids and no link to nowhere", () => {
    const ids = elements.flatMap(({ attributes }) => attributes.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const links = elements.filter(({ name }) => name === "a").map(({ attributes }) => attributes.href?.slice(1) ?? "");
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  });
});

/** The parts of the page in their order. */
const partsOf = (elements: readonly HtmlElement[]): readonly (string | undefined)[] =>
  elements
    .filter(({ name, parent }) => name === "section" && parent?.name === "main")
    .map(({ attributes }) => attributes.id);

test("the parts come in the order in which a lead wants them", () => {
  expect(partsOf(page)).toEqual([
    "headlines",
    "verdicts",
    "volume",
    "week",
    "speed",
    "backlog",
    "voice",
    "resolution",
    "topics",
    "agents",
    "periods",
    "business",
    "figures",
    "quality",
    "definitions",
  ]);
});

test("one line says which parts are absent and why", () => {
  const elements = pageOf(shop);
  const [absent] = elements.filter((element) => hasClass(element, "absent"));
  const text = absent === undefined ? "" : textOf(absent);
  expect(text).toContain("Gates (no gates were set)");
  expect(text).toContain("Agents (not grouped by agent)");
  expect(text).toContain("Business (not among the metrics of this report)");
  expect(text).toContain("Volume (the report is not divided into periods)");
  expect(partsOf(elements)).not.toContain("agents");
});

test("a part whose metrics cannot be measured says what they need", () => {
  const metrics = shop.metrics.filter(({ id }) => id !== "csat");
  const [total] = shop.rows;
  const { csat, ...values } = total.values;
  const unasked = { metric: "csat", title: "CSAT", reason: "needs ratings" };
  const elements = pageOf({ ...shop, metrics, rows: [{ ...total, values }], unmeasurable: [unasked] });
  const [absent] = elements.filter((element) => hasClass(element, "absent"));
  expect(absent && textOf(absent)).toContain("What customers say (needs ratings)");
});

const definitionLinks = (elements: readonly HtmlElement[]): readonly HtmlElement[] =>
  elements.filter((element) => element.name === "a" && anchorOf(element)?.startsWith("#definition-"));

const definitions = (element: HtmlElement): readonly HtmlElement[] => definitionLinks(elementsIn(element));

/** Whether a number leads to a definition: itself, or in its row, its table, its figure or the part of the page around it. */
const isDefined = (number: HtmlElement): boolean => {
  const outer = around(number);
  const end = outer.findIndex(({ name }) => name === "main");
  const isAboutRecords = outer.some(({ attributes }) => attributes.id === "quality" || attributes.id === "definitions");
  return isAboutRecords || outer.slice(0, end).some((element) => definitions(element).length > 0);
};

test("every number of a metric leads to a definition, and the definition back", () => {
  const numbers = named("data").filter((number) => around(number).some(({ name }) => name === "main"));
  expect(numbers.length).toBeGreaterThan(500);
  expect(numbers.filter((number) => !isDefined(number)).map(textOf)).toEqual([]);
  const shown = new Set(definitionLinks(page).map(anchorOf));
  expect(shown.size).toBe(report.metrics.length);
  for (const article of named("article")) {
    const back = elementsIn(article)
      .filter(({ name }) => name === "a")
      .map(anchorOf);
    expect(back.length, textOf(article).slice(0, 40)).toBeGreaterThan(0);
    for (const link of back) {
      const part = page.find(({ attributes }) => `#${attributes.id}` === link);
      const links = part === undefined ? [] : definitionLinks(elementsIn(part)).map(anchorOf);
      expect(links, `${article.attributes.id} in ${link}`).toContain(`#${article.attributes.id}`);
    }
  }
});

test("cards show the numbers of the report", () => {
  const { values } = report.rows[0];
  const cards = page.filter((element) => hasClass(element, "card"));
  const numberIn = (title: string): number | undefined => {
    const card = cards.find((element) => textOf(element).startsWith(title));
    const [number] = card === undefined ? [] : elementsIn(card).filter(({ name }) => name === "data");
    return number === undefined ? undefined : Number(number.attributes.value);
  };
  expect(numberIn("Volume")).toBe(values.volume.value);
  expect(numberIn("First response time")).toBe(values["first-response-time"].median);
  expect(numberIn("Customer satisfaction")).toBe(values.csat.value);
  expect(numberIn("Backlog")).toBe(values.backlog.value);
  expect(values.volume.value).toBe(199);
});

test("the page of the fixture is small", () => {
  expect(Buffer.byteLength(renderHtml(report, { language: "en" }))).toBeLessThan(400_000);
});

test("the page of a year of days looks at each of them few times", () => {
  const [total, day] = report.rows;
  const days = daysOf2026(365).map((period) => ({ ...day, period }));
  const { things: rows, reads } = counted([total, ...days], "values");
  renderHtml({ ...report, rows }, { language: "en" });
  expect(reads.count).toBeLessThan(100 * rows.length);
});

describe("in Indonesian", () => {
  test("says so, and everything but names, definitions and reasons is", () => {
    const elements = pageOf(report, "id");
    expect(elements.find(({ name }) => name === "html")?.attributes.lang).toBe("id");
    const titles = elements.filter(({ name }) => name === "h2").map(textOf);
    expect(titles).toContain("Suara pelanggan");
    expect(titles).toContain("Definisi");
    const headings = elements.filter(({ name }) => name === "h3").map(textOf);
    expect(headings).toContain("Waktu respons pertama");
    expect(headings.filter((title) => /\b(?:time|rate|response)\b/i.test(title))).toEqual([]);
  });

  test("has the same parts and numbers", () => {
    const elements = pageOf(report, "id");
    const values = (some: readonly HtmlElement[]) =>
      some.filter(({ name }) => name === "data").map(({ attributes }) => attributes.value);
    expect(partsOf(elements)).toEqual(partsOf(page));
    expect(values(elements)).toEqual(values(page));
  });
});
