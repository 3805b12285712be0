import { describe, expect, test } from "vitest";
import { metrics as catalogue, metricById } from "../../src/metrics/index.ts";
import { breakdownsOf, withBreakdowns } from "../../src/report/breakdown.ts";
import type { Question } from "../../src/report/build.ts";
import { compareReports } from "../../src/report/comparing/compare.ts";
import { dimension } from "../../src/report/dimension.ts";
import { parseReport } from "../../src/report/parse-report.ts";
import { type Report, reportSchema } from "../../src/report/report.ts";
import { byChannel, shop } from "../support/report.ts";
import { count } from "../support/value.ts";

const question = (by: readonly string[] = [], names: readonly string[] = catalogue.map(({ id }) => id)): Question => ({
  metrics: names.flatMap((name) => metricById(name) ?? []),
  by: by.map(dimension),
  every: "day",
  where: [],
});
const dimensionsOf = (questions: readonly Question[]) => questions.map(({ by }) => by.map(({ name }) => name));

describe("breakdownsOf", () => {
  test("are by channel and by agent, over the whole range", () => {
    const breakdowns = breakdownsOf(question());
    expect(dimensionsOf(breakdowns)).toEqual([["channel"], ["agent"]]);
    expect(breakdowns.map(({ every, isOfWholeRange }) => [every, isOfWholeRange])).toEqual([
      [undefined, true],
      [undefined, true],
    ]);
  });

  test("have the headlines among the metrics that were asked for", () => {
    const [first] = breakdownsOf(question([], ["wait-time", "csat", "volume"]));
    expect(first?.metrics.map(({ id }) => id)).toEqual(["csat", "volume"]);
    expect(breakdownsOf(question([], ["wait-time"]))).toEqual([]);
  });

  test("leave out what the report is by already", () => {
    expect(dimensionsOf(breakdownsOf(question(["agent"])))).toEqual([["channel"]]);
    expect(dimensionsOf(breakdownsOf(question(["agent", "channel"])))).toEqual([["channel"], ["agent"]]);
    expect(dimensionsOf(breakdownsOf(question(["team"])))).toEqual([["channel"], ["agent"]]);
  });
});

const broken = withBreakdowns(shop, [byChannel]);
const channelsOf = ({ breakdowns = [] }: Report) =>
  breakdowns.flatMap(({ rows }) =>
    rows.map(({ group, values: { volume } }) => [
      group.channel,
      volume.value,
      volume.previous?.value,
      volume.change?.value ?? volume.change?.reason,
    ]),
  );

describe("withBreakdowns", () => {
  test("adds the groups of the others, without their totals", () => {
    expect(broken.breakdowns).toEqual([{ by: ["channel"], rows: byChannel.rows.slice(1) }]);
    expect(broken.rows).toBe(shop.rows);
    expect(reportSchema.safeParse(broken).error).toBeUndefined();
    expect(Object.keys(broken).slice(-4)).toEqual(["rows", "breakdowns", "unmeasurable", "diagnostics"]);
  });

  test("changes nothing where there are none", () => {
    expect(withBreakdowns(shop, [])).toBe(shop);
  });
});

const february = { from: "2026-01-31T17:00:00Z", to: "2026-02-28T17:00:00Z" };

describe("compared with another report", () => {
  const before: Report = {
    ...shop,
    period: february,
    breakdowns: [
      {
        by: ["channel"],
        rows: [
          { group: { channel: "email" }, period: null, values: { volume: count(151) } },
          { group: { channel: "fax" }, period: null, values: { volume: count(7) } },
        ],
      },
    ],
  };
  const how = { kind: "previous", partial: false } as const;

  test("groups are compared with the same groups of the same breakdown", () => {
    expect(channelsOf(compareReports(broken, before, how))).toEqual([
      ["whatsapp", 702, undefined, "not there before"],
      ["email", 302, 151, 1],
      ["(none)", 200, undefined, "not there before"],
      ["fax", null, 7, "no value now"],
    ]);
  });

  test("a breakdown that the other does not have stays as it is", () => {
    const compared = compareReports(broken, { ...shop, period: february }, how);
    expect(compared.breakdowns).toEqual(broken.breakdowns);
    expect(Object.keys(compared).slice(-4)).toEqual(["rows", "breakdowns", "unmeasurable", "diagnostics"]);
  });
});

describe("a saved report", () => {
  const parse = (report: Report) => parseReport(JSON.parse(JSON.stringify(report)), "may.json", "0.1.0");
  const [row] = byChannel.rows.slice(1);

  test("keeps them", () => {
    expect(parse(broken)).toEqual(broken);
  });

  test.each([
    ["a group of something else", { by: ["agent"], rows: [row] }],
    ["a period", { by: ["channel"], rows: [{ ...row, period: { ...february, label: "2026-02", partial: false } }] }],
    ["a total", { by: [], rows: [{ ...row, group: {} }] }],
  ])("is refused where a row of one is %s", (_, breakdown) => {
    expect(() => parse({ ...shop, breakdowns: [breakdown] })).toThrow(
      expect.objectContaining({
        code: "bad-report",
        message: expect.stringContaining("breakdowns[0]: a row of it does not fit its dimensions"),
      }),
    );
  });
});
