import type { Comparison } from "../../report/comparing/comparison.ts";
import type { Report, ReportInput } from "../../report/report.ts";
import { countStatistics, type Fields } from "./columns.ts";

const counted = (statistic: string, value: number): Fields => ({ statistic, value, unit: "count" });

function reportFields({
  schemaVersion,
  metrik,
  asOf,
  timeZone,
  hours,
  calendars,
  period,
  comparison,
}: Report): readonly Fields[] {
  const texts = { metrik, as_of: asOf, time_zone: timeZone, hours };
  return [
    { statistic: "schema_version", value: schemaVersion },
    ...Object.entries(texts).map(([statistic, text]) => ({ statistic, text })),
    ...calendars.map(({ name, timeZone: text }) => ({ statistic: "calendar", category: name, text })),
    { statistic: "period", period_from: period?.from, period_to: period?.to },
    ...(comparison === undefined ? [] : [comparisonField(comparison)]),
  ].map((fields) => ({ scope: "report", ...fields }));
}

const comparisonField = ({ kind, from, to, partial }: Comparison): Fields => ({
  statistic: "comparison",
  category: kind,
  period_from: from,
  period_to: to,
  flags: partial ? "partial" : undefined,
});

/** Of one input the lines used, rejected, duplicate and blank add up to records. */
function inputFields({ path, format, records, used, rejected, duplicates, blank }: ReportInput): readonly Fields[] {
  const reasons = countStatistics("rejected", rejected);
  return [
    counted("records", records),
    counted("used", used),
    ...(reasons.length === 0 ? [counted("rejected", 0)] : reasons),
    counted("duplicate", duplicates),
    counted("blank", blank),
  ].map((fields) => ({ scope: "input", source: path, text: format, ...fields }));
}

function populationFields({ population }: Report): readonly Fields[] {
  return [counted("conversations", population.conversations), ...countStatistics("excluded", population.excluded)].map(
    (fields) => ({ scope: "population", ...fields }),
  );
}

function closingFields({ unmeasurable, diagnostics }: Report): readonly Fields[] {
  return [
    ...unmeasurable.map(({ metric, reason }) => ({ scope: "unmeasurable", metric, text: reason })),
    ...diagnostics.map(({ code, message, count, examples }) => ({
      ...counted("diagnostic", count),
      scope: "diagnostic",
      category: code,
      source: examples.join(" "),
      text: message,
    })),
  ];
}

/** Everything in a report that is not a metric's value. */
export const accountingFields = (report: Report): readonly Fields[] => [
  ...reportFields(report),
  ...report.inputs.flatMap(inputFields),
  ...populationFields(report),
  ...closingFields(report),
];
