import { Chalk } from "chalk";
import { describe, expect, test } from "vitest";
import { type Language, languages } from "../../src/language/language.ts";
import { listingRenderers } from "../../src/render/conversations/index.ts";
import { renderers } from "../../src/render/index.ts";
import type { Appearance, ReportLayout } from "../../src/render/renderer.ts";
import { type Report, reportSchema } from "../../src/report/report.ts";
import { hostileListing, hostileReport } from "../support/hostile.ts";
import { plain } from "../support/look.ts";
import { rules } from "../support/output-rules.ts";
import { payloads } from "../support/payloads.ts";

const appearances: readonly Appearance[] = [
  plain,
  { ...plain, width: 160, chalk: new Chalk({ level: 3 }) },
  { ...plain, width: 40, unicode: false },
];
/** No other format heeds how it is to look. */
const appearancesOf = (format: string): readonly Appearance[] =>
  format === "table" ? appearances : appearances.slice(0, 1);
/** Nor in which language. */
const languagesOf = (format: string): readonly Language[] =>
  ["table", "markdown", "html"].includes(format) ? languages : ["en"];

const layouts: readonly ReportLayout[] = ["digest", "metrics", "verdicts"];
const harmless = "harmless";

test.each([...Object.keys(renderers), ...Object.keys(listingRenderers)])("%s has a rule", (format) => {
  expect(Object.keys(rules)).toContain(format);
});

test("the hostile report is one that metrik can save", () => {
  expect(reportSchema.safeParse(hostileReport("=1+1")).error).toBeUndefined();
});

describe.each(Object.entries(renderers))("a report as %s says nothing live", (format, load) => {
  const looks = appearancesOf(format).flatMap((appearance) =>
    layouts.flatMap((layout) => languagesOf(format).map((language) => ({ ...appearance, layout, language }))),
  );
  const writtenOf = async (report: Report): Promise<readonly string[]> => {
    const render = await load();
    return looks.map((look) => render(report, look));
  };
  const own = writtenOf(hostileReport(harmless));

  test.each(payloads)("$name", async ({ text }) => {
    const whole = hostileReport(text);
    const written = await writtenOf(whole);
    for (const [index, appearance] of looks.entries()) {
      rules[format]?.({ text: written[index], harmless: (await own)[index], whole, rows: [], appearance });
    }
  });
});

describe.each(Object.entries(listingRenderers))("a listing as %s says nothing live", (format, load) => {
  test.each(payloads)("$name", async ({ text }) => {
    const render = await load();
    const listing = hostileListing(text);
    const rows = [...listing.rows];
    for (const appearance of appearancesOf(format)) {
      const written = [...render(listing, appearance)].join("");
      const own = [...render(hostileListing(harmless), appearance)].join("");
      rules[format]?.({
        text: written,
        harmless: own,
        whole: { ...listing.head, conversations: rows },
        rows,
        appearance,
      });
    }
  });
});
