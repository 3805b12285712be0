import { renderToString } from "preact-render-to-string";
import { describe, expect, test } from "vitest";
import type { ChartProps } from "../../../../src/render/html/charts/chart-props.ts";
import { DistributionChart } from "../../../../src/render/html/charts/distribution-chart.tsx";
import { HeatMapChart } from "../../../../src/render/html/charts/heat-map-chart.tsx";
import { PeriodChart } from "../../../../src/render/html/charts/period-chart.tsx";
import { RankedChart } from "../../../../src/render/html/charts/ranked-chart.tsx";
import { ScoreChart } from "../../../../src/render/html/charts/score-chart.tsx";
import { Sparkline } from "../../../../src/render/html/charts/sparkline.tsx";
import { StackChart } from "../../../../src/render/html/charts/stack-chart.tsx";
import { type Element, parseXml } from "../../../support/xml.ts";
import { named, tableOf, textOf, within } from "./drawn.ts";

const payloads = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onload='x",
  "</title></svg><b>",
  "&lt;&#0;&amp;",
  "url(javascript:alert(1))",
  "客户服务渠道".repeat(20),
  "x".repeat(300),
] as const;

/** Every chart with a text wherever one can be, but in its id. */
const chartsOf = (text: string) => {
  const chart: ChartProps = {
    id: "c",
    title: text,
    unit: text,
    description: text,
    words: { numbers: text, none: text },
  };
  const write = () => text;
  const histogram = { limits: [0, 1], counts: [1, 1] };
  const names = { group: text, n: text, median: text, p90: text, target: text, share: text };
  return {
    period: (
      <PeriodChart
        {...chart}
        axis={text}
        text={write}
        names={{ current: text, previous: text }}
        points={[{ label: text, value: 1, previous: 2 }]}
      />
    ),
    stack: (
      <StackChart
        {...chart}
        axis={text}
        total={text}
        text={write}
        series={[text, `${text}2`]}
        points={[{ label: text, values: [1, 2] }]}
      />
    ),
    heat: (
      <HeatMapChart
        {...chart}
        rowAxis={text}
        columnAxis={text}
        text={write}
        peak={text}
        rows={[{ label: text, short: text }]}
        columns={[text, text]}
        values={[[1, null]]}
        names={{ least: text, most: `${text}2` }}
      />
    ),
    distribution: (
      <DistributionChart
        {...chart}
        axis={text}
        text={write}
        targetText={write}
        percent={write}
        count={write}
        names={names}
        groups={[{ label: text, n: 2, histogram, median: 1, p90: 2, target: 1 }]}
      />
    ),
    score: (
      <ScoreChart
        {...chart}
        axis={text}
        count={write}
        percent={write}
        names={{ count: text, share: text }}
        scores={[{ label: text, count: 1, band: 0 }]}
        bands={[text, `${text}2`]}
      />
    ),
    ranked: (
      <RankedChart
        {...chart}
        axis={text}
        text={write}
        names={{ value: text, interval: text }}
        bars={[{ label: text, value: 1, note: text, interval: [0, 1] }]}
      />
    ),
  };
};

const kinds = ["period", "stack", "heat", "distribution", "score", "ranked"] as const;

describe.each(kinds)("%s", (kind) => {
  /** How many labels of an axis are written is a matter of their length. */
  const namesIn = (figure: Element) => within(figure).flatMap(({ name }) => (name === "text" ? [] : [name]));
  const plain = namesIn(parseXml(renderToString(chartsOf("plain")[kind])));

  test.each(payloads)("takes %s as text", (payload) => {
    const figure = parseXml(renderToString(chartsOf(payload)[kind]));
    expect(namesIn(figure)).toEqual(plain);
    expect(textOf(named(figure, "figcaption")[0])).toBe(payload + payload);
    expect(textOf(named(figure, "desc")[0])).toBe(payload);
    expect(tableOf(figure)[1][0]).toBe(payload);
  });

  test("is the same bytes again", () => {
    const [one, other] = [chartsOf("a"), chartsOf("a")].map((charts) => renderToString(charts[kind]));
    expect(other).toBe(one);
  });
});

test("a sparkline takes its label as text", () => {
  for (const payload of payloads) {
    const line = parseXml(renderToString(<Sparkline label={payload} values={[1, 2]} />));
    expect(within(line).map(({ name }) => name)).toEqual(["svg", "path", "circle"]);
    expect(line.attributes["aria-label"]).toBe(payload);
  }
});
