import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { formatOf } from "../../src/language/format.ts";
import { renderHtml } from "../../src/render/html.tsx";
import type { Report } from "../../src/report/report.ts";
import { shopReport, twoWeeks } from "../render/html/shop-report.ts";
import { chromiumNote, chromiumPath, startChromium } from "../support/browser.ts";
import { faintTexts } from "../support/contrast.ts";
import { temporaryFolder } from "../support/folder.ts";
import { hostileReport } from "../support/hostile.ts";

/** What happened while a page was open that should not have. */
interface Opened {
  readonly page: Page;
  readonly happened: string[];
}

describe.skipIf(chromiumPath === undefined)(`the page in a browser${chromiumNote}`, () => {
  let browser: Browser;
  let report: Report;
  let html: string;

  beforeAll(async () => {
    browser = await startChromium();
    report = await shopReport(twoWeeks);
    html = renderHtml(report, { language: "en" });
  });
  afterAll(() => browser?.close());

  /** The page as a file, which is how people get it. */
  async function open(text: string, options: BrowserContextOptions = {}): Promise<Opened> {
    const path = join(temporaryFolder(), "report.html");
    writeFileSync(path, text);
    const url = pathToFileURL(path).href;
    const page = await browser.newPage(options);
    const happened: string[] = [];
    page.on("console", (message) => happened.push(`console: ${message.text()}`));
    page.on("pageerror", (error) => happened.push(`error: ${error.message}`));
    page.on("dialog", (dialog) => {
      happened.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      if (request.url() !== url) happened.push(`request: ${request.url()}`);
    });
    await page.goto(url);
    return { page, happened };
  }

  const looks = [
    { width: 390, colorScheme: "light" },
    { width: 390, colorScheme: "dark" },
    { width: 1280, colorScheme: "light" },
    { width: 1280, colorScheme: "dark" },
  ] as const;

  test.each(looks)("at $width px, $colorScheme: silent, as wide as the window, easy to read", async (look) => {
    const { width, colorScheme } = look;
    const { page, happened } = await open(html, { viewport: { width, height: 844 }, colorScheme });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    // Also with every table of numbers open.
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    expect(await page.evaluate(faintTexts, 4.5)).toEqual([]);
    expect((await page.evaluate(faintTexts, 21)).length).toBeGreaterThan(100);
    expect(happened).toEqual([]);
    await page.close();
  });

  const ranges = [
    ["en", "9d"],
    ["en", "14d"],
    ["id", "4d"],
  ] as const;
  test.each(ranges)("on a phone the texts of a chart stand apart, and inside of it: %s, %s", async (language, last) => {
    const some = renderHtml(await shopReport({ range: { last } }), { language });
    const { page } = await open(some, { viewport: { width: 390, height: 844 } });
    const lines: Line[] = await page.evaluate(linesOfCharts);
    expect(lines.length).toBeGreaterThan(20);
    for (const { texts, left, right } of lines) {
      for (const [index, text] of texts.entries()) {
        expect(text.left, text.text).toBeGreaterThanOrEqual((texts[index - 1]?.right ?? left - 5) + 4);
        expect(text.right, text.text).toBeLessThanOrEqual(right + 1);
      }
    }
    await page.close();
  });

  test("every chart has a name and says in words what it shows", async () => {
    const { page } = await open(html);
    const figures = page.getByRole("figure");
    const images = page.locator("main").getByRole("img");
    expect(await figures.count()).toBeGreaterThan(10);
    expect(await images.count()).toBeGreaterThanOrEqual(await figures.count());
    for (const one of await figures.all()) await expect(one.ariaSnapshot()).resolves.toMatch(/^- '?figure \\?"[^"]+"/);
    for (const one of await images.all()) await expect(one.ariaSnapshot()).resolves.toMatch(/^- '?img \\?"[^"]+"/);
    await page.close();
  });

  test("by keyboard: the first stop skips to the numbers, and a number leads to its definition", async () => {
    const { page } = await open(html, { viewport: { width: 1280, height: 844 } });
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the numbers");
    expect(await page.evaluate("document.activeElement.getBoundingClientRect().left")).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    await page.waitForURL(/#/);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("199");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#definition-volume$/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/#headlines$/);
    await page.close();
  });

  test("every number is one of the report, and is written as such", async () => {
    const { page } = await open(html);
    const shown: [value: string, text: string][] = await page.evaluate(
      "[...document.querySelectorAll('main > section:not(#quality) data')].map((one) => [one.value, one.textContent])",
    );
    const known = numbersIn(report);
    // A share of answers is drawn from counts, and is in no report.
    const strangers = shown.filter(([value, text]) => !known.has(Number(value)) && !text.endsWith("%"));
    expect(shown.length).toBeGreaterThan(500);
    expect(strangers).toEqual([]);
    const format = formatOf("en");
    const { values } = report.rows[0];
    const headline = (id: string) =>
      page.locator("#headlines li", { has: page.locator(`a[href="#definition-${id}"]`) });
    expect(await headline("csat").locator(".big").textContent()).toBe(format.percent(values.csat.value ?? 0));
    const median = format.duration(values["reply-time"].median ?? 0);
    expect(await headline("reply-time").locator(".big a").textContent()).toBe(median);
    await page.close();
  });

  test("hostile names run nothing and are read as they are", async () => {
    const names = [
      "<script>alert(1)</script>",
      "<img src=x onerror=alert(1)>",
      '"><svg onload=alert(1)>',
      "</style><script>alert(1)</script>",
      "</title><iframe src=//evil.example>",
      "javascript:alert(1)",
      "&lt;b&gt;&#60;",
      "{{constructor}}",
    ];
    for (const name of names) {
      const { page, happened } = await open(renderHtml(hostileReport(name), { language: "en" }));
      const texts: string[] = await page.evaluate(
        "[...document.querySelectorAll('bdi')].map((one) => one.textContent)",
      );
      expect(texts.filter((text) => text === name).length).toBeGreaterThan(8);
      expect(await page.evaluate("document.querySelectorAll('script, img, iframe, [onload], [onerror]').length")).toBe(
        0,
      );
      expect(happened).toEqual([]);
      await page.close();
    }
  });

  const longNames = [
    ["letters", "x".repeat(1000)],
    ["Chinese", "客户服务".repeat(100)],
    ["joined emoji", "👨‍👩‍👧‍👦".repeat(60)],
  ] as const;
  test.each(longNames)("long names stay within the window: %s", async (_, name) => {
    const long = renderHtml(hostileReport(name), { language: "en" });
    const { page } = await open(long, { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
    await page.close();
  });

  const languages = ["en", "id"] as const;
  test.each(languages)(
    "on A4 nothing is wider than the paper, and what leads nowhere is not there: %s",
    async (language) => {
      const { page } = await open(renderHtml(report, { language }), { viewport: { width: 695, height: 1000 } });
      await page.emulateMedia({ media: "print" });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(695);
      expect(await page.locator("nav").isVisible()).toBe(false);
      const paper = await page.pdf({ preferCSSPageSize: true });
      expect(paper.subarray(0, 5).toString()).toBe("%PDF-");
      await page.close();
    },
  );

  test("on paper a heading and its number stay with what they stand above", async () => {
    const { page } = await open(html);
    await page.emulateMedia({ media: "print" });
    const parted: string[] = await page.evaluate(
      `[...document.querySelectorAll("h2, main h3, .statement, caption")]
        .filter((one) => getComputedStyle(one).breakAfter !== "avoid").map((one) => one.textContent)`,
    );
    expect(parted).toEqual([]);
    await page.close();
  });
});

interface Line {
  readonly left: number;
  readonly right: number;
  /** From left to right. */
  readonly texts: readonly { readonly text: string; readonly left: number; readonly right: number }[];
}

/** Runs in the page: the texts that stand in a line of a chart, with where they and the chart begin and end, in px. */
const linesOfCharts = `[...document.querySelectorAll("svg.chart-marks")].flatMap((chart) => {
  const lines = new Map();
  for (const one of chart.querySelectorAll("text")) {
    const { left, right, bottom } = one.getBoundingClientRect();
    const line = lines.get(Math.round(bottom)) ?? [];
    if (right > left) lines.set(Math.round(bottom), [...line, { text: one.textContent, left, right }]);
  }
  const { left, right } = chart.getBoundingClientRect();
  return [...lines.values()].map((texts) => ({ left, right, texts: texts.sort((one, two) => one.left - two.left) }));
})`;

/** Every number that a report has anywhere. */
function numbersIn(value: unknown): ReadonlySet<number> {
  if (typeof value === "number") return new Set([value]);
  if (typeof value !== "object" || value === null) return new Set();
  return new Set(Object.values(value).flatMap((one) => [...numbersIn(one)]));
}
