import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { describe, expect, test } from "vitest";
import { type RenderReportOptions, render } from "../../src/cli/commands/render.ts";
import { metrics } from "../../src/metrics/index.ts";
import { renderCsv } from "../../src/render/csv.ts";
import { renderJson } from "../../src/render/json.ts";
import { type Report, reportSchema } from "../../src/report/report.ts";
import { FakeHost } from "../support/fake-host.ts";
import { folderWith, temporaryFolder } from "../support/folder.ts";
import { ticketsOf } from "../support/program.ts";
import { runIn } from "../support/program-in.ts";
import { byChannel, byDay, empty, shop } from "../support/report.ts";

interface Run {
  readonly host: FakeHost;
  readonly status: number;
}

/** Renders a saved report in a folder of its own. */
async function renderedFrom(report: Report, options: Partial<RenderReportOptions> = {}): Promise<Run> {
  const host = new FakeHost(folderWith({ "saved.json": renderJson(report) }));
  const status = await render(host, new Command("render"), "saved.json", { color: "auto", ...options });
  return { host, status };
}

const outputOf = async (report: Report, options: Partial<RenderReportOptions> = {}): Promise<string> =>
  (await renderedFrom(report, options)).host.stdout.text;

describe("a saved report", () => {
  test("is printed in any format: as JSON it is itself", async () => {
    for (const report of [shop, byChannel, byDay, empty])
      expect(await outputOf(report, { format: "json" })).toBe(renderJson(report));
    expect(await outputOf(byChannel, { format: "csv" })).toBe(renderCsv(byChannel, { layout: "metrics" }));
  });

  test("that the program has saved is itself, byte for byte; compared with itself it has changed by nothing", async () => {
    const folder = folderWith({ "tickets.csv": ticketsOf(3) });
    const run = async (...args: readonly string[]) => {
      const { out, err, status } = await runIn(folder, ...args);
      expect([err, status]).toEqual(["", 0]);
      return out;
    };
    const report = ["report", "tickets.csv", "--by", "channel", "--every", "week", "-o"];
    await run(...report, "saved.json");
    await run(...report, "again.json", "--compare", "saved.json");
    for (const name of ["saved.json", "again.json"])
      expect(await run("render", name, "-f", "json")).toBe(readFileSync(join(folder, name), "utf8"));
    const { comparison, diagnostics, rows } = reportSchema.parse(
      JSON.parse(readFileSync(join(folder, "again.json"), "utf8")),
    );
    expect(comparison?.kind).toBe("report");
    expect(diagnostics.map(({ code }) => code)).toContain("comparison-overlaps");
    expect(rows.length).toBeGreaterThan(4);
    for (const { values } of rows)
      expect(values.volume.change).toMatchObject({ value: values.volume.value === 0 ? null : 0 });
  });

  test("comes through standard input, and goes to several files named after its period", async () => {
    const host = new FakeHost(temporaryFolder());
    host.stdin.text = renderJson(byChannel);
    await render(host, new Command("render"), undefined, { color: "auto", output: ["{date}.md", "all-{date}.csv"] });
    expect(readdirSync(host.cwd).toSorted()).toEqual(["2026-03.md", "all-2026-03.csv"]);
    expect(readFileSync(join(host.cwd, "all-2026-03.csv"), "utf8")).toBe(renderCsv(byChannel, { layout: "metrics" }));
    expect([host.stdout.text, host.stderr.text]).toEqual(["", ""]);
  });

  test("with groups, or of a few metrics, is tables; of most metrics a digest", async () => {
    const unmeasurable = metrics.map(({ id, title }) => ({ metric: id, title, reason: "nothing" }));
    expect(await outputOf(byChannel)).toMatch(/^ {2}whatsapp /m);
    expect(await outputOf(shop)).toMatch(/^Metrics /m);
    expect(await outputOf({ ...shop, unmeasurable })).toMatch(/^Speed /m);
  });

  test("cannot be overwritten by what is made of it", async () => {
    await expect(renderedFrom(shop, { output: ["saved.json"] })).rejects.toMatchObject({ code: "output-is-input" });
  });

  test("has to be there, and one", async () => {
    const host = new FakeHost(folderWith({ "a1.json": renderJson(shop), "a2.json": renderJson(shop) }));
    const rendered = (file: string) => render(host, new Command("render"), file, { color: "auto" });
    await expect(rendered("missing.json")).rejects.toMatchObject({ status: 3, code: "not-found" });
    await expect(rendered("a*.json")).rejects.toMatchObject({
      status: 2,
      message: "one report is rendered at a time, not 2: a*.json",
    });
  });

  test("on a terminal without a file there is help", async () => {
    const host = new FakeHost();
    host.stdin.isTTY = true;
    await expect(render(host, new Command("render"), undefined, { color: "auto" })).rejects.toMatchObject({
      text: expect.stringContaining("metrik render needs a file"),
    });
  });

  test("without verdicts is of no use to a format that tells nothing else", async () => {
    await expect(renderedFrom(shop, { output: ["verdicts.xml"] })).rejects.toMatchObject({
      status: 2,
      code: "bad-option",
      details: { help: "give gates with --gate 'csat.value >= 85%', or with -c those of a configuration" },
    });
  });
});

describe("with gates", () => {
  const judged = async (report: Report, options: Partial<RenderReportOptions>) => {
    const { host, status } = await renderedFrom(report, { ...options, format: "json" });
    return { status, report: reportSchema.parse(JSON.parse(host.stdout.text)) };
  };

  const verdictsOf = async (saved: Report, options: Partial<RenderReportOptions>) => {
    const { status, report } = await judged(saved, options);
    const { gates } = report;
    return { status, outcome: gates?.outcome, verdicts: gates?.verdicts.map(({ outcome, found }) => [outcome, found]) };
  };

  // The shop's csat is 150 of 180; the first response time's p90 is 6120 s.
  test.each([
    { gate: "csat.value >= 80%", status: 0, outcome: "pass", verdicts: [["pass", 150 / 180]] },
    { gate: "csat.value >= 85%", status: 1, outcome: "fail", verdicts: [["fail", 150 / 180]] },
    { gate: "warn: csat.value >= 85%", status: 0, outcome: "pass", verdicts: [["warn", 150 / 180]] },
    { gate: "first-response-time.p90 <= 2h", status: 0, outcome: "pass", verdicts: [["pass", 6120]] },
    { gate: "nps.value > 30", status: 4, outcome: "no-data", verdicts: [["no-data", null]] },
    { gate: "csat.value >= previous", status: 4, outcome: "no-data", verdicts: [["no-data", null]] },
  ])("$gate: exit $status", async ({ gate, ...expected }) => {
    expect(await verdictsOf(shop, { gate: [gate] })).toMatchObject(expected);
  });

  test("groups are judged where they were saved, totals anyway", async () => {
    const gate = ["csat{channel=whatsapp}.value >= 85%", "csat.value >= 85%"];
    expect(await verdictsOf(byChannel, { gate })).toEqual({
      status: 1,
      outcome: "fail",
      verdicts: [
        ["pass", 100 / 115],
        ["fail", 150 / 180],
      ],
    });
  });

  test("groups of a breakdown are judged, too", async () => {
    const report = { ...shop, breakdowns: [{ by: ["channel"], rows: byChannel.rows.slice(1) }] };
    expect(await verdictsOf(report, { gate: ["csat{channel=WA}.value >= 85%", "csat.value >= 85%"] })).toEqual(
      await verdictsOf(byChannel, { gate: ["csat{channel=WA}.value >= 85%", "csat.value >= 85%"] }),
    );
  });

  test("a channel may go by a usual name, and its own in the report comes first", async () => {
    const gate = ["csat{channel=WA}.value >= 85%"];
    expect(await verdictsOf(byChannel, { gate })).toMatchObject({ verdicts: [["pass", 100 / 115]] });
    const rows = byChannel.rows.map((row) =>
      row.group.channel === "whatsapp" ? { ...row, group: { channel: "WA" } } : row,
    );
    expect(await verdictsOf({ ...byChannel, rows }, { gate })).toMatchObject({ verdicts: [["pass", 100 / 115]] });
    expect(await verdictsOf(byChannel, { gate: ["csat{channel=Fax}.value >= 85%"] })).toMatchObject({ status: 4 });
  });

  test.each([
    { report: shop, note: "the saved report has no groups of csat" },
    {
      report: { ...byChannel, by: ["team"], rows: byChannel.rows.slice(0, 1) },
      note: "the saved report has csat by team",
    },
    {
      report: { ...shop, breakdowns: [["agent"], ["team"]].map((by) => ({ by, rows: [] })) },
      note: "the saved report has csat by agent and by team",
    },
    {
      report: { ...shop, breakdowns: [{ by: ["channel"], rows: [{ ...byChannel.rows[1], values: {} }] }] },
      note: "the saved report has no groups of csat",
    },
  ])("groups that were not saved are named: $note", async ({ report, note }) => {
    await expect(renderedFrom(report, { gate: ["csat{channel=*}.value >= 85%"] })).rejects.toMatchObject({
      status: 2,
      code: "other-groups",
      message: 'the gate "csat{channel=*}.value >= 85%" asks for groups by channel',
      details: { notes: [note], help: "save a report that has them: metrik report … --by channel -o report.json" },
    });
  });

  test("verdicts that were saved are shown, with their status, until there are new ones", async () => {
    const { report: saved } = await judged(shop, { gate: ["csat.value >= 85%"] });
    const again = await renderedFrom(saved);
    expect([again.status, again.host.stdout.text]).toEqual([1, expect.stringContaining("csat.value >= 85%")]);
    expect(await verdictsOf(saved, { gate: ["csat.value >= 80%"] })).toMatchObject({ status: 0, outcome: "pass" });
  });

  const judgingOptions: readonly { option: string; options: Partial<RenderReportOptions> }[] = [
    { option: "--on-no-data", options: { onNoData: "pass" } },
    { option: "--gate-on", options: { gateOn: "lower" } },
    { option: "--min-n", options: { minN: "30" } },
  ];
  test.each(judgingOptions)(
    "$option says how gates are judged, of which some have to be given",
    async ({ option, options }) => {
      const { report: saved } = await judged(shop, { gate: ["csat.value >= 85%"] });
      for (const report of [shop, saved]) {
        await expect(renderedFrom(report, options)).rejects.toMatchObject({
          status: 2,
          code: "bad-option",
          message: `${option} has no effect: no gates are given to judge the report by`,
          details: { help: "give gates with --gate 'csat.value >= 85%', or with -c those of a configuration" },
        });
      }
      expect((await renderedFrom(shop, { ...options, gate: ["csat.value >= 70%"] })).status).toBe(0);
    },
  );

  test("a configuration judges only where it is named", async () => {
    const files = { "saved.json": renderJson(shop), "metrik.yaml": 'gates: ["csat.value >= 85%"]\n' };
    const host = new FakeHost(folderWith(files));
    const rendered = (options: Partial<RenderReportOptions>) =>
      render(host, new Command("render"), "saved.json", { color: "auto", ...options });
    expect(await rendered({})).toBe(0);
    expect(await rendered({ config: "metrik.yaml" })).toBe(1);
  });

  test("a configuration that is named has to have some, unless the command line gives them", async () => {
    const { report: saved } = await judged(shop, { gate: ["csat.value >= 85%"] });
    for (const report of [shop, saved]) {
      for (const text of ["min-n: 30\n", "gates: []\n"]) {
        const host = new FakeHost(folderWith({ "saved.json": renderJson(report), "metrik.yaml": text }));
        const rendered = (gate: readonly string[]) =>
          render(host, new Command("render"), "saved.json", { color: "auto", config: "metrik.yaml", gate });
        await expect(rendered([])).rejects.toMatchObject({
          status: 2,
          code: "no-gates",
          message: "there is nothing to judge the report by: metrik.yaml has no gates",
          details: { help: "name one with --gate 'csat.value >= 85%', or leave out -c" },
        });
        expect(host.stdout.text).toBe("");
        expect(await rendered(["csat.value >= 70%"])).toBe(0);
      }
    }
  });

  test("a gate is held against numbers of its own kind: a mean score is no percentage", async () => {
    const scored = shop.metrics.map((metric) =>
      metric.id === "csat" ? { ...metric, kind: "score" as const, unit: "score" as const } : metric,
    );
    await expect(renderedFrom({ ...shop, metrics: scored }, { gate: ["csat.value >= 85%"] })).rejects.toMatchObject({
      code: "bad-gate",
    });
  });
});
