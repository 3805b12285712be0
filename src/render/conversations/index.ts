import type { ListingRenderer } from "./renderer.ts";

/** The formats of a listing; as in a report, each is loaded when it is asked for. */
export const listingRenderers = {
  table: async (): Promise<ListingRenderer> => (await import("./table.ts")).renderTable,
  csv: async (): Promise<ListingRenderer> => (await import("./csv.ts")).renderCsv,
  ndjson: async (): Promise<ListingRenderer> => (await import("./ndjson.ts")).renderNdjson,
  json: async (): Promise<ListingRenderer> => (await import("./json.ts")).renderJson,
};

/** A workbook is no text: it is made by `renderListingXlsx`. */
export type ListingFormat = keyof typeof listingRenderers | "xlsx";

/** What the ending of an output's name says about its format. */
export const listingFormatByExtension: Readonly<Record<string, ListingFormat | undefined>> = {
  ".csv": "csv",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson",
  ".json": "json",
  ".txt": "table",
  ".xlsx": "xlsx",
};
