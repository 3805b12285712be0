import type { Renderer } from "./renderer.ts";

/**
 * The renderer of each format that is text, loaded when it is asked for, so that help starts without any of them.
 *
 * @example (await renderers.json())(report, options) //=> '{\n  "schemaVersion": 1, …'
 */
export const renderers = {
  table: async (): Promise<Renderer> => (await import("./table.ts")).renderTable,
  json: async (): Promise<Renderer> => (await import("./json.ts")).renderJson,
  csv: async (): Promise<Renderer> => (await import("./csv.ts")).renderCsv,
  markdown: async (): Promise<Renderer> => (await import("./markdown.ts")).renderMarkdown,
  html: async (): Promise<Renderer> => (await import("./html.tsx")).renderHtml,
  openmetrics: async (): Promise<Renderer> => (await import("./openmetrics.ts")).renderOpenMetrics,
  junit: async (): Promise<Renderer> => (await import("./junit.ts")).renderJunit,
  github: async (): Promise<Renderer> => (await import("./github.ts")).renderGithub,
};

/** A workbook is no text: it is made by `renderXlsx`. */
export type Format = keyof typeof renderers | "xlsx";

/** The formats that tell of verdicts and of nothing else. */
export const verdictFormats: readonly Format[] = ["junit", "github"];

/** Every format of a report that was judged. */
export const formatNames: readonly Format[] = [
  "table",
  "json",
  "csv",
  "markdown",
  "html",
  "xlsx",
  "openmetrics",
  ...verdictFormats,
];

/** Those of a report that was not. */
export const reportFormats: readonly Format[] = formatNames.filter((name) => !verdictFormats.includes(name));

/** What the ending of an output's name says about its format. */
export const formatByExtension: Readonly<Record<string, Format | undefined>> = {
  ".json": "json",
  ".csv": "csv",
  ".md": "markdown",
  ".txt": "table",
  ".html": "html",
  ".xlsx": "xlsx",
  ".prom": "openmetrics",
  ".xml": "junit",
};
