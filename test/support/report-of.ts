import { metrics as allMetrics } from "../../src/metrics/index.ts";
import type { Metric } from "../../src/metrics/metric.ts";
import { makeReport, type ReportRequest } from "../../src/pipeline.ts";
import { demandOf } from "../../src/report/demand.ts";
import { type Condition, dimension } from "../../src/report/dimension.ts";
import type { Report } from "../../src/report/report.ts";
import type { Every } from "../../src/time/every.ts";
import type { RangeOptions } from "../../src/time/range.ts";
import { zone } from "../../src/time/zone.ts";
import { file } from "./bytes.ts";
import type { Contents } from "./folder.ts";
import { settingsOf } from "./reading.ts";

/** What a test asks of files in memory; the rest is as the program has it by default. */
export interface Asked {
  readonly metrics?: readonly Metric[];
  readonly by?: readonly string[];
  readonly every?: Every;
  readonly timeZone?: string;
  readonly asOf?: string;
  readonly range?: RangeOptions;
  readonly compare?: string;
  readonly where?: readonly Condition[];
}

export type Files = Contents;

/** The report of files in memory, by all metrics unless some are asked for. */
export const reportOf = (files: Files, asked: Asked = {}): Promise<Report> => makeReport(requestOf(files, asked));

export function requestOf(files: Files, asked: Asked): ReportRequest {
  const { metrics = allMetrics, by = [], every, timeZone = "UTC", asOf, range = {}, compare, where = [] } = asked;
  const question = { metrics, by: by.map(dimension), every, where };
  return {
    metrik: "0.0.0",
    read: {
      sources: Object.entries(files).map(([name, text]) => file(name, Buffer.from(text))),
      settings: settingsOf({ zone: zone(timeZone), ...demandOf(question) }),
    },
    question,
    range,
    compare,
    asOf,
    hours: "calendar",
    rejectLimit: { share: 0.01 },
  };
}

/** All that a report says of the data, but not of the files that it came in. */
export const withoutInputs = ({ inputs, diagnostics, ...numbers }: Report): Omit<Report, "inputs" | "diagnostics"> =>
  numbers;
