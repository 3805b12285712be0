import { expect, test } from "vitest";
import { calendarsBy } from "../../src/metrics/calendars.ts";
import { chatDuration } from "../../src/metrics/chat-duration.ts";
import type { Context } from "../../src/metrics/context.ts";
import { firstResponseTime } from "../../src/metrics/first-response-time.ts";
import type { Metric } from "../../src/metrics/metric.ts";
import { replyTime } from "../../src/metrics/reply-time.ts";
import { inHours } from "../../src/metrics/variants/clock.ts";
import { volume } from "../../src/metrics/volume.ts";
import { ReportBuilder } from "../../src/report/build.ts";
import { type Report, reportSchema } from "../../src/report/report.ts";
import { always, inOfficeHours, office } from "../metrics/measure.ts";
import { account } from "../support/account.ts";
import { calendarWith, everyDay } from "../support/business-hours.ts";
import { agent, conversation, customer } from "../support/conversation.ts";

/** Thursday, 1970-01-01, from 8:00 to 9:01 o'clock; the office opens at 9. */
const early = conversation({ messages: [customer(8 * 3600), agent(9 * 3600 + 60)] });

function reportBy(metrics: readonly Metric[], context: Context): Report {
  const builder = new ReportBuilder(
    { metrics, by: [], every: undefined, where: [] },
    context,
    new Set(["messages", "status"]),
  );
  builder.add(early);
  return reportSchema.parse(builder.report(account));
}

test("the report says its clock, and the calendars that conversations can be counted by", () => {
  const nights = calendarWith("Asia/Jakarta", { week: everyDay("22:00-06:00") });
  const calendars = calendarsBy([{ selector: { channel: "chat" }, calendar: nights }], office);
  const report = reportBy([firstResponseTime], { ...inOfficeHours, calendars });
  expect(report.hours).toBe("business");
  expect(report.calendars).toEqual([
    { name: "default", timeZone: "UTC" },
    { name: "default", timeZone: "Asia/Jakarta" },
  ]);
  expect(reportBy([firstResponseTime], always).calendars).toEqual([]);
});

test("a metric says its clock where it is another than the report's", () => {
  const metrics = [inHours(firstResponseTime, "business"), inHours(replyTime, "calendar")];
  const told = (context: Context) =>
    reportBy(metrics, context).metrics.map(({ title, hours }) => [title, hours ?? "that of the report"]);
  expect(told({ ...inOfficeHours, hours: "calendar" })).toEqual([
    ["First response time (business hours)", "business"],
    ["Reply time", "that of the report"],
  ]);
  expect(told(inOfficeHours)).toEqual([
    ["First response time", "that of the report"],
    ["Reply time (calendar hours)", "calendar"],
  ]);
});

test("so do durations that are never counted in business hours; what is no duration has no clock", () => {
  const metrics = [chatDuration, volume];
  const told = (context: Context) => reportBy(metrics, context).metrics.map(({ title, hours }) => [title, hours]);
  expect(told(inOfficeHours)).toEqual([
    ["Chat duration (calendar hours)", "calendar"],
    ["Volume", undefined],
  ]);
  expect(told({ ...inOfficeHours, hours: "calendar" })[0]).toEqual(["Chat duration", undefined]);
});

test("both clocks stand side by side", () => {
  const metrics = [inHours(firstResponseTime, "business"), replyTime];
  const { values } = reportBy(metrics, { ...inOfficeHours, hours: "calendar" }).rows[0];
  expect([values["first-response-time"].median, values["reply-time"].median]).toEqual([60, 3660]);
});
