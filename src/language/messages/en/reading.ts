import type { Format } from "../../format.ts";
import { pluralOf } from "./plural.ts";

/** How many records there were, and what became of them. */
export interface Counts {
  readonly records: number;
  readonly used: number;
  readonly rejected: number;
  readonly duplicates: number;
  readonly blank: number;
}

/** What was read, and what the numbers are about. */
export function reading(format: Format) {
  const { count } = format;
  const plural = pluralOf(format);
  return {
    title: "Read",
    /** Above the format of an input and its counts. */
    head: ["format", "records", "used", "rejected", "duplicate", "blank"],
    total: "total",
    rejected: (reasons: string) => `rejected: ${reasons}`,
    files: (files: number) => plural(files, "file"),
    /** @param reasons why records were rejected; "" where none were */
    summary: ({ records, used, rejected, duplicates, blank }: Counts, source: string, reasons: string) =>
      `Read ${plural(records, "record")} from ${source}: ${count(used)} used, ` +
      `${count(rejected)} rejected${reasons === "" ? "" : ` (${reasons})`}, ` +
      `${count(duplicates)} duplicate, ${count(blank)} blank`,
    /** @param excluded counts by reason; "" where none are */
    population: (conversations: number, excluded: string) =>
      `${plural(conversations, "conversation")}; ${excluded === "" ? "none excluded" : `excluded ${excluded}`}`,
  };
}
