/**
 * metrik as a library: what the program itself is made of, for programs that want the Report rather than text.
 *
 * ```ts
 * const metric = metricById("first-response-time");
 * const question = { metrics: metric ? [metric] : metrics, by: [dimension("channel")], where: [] };
 * const sources = await findSources(["messages.csv"], process.cwd(), () => process.stdin);
 * const named = { map: new Map(), values: new Map() }; // columns and words, where their names do not tell what they are
 * const settings = { zone: zone("Asia/Jakarta"), zoneGiven: true, latest: Date.now(), ...named, ...demandOf(question) };
 * const report = await makeReport({
 *   metrik: "my program",
 *   read: { sources, settings },
 *   question,
 *   range: { last: "7d" },
 *   hours: "calendar",
 *   rejectLimit: defaultRejectLimit,
 * });
 * report.rows[0].values["first-response-time"].median; // in seconds; null where there is no data
 *
 * const render = await renderers.markdown();
 * render(report, { layout: "metrics", language: "en", width: 80, chalk: new Chalk({ level: 0 }), unicode: true });
 * ```
 *
 * What cannot be read, understood or asked is a MetrikError, or an AggregateError of several.
 */
export { ExitStatus, MetrikError } from "./errors.ts";
export { findSources, type Source } from "./input/sources.ts";
export { type Language, languages } from "./language/language.ts";
export { metricById, metrics } from "./metrics/index.ts";
export type { Metric } from "./metrics/metric.ts";
export type { RejectedRecord } from "./pipeline/account.ts";
export { defaultRejectLimit, type RejectLimit } from "./pipeline/reject-limit.ts";
export type { ReadRequest } from "./pipeline/request.ts";
export { makeReport, type ReportRequest } from "./pipeline.ts";
export { type Format, renderers } from "./render/index.ts";
export type { Renderer, RenderOptions } from "./render/renderer.ts";
export type { Question } from "./report/build.ts";
export { compareReports } from "./report/comparing/compare.ts";
export { demandOf } from "./report/demand.ts";
export { type Condition, type Dimension, dimension } from "./report/dimension.ts";
export { type Report, type ReportRow, reportSchema, type Value } from "./report/report.ts";
export { zone } from "./time/zone.ts";
