import { parseArgs } from "node:util";
import { makeReport } from "../../src/pipeline.ts";
import type { Report } from "../../src/report/report.ts";
import { zone } from "../../src/time/zone.ts";
import { requestOf } from "../support/report-of.ts";
import type { ExportedFile, Exporter, Grouping, SameConversation } from "./exporter.ts";
import { besideFiles, canonicalFileOf } from "./facts.ts";

/** Every report is of the same days, and made at the same instant, whatever is the newest that an export tells. */
const range = { since: "2026-03-02", until: "2026-03-20" };
const asOf = "2026-03-20T00:00:00Z";

/** The report of metrik's own file of these conversations, which all others are held against. */
export const canonicalReport = (
  conversations: readonly SameConversation[],
  by: Grouping | undefined,
): Promise<Report> => report([canonicalFileOf(conversations)], [], {}, by);

/** The report of what the exporter makes of them. */
export const exportedReport = (
  { write, options = [], roles = {} }: Exporter,
  conversations: readonly SameConversation[],
  by: Grouping | undefined,
): Promise<Report> => report(write(conversations), options, roles, by);

/**
 * The report of these files by all metrics, as the program makes it with these options. What is sold and what support costs
 * is asked of all together only.
 */
function report(
  files: readonly ExportedFile[],
  options: readonly string[],
  roles: Readonly<Record<string, string>>,
  by: Grouping | undefined,
): Promise<Report> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      "time-zone": { type: "string" },
      "date-format": { type: "string" },
      "input-format": { type: "string" },
    },
  });
  const all = by === undefined ? [...files, ...besideFiles] : files;
  const texts = Object.fromEntries(all.map(({ name, text }) => [name, text]));
  const request = requestOf(texts, { by: by === undefined ? [] : [by], range, asOf });
  const settings = {
    ...request.read.settings,
    zone: zone(values["time-zone"] ?? "UTC"),
    zoneGiven: values["time-zone"] !== undefined,
    dateFormat: values["date-format"],
    values: new Map([["role", new Map(Object.entries(roles))]]),
  };
  const read = { ...request.read, settings, format: values["input-format"] };
  return makeReport({ ...request, read });
}
