import { describe, expect, test } from "vitest";
import { shop } from "../../support/report.ts";
import { seriesOf, seriesStarting } from "./series.ts";

describe("what a report rests on", () => {
  test("has the range and the clock in seconds", () => {
    const comparison = {
      from: "1970-01-01T00:00:00Z",
      to: "1970-01-02T00:00:00Z",
      kind: "previous",
      partial: false,
    } as const;
    const times = seriesOf({ ...shop, asOf: "1970-01-03T00:00:00.500Z", comparison }).filter((line) =>
      /_timestamp_seconds /.test(line),
    );
    expect(times).toEqual([
      "metrik_report_as_of_timestamp_seconds 172800.5",
      "metrik_report_period_start_timestamp_seconds 1772298000",
      "metrik_report_period_end_timestamp_seconds 1774976400",
      "metrik_report_comparison_start_timestamp_seconds 0",
      "metrik_report_comparison_end_timestamp_seconds 86400",
    ]);
  });

  test("sums up the records of a format, since names of files change every day", () => {
    const [messages] = shop.inputs;
    const inputs = messages === undefined ? [] : [messages, { ...messages, path: "exports/2026-04/messages.csv" }];
    expect(seriesStarting({ ...shop, inputs }, "metrik_input_")).toEqual([
      'metrik_input_records{format="messages",outcome="used"} 24002',
      'metrik_input_records{format="messages",outcome="rejected"} 6',
      'metrik_input_records{format="messages",outcome="duplicate"} 680',
      'metrik_input_records{format="messages",outcome="blank"} 2',
      'metrik_input_rejected_records{format="messages",reason="no-conversation"} 2',
      'metrik_input_rejected_records{format="messages",reason="bad-time"} 4',
    ]);
  });

  test("has the population, the warnings and the settings", () => {
    expect(seriesOf(shop)).toEqual(
      expect.arrayContaining([
        'metrik_report_info{version="0.1.0",time_zone="Asia/Jakarta",hours="calendar"} 1',
        "metrik_population_conversations 1204",
        'metrik_population_excluded_conversations{reason="outbound"} 40',
        'metrik_diagnostic_occurrences{code="unknown-role"} 17',
      ]),
    );
  });
});
