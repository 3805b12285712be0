import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderOpenMetrics } from "../../src/render/openmetrics.ts";
import type { Report } from "../../src/report/report.ts";
import { empty } from "../support/report.ts";
import { anyText, commandLine, unseen } from "../support/text.ts";
import { metrics } from "../support/value.ts";
import { hostile, payloads } from "./hostile-report.ts";
import { openMetricsParser, promtool } from "./judges.ts";
import { seriesOf } from "./openmetrics/series.ts";

describe("limits", () => {
  const ofGroups = (number: number): Report => ({
    ...empty,
    metrics: [metrics.volume],
    by: ["channel"],
    rows: Array.from({ length: number }, (_, index) => ({
      group: { channel: `${index}` },
      period: null,
      values: { volume: { n: 1, value: 1, excluded: {}, sources: {} } },
    })),
  });

  /** Beside two of each group there are these, of the input and the population. */
  const others = seriesOf(ofGroups(0)).length;

  test("10,000 series are written", () => {
    expect(seriesOf(ofGroups((10_000 - others) / 2))).toHaveLength(10_000);
  });

  test("more are refused, not cut", () => {
    const tooMany = (): string => renderOpenMetrics(ofGroups((10_002 - others) / 2));
    expect(tooMany).toThrow("the report makes more than 10000 series");
    expect(tooMany).toThrow(expect.objectContaining({ status: 2 }));
  });
});

describe("untrusted text in OpenMetrics", () => {
  const label = '[a-z][a-z0-9_]*="(?:[^"\\\\\\n]|\\\\["\\\\])*"';
  const sample = new RegExp(`^metrik_[a-z0-9_]+(?:\\{${label}(?:,${label})*\\})? -?[0-9.]+(?:e[+-][0-9]+)?$`);
  const descriptor =
    /^# (?:HELP metrik_[a-z0-9_]+ (?:[^"\\]|\\\\)+|TYPE metrik_[a-z0-9_]+ gauge|UNIT metrik_[a-z0-9_]+ (?:seconds|ratio))$/;

  function expectHarmless(report: Report): void {
    const text = renderOpenMetrics(report);
    const lines = text.trimEnd().split("\n");
    expect(lines.filter((line) => !sample.test(line) && !descriptor.test(line))).toEqual(["# EOF"]);
    expect(lines.at(-1)).toBe("# EOF");
    const series = lines.filter((line) => !line.startsWith("#")).map((line) => line.replace(/ \S+$/, ""));
    expect(new Set(series).size).toBe(series.length);
    expect(text).not.toMatch(unseen);
    expect(text).not.toMatch(commandLine);
  }

  test("ends no label and no line", () => {
    expectHarmless(hostile(payloads));
    fc.assert(
      fc.property(fc.uniqueArray(anyText, { minLength: 1, maxLength: 5 }), (texts) => expectHarmless(hostile(texts))),
    );
  });

  const text = (): string => renderOpenMetrics(hostile([...new Set([...payloads, ...fc.sample(anyText, 100)])]));

  test.skipIf(promtool.isMissing)(`is nothing to ${promtool.name}`, () => {
    expect(promtool.opinionOf(text())).toEqual({ status: 0, said: "" });
  });

  test.skipIf(openMetricsParser.isMissing)(`is nothing to ${openMetricsParser.name}`, () => {
    const written = text();
    const count = written.split("\n").filter((line) => line !== "" && !line.startsWith("#")).length;
    expect(openMetricsParser.opinionOf(written)).toEqual({ status: 0, said: `${count}\n` });
  });
});
