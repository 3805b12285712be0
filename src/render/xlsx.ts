import { tzOffset } from "@date-fns/tz/tzOffset";
import type { Language } from "../language/language.ts";
import { wordsOf } from "../language/words.ts";
import type { Listing } from "../report/listing/listing.ts";
import type { Report } from "../report/report.ts";
import { aboutSheet } from "./xlsx/about.ts";
import { conversationsSheet } from "./xlsx/conversations.ts";
import { definitionsSheet } from "./xlsx/definitions.ts";
import { gatesSheet } from "./xlsx/gates.ts";
import { groupsSheet } from "./xlsx/groups.ts";
import type { OffsetAt } from "./xlsx/numbers.ts";
import { periodsSheet } from "./xlsx/periods.ts";
import { totalsSheet } from "./xlsx/totals.ts";
import { workbookOf } from "./xlsx/workbook.ts";

/**
 * A report as a workbook: a sheet each for what became of its gates, for totals, groups, periods and conversations, as far as
 * it has them, for the definitions, and for what was read. Numbers, dates and durations are such that a spreadsheet calculates
 * with them.
 *
 * @param listing the conversations behind it, where they are known: a saved report has none
 * @param language of what became of the gates
 */
export function renderXlsx(report: Report, listing?: Listing, language: Language = "en"): Promise<Uint8Array> {
  const offsetAt = clockOf(report.timeZone);
  const sheets = [
    gatesSheet(report, wordsOf(language)),
    totalsSheet(report),
    groupsSheet(report),
    periodsSheet(report, offsetAt),
    listing && conversationsSheet(listing, offsetAt),
    definitionsSheet(report),
    aboutSheet(report, offsetAt),
  ];
  return workbookOf(sheets.filter((sheet) => sheet !== undefined));
}

/** Conversations alone, with the definitions of their metrics and what was read. */
export function renderListingXlsx(listing: Listing): Promise<Uint8Array> {
  const offsetAt = clockOf(listing.head.timeZone);
  return workbookOf([
    conversationsSheet(listing, offsetAt),
    definitionsSheet({ metrics: [...listing.head.metrics] }),
    aboutSheet(listing.head, offsetAt),
  ]);
}

const clockOf =
  (timeZone: string): OffsetAt =>
  (instant) =>
    tzOffset(timeZone, new Date(instant)) * 60_000;
