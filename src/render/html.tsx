import { renderToString } from "preact-render-to-string";
import type { Report } from "../report/report.ts";
import { htmlText } from "./encode.ts";
import { Body } from "./html/page.tsx";
import { style, styleHash } from "./html/style/style.ts";
import { viewOf } from "./html/view.ts";
import type { RenderOptions } from "./renderer.ts";

/** Nothing may run and nothing may be fetched; of styles only the page's own applies. */
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`;

/**
 * The report as one page that needs no other file, no script and no network: to look at, to print, to forward. The same
 * Report gives the same bytes.
 *
 * @example
 * renderHtml(report, { language: "id" }).startsWith('<!DOCTYPE html>\n<html lang="id">') //=> true
 */
export function renderHtml(report: Report, options: Pick<RenderOptions, "language" | "isDivided">): string {
  const { language, isDivided = true } = options;
  const view = viewOf(report, language, isDivided);
  const { head } = view.texts;
  const period = report.period === null ? head.noPeriod : view.format.span(report.period, report.timeZone);
  return [
    "<!DOCTYPE html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${head.title}, ${period}</title>`,
    `<style>${style}</style>`,
    "</head>",
    `<body>${htmlText(renderToString(<Body view={view} />))}</body>`,
    "</html>",
    "",
  ].join("\n");
}
