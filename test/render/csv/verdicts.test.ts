import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { renderCsv } from "../../../src/render/csv.ts";
import type { ReportLayout } from "../../../src/render/renderer.ts";
import type { Report } from "../../../src/report/report.ts";
import { judged, judgement, slow, verdict } from "../../support/judgement.ts";
import { byChannel, shop } from "../../support/report.ts";

type Line = Readonly<Record<string, string>>;

const linesOf = (report: Report, layout: ReportLayout = "verdicts"): readonly Line[] =>
  parse(renderCsv(report, { layout }), { columns: true });
const verdictsOf = (report: Report): readonly Line[] => linesOf(report).filter(({ scope }) => scope === "verdict");
const scopesOf = (report: Report, layout: ReportLayout): ReadonlySet<string | undefined> =>
  new Set(linesOf(report, layout).map(({ scope }) => scope));

const sample = judged(judgement.verdicts);

describe("verdicts", () => {
  test("are a line each, with the numbers of JSON", () => {
    const [first, second, third, fourth] = verdictsOf(sample);
    expect(verdictsOf(sample)).toHaveLength(4);
    expect(first).toMatchObject({ outcome: "pass", channel: "", previous: "", worst: "", text: "" });
    expect(second).toMatchObject({ outcome: "warn", severity: "warn", channel: "email", margin: "-0.05" });
    expect(third).toMatchObject({ outcome: "no-data", found: "", value: "", margin: "", text: "nobody was asked" });
    expect(fourth).toEqual({
      scope: "verdict",
      source: "",
      channel: "whatsapp",
      period: "",
      period_from: "",
      period_to: "",
      metric: "first-response-time",
      part: "",
      statistic: "p90",
      category: "",
      value: "1080",
      unit: "seconds",
      n: "690",
      flags: "",
      text: "",
      outcome: "fail",
      severity: "fail",
      gate: "first-response-time{channel=whatsapp}.p90 <= 15m",
      comparison: "<=",
      expected: "900",
      found: "1080",
      margin: "-180",
      minimum_n: "0",
      ci95_low: "",
      ci95_high: "",
      previous: "720",
      hours: "",
      worst: "TM-1; TM-7",
    });
  });

  test("have their part, clock, currency and bound", () => {
    const money = verdict({ part: "monthly", unit: "money", currency: "IDR", value: 12500, found: 12500 });
    const clocked = { ...slow, hours: "business", minimumN: 30, ci95: [960, 1140], found: 1140 } as const;
    expect(verdictsOf(judged([money, clocked]))).toMatchObject([
      { part: "monthly", category: "IDR", value: "12500", unit: "money" },
      { hours: "business", minimum_n: "30", ci95_low: "960", ci95_high: "1140", found: "1140", value: "1080" },
    ]);
  });

  test("stand behind the outcome and the account of what was read", () => {
    const told = linesOf(judged(judgement.verdicts, { judgedOn: "upper", onNoData: "warn" }))
      .filter(({ scope }) => scope === "judgement")
      .map(({ statistic, text }) => [statistic, text]);
    expect(told).toEqual([
      ["outcome", "fail"],
      ["on_no_data", "warn"],
      ["judged_on", "upper"],
    ]);
    const scopes = ["report", "input", "population", "unmeasurable", "diagnostic", "judgement", "verdict"];
    expect([...scopesOf(sample, "verdicts")]).toEqual(scopes);
    expect([...scopesOf(sample, "metrics")]).toEqual([...scopes, "value"]);
    expect(scopesOf(shop, "digest")).toEqual(new Set([...scopes.slice(0, 5), "value"]));
  });
});

describe("columns", () => {
  const titlesOf = (report: Report): readonly string[] =>
    renderCsv(report, { layout: "metrics" }).split("\n")[0]?.split(",") ?? [];

  test("of verdicts are there where there are gates only", () => {
    expect(titlesOf(shop)).not.toContain("outcome");
    expect(titlesOf(judged([])).slice(-13)).toEqual(
      "outcome severity gate comparison expected found margin minimum_n ci95_low ci95_high previous hours worst".split(
        " ",
      ),
    );
  });

  test("have the dimensions of the report, then those of the gates, each once", () => {
    const gates = judged([slow, verdict({ group: { team: "North", channel: "email" } })]).gates;
    const report: Report = { ...byChannel, ...(gates === undefined ? {} : { gates }) };
    expect(titlesOf(report).slice(0, 5)).toEqual(["scope", "source", "channel", "team", "period"]);
    expect(verdictsOf(report).map(({ channel, team }) => [channel, team])).toEqual([
      ["whatsapp", ""],
      ["email", "North"],
    ]);
    const values = linesOf(report, "metrics").filter(({ scope, channel }) => scope === "value" && channel === "email");
    expect(values.length).toBeGreaterThan(0);
  });

  test("rename a dimension that bears the name of one of them", () => {
    const report = judged([verdict({ group: { outcome: "sold" } })]);
    expect(verdictsOf(report)).toMatchObject([{ by_outcome: "sold", outcome: "pass" }]);
    expect(titlesOf({ ...byChannel, by: ["outcome"] })).toContain("outcome");
  });
});
