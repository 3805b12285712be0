import type { Renderer } from "./renderer.ts";

/** Each format's renderer is loaded when it is asked for, so that help starts without any of them. */
export const renderers = {
  table: async (): Promise<Renderer> => (await import("./table.ts")).renderTable,
  json: async (): Promise<Renderer> => (await import("./json.ts")).renderJson,
  csv: async (): Promise<Renderer> => (await import("./csv.ts")).renderCsv,
  markdown: async (): Promise<Renderer> => (await import("./markdown.ts")).renderMarkdown,
};

export type Format = keyof typeof renderers;

/** What the ending of an output's name says about its format. */
export const formatByExtension: Readonly<Record<string, Format | undefined>> = {
  ".json": "json",
  ".csv": "csv",
  ".md": "markdown",
  ".txt": "table",
};
