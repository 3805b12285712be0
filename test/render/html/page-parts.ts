import type { Language } from "../../../src/language/language.ts";
import { renderHtml } from "../../../src/render/html.tsx";
import type { Report, ReportPeriod } from "../../../src/report/report.ts";
import { elementsIn, type HtmlElement, hasClass, parseHtml, textOf } from "../../support/html.ts";

/** Every element of the page of a report. */
export const pageOf = (report: Report, language: Language = "en"): readonly HtmlElement[] =>
  elementsIn(parseHtml(renderHtml(report, { language })));

/** As many days from 2026-01-01 on, in UTC. */
export const daysOf2026 = (count: number): readonly ReportPeriod[] =>
  Array.from({ length: count }, (_, index) => {
    const [from, to] = [index, index + 1].map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString());
    return { from, to, label: from.slice(0, 10), partial: false };
  });

/** A part of the page of a report, or anything else in it that has an id; throws where there is none. */
export const partOf = (report: Report, id: string, language: Language = "en"): HtmlElement => {
  const part = pageOf(report, language).find(({ attributes }) => attributes.id === id);
  if (part === undefined) throw new Error(`there is no part ${id}`);
  return part;
};

export const inside = (element: HtmlElement, name: string): readonly HtmlElement[] =>
  elementsIn(element).filter((one) => one.name === name);

/** The rows of all tables in it, each as one text. */
export const rowsOf = (element: HtmlElement): readonly string[] =>
  inside(element, "tbody").flatMap((body) => inside(body, "tr").map(textOf));

/** What it says small under its tables and charts. */
export const notesIn = (element: HtmlElement): readonly string[] =>
  inside(element, "p")
    .filter((one) => hasClass(one, "note"))
    .map(textOf);

/** The texts of its charts for those who do not see them. */
export const descriptionsIn = (element: HtmlElement): readonly string[] => inside(element, "desc").map(textOf);

/** The line above the page that says which parts are absent, and why. */
export const absentIn = (report: Report): string =>
  pageOf(report)
    .filter((one) => hasClass(one, "absent"))
    .map(textOf)
    .join("");
