import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { configurationOf } from "../../../src/cli/settings/configuration.ts";
import { defaultsOfCounting, defaultsOfReading, defaultsOfTelling } from "../../../src/cli/settings/defaults.ts";
import type { SettingOptions } from "../../../src/cli/settings/effective-settings.ts";
import { noteSettings } from "../../../src/cli/settings/settings-notes.ts";
import { metricById, metrics } from "../../../src/metrics/index.ts";
import type { Metric } from "../../../src/metrics/metric.ts";
import { FakeHost } from "../../support/fake-host.ts";
import { folderWith } from "../../support/folder.ts";

type Options = SettingOptions & { readonly verbose?: boolean };

/** What a run in a folder with this metrik.yaml says on standard error. */
async function said(
  yaml: string | undefined,
  options: Partial<Options>,
  asked?: readonly Metric[],
  below = ".",
  defaults: Readonly<Record<string, string>> = asked === undefined ? defaultsOfReading : defaultsOfTelling,
) {
  const folder = folderWith(yaml === undefined ? {} : { "metrik.yaml": yaml });
  const host = new FakeHost(join(folder, below));
  mkdirSync(host.cwd, { recursive: true });
  const complete: Options = { color: "never", ...options };
  await noteSettings(host, complete, await configurationOf(host, complete), defaults, asked);
  expect(host.stdout.text).toBe("");
  return host.stderr.text.split("\n").slice(0, -1);
}

const words = (line: string) => line.trim().split(/ {2,}/);

describe("--verbose tells what holds and who says so", () => {
  test("the configuration with its lines, options, and defaults", async () => {
    const yaml = "time-zone: Asia/Jakarta\ninput:\n  map:\n    createdAt: Waktu Dibuat\n";
    const [title, ...lines] = await said(yaml, { verbose: true, hours: "business", map: ["csat=Nilai = 5"] }, metrics);
    expect(title).toBe("settings (metrik.yaml):");
    expect(lines.map(words)).toEqual([
      ["time-zone", "Asia/Jakarta", "metrik.yaml:1"],
      ["input.map.createdAt", "Waktu Dibuat", "metrik.yaml:4"],
      ["hours", "business", "--hours"],
      ["input.map.csat", "Nilai = 5", "--map"],
      ["input.session-gap", "24h", "default"],
      ["credit", "actor", "default"],
      ["week-start", "monday", "default"],
      ["max-rejects", "1%", "default"],
      ["lang", "en", "default"],
    ]);
  });

  test("what an option overrules", async () => {
    const yaml = "\ntime-zone: Asia/Jakarta\ninput: { map: { csat: Nilai } }\n";
    const lines = await said(yaml, { verbose: true, timeZone: "UTC", map: ["csat=Skor"] });
    expect(lines.slice(1).map(words)).toEqual([
      ["time-zone", "UTC", "--time-zone, before metrik.yaml:2 (Asia/Jakarta)"],
      ["input.map.csat", "Skor", "--map, before metrik.yaml:3 (Nilai)"],
      ["input.session-gap", "24h", "default"],
    ]);
  });

  test("the scales that an option states, by the kind of survey", async () => {
    const yaml = "input: { scale: { csat: 1-10, ces: 1-5 } }\n";
    const lines = await said(yaml, { verbose: true, scale: ["csat=good-bad", "nps=0-5"] });
    expect(lines.slice(1).map(words)).toEqual([
      ["input.scale.csat", "good-bad", "--scale, before metrik.yaml:1 (1-10)"],
      ["input.scale.ces", "1-5", "metrik.yaml:1"],
      ["input.scale.nps", "0-5", "--scale"],
      ["time-zone", "UTC", "default"],
      ["input.session-gap", "24h", "default"],
    ]);
  });

  test("of a column nothing, where the option does not say which", async () => {
    await expect(said(undefined, { verbose: true, map: ["foo"] })).rejects.toThrow(
      '--map takes field=Column, not "foo"',
    );
  });

  test("what a vendor overrules that the command line names", async () => {
    const yaml = "metrics:\n  service-level:\n    within: 60s\n    formula: 4\n";
    const lines = await said(yaml, { verbose: true, definition: "contact-centre" }, metrics);
    expect(lines.slice(1).map(words)).toEqual([
      ["metrics.service-level.within", "as contact-centre counts", "--definition, before metrik.yaml:3 (60s)"],
      ["metrics.service-level.formula", "4", "metrik.yaml:4"],
      ["definition", "contact-centre", "--definition"],
      ["time-zone", "UTC", "default"],
      ["input.session-gap", "24h", "default"],
      ["hours", "calendar", "default"],
      ["credit", "actor", "default"],
      ["week-start", "monday", "default"],
      ["max-rejects", "1%", "default"],
      ["lang", "en", "default"],
    ]);
  });

  test("lists and what aliases repeat, on a line each", async () => {
    const day = '&day ["09:00-17:00"]';
    const hours = `hours: { monday: ${day}, friday: *day }`;
    const lines = await said(`calendars:\n  default:\n    time-zone: UTC\n    ${hours}\n`, { verbose: true });
    expect(lines.slice(1).map(words)).toEqual([
      ["calendars.default.time-zone", "UTC", "metrik.yaml:3"],
      ["calendars.default.hours.monday", '["09:00-17:00"]', "metrik.yaml:4"],
      ["calendars.default.hours.friday", '["09:00-17:00"]', "metrik.yaml:4"],
      ["time-zone", "UTC", "default"],
      ["input.session-gap", "24h", "default"],
    ]);
  });

  test("gates and what else is a list, item by item", async () => {
    const gates = 'gates:\n  - csat.value >= 85%\n  - { gate: "nps.value > 30", min-n: 30 }\n';
    const lines = await said(gates, { verbose: true, minN: "5" });
    expect(lines.slice(1).map(words)).toEqual([
      ["gates.0", "csat.value >= 85%", "metrik.yaml:2"],
      ["gates.1", '{"gate":"nps.value > 30","min-n":30}', "metrik.yaml:3"],
      ["min-n", "5", "--min-n"],
      ["time-zone", "UTC", "default"],
      ["input.session-gap", "24h", "default"],
    ]);
  });

  test("which configuration it is, and that there is none", async () => {
    expect((await said("hours: calendar", { verbose: true }, undefined, "a/b"))[0]).toBe(
      "settings (../../metrik.yaml):",
    );
    expect((await said("", { verbose: true }))[0]).toBe("settings (metrik.yaml):");
    expect((await said(undefined, { verbose: true }))[0]).toBe("settings (there is no configuration):");
  });

  test("nothing that a terminal would obey", async () => {
    const lines = await said('input: { map: { csat: "\\e[31m\\nred" } }\n', { verbose: true });
    expect(lines.map(words)[1]).toEqual(["input.map.csat", "\\x1b[31m\\x0ared", "metrik.yaml:1"]);
  });
});

describe("what has no effect", () => {
  const csat = metricById("csat");
  const asked = csat === undefined ? [] : [csat];

  test("is named with its place, for each reason on a line", async () => {
    const idle =
      "metrics:\n  reply-time: { turn-start: last }\n  service-level: { within: 20s }\ndefinition: zendesk\n";
    expect(await said(idle, {}, asked)).toEqual([
      "notice: without effect here (it is about first-contact-resolution): definition (metrik.yaml:4)",
      "notice: without effect here (not asked for): metrics.reply-time (metrik.yaml:2), metrics.service-level (metrik.yaml:3)",
    ]);
  });

  test("is not said with --quiet, and not where nothing is counted", async () => {
    const yaml = "tags: { categories: {} }";
    expect(await said(yaml, {}, asked)).toHaveLength(1);
    expect(await said(yaml, { quiet: true }, asked)).toEqual([]);
    expect(await said(yaml, {})).toEqual([]);
  });

  test("is the language of commands that speak English alone, also where nothing is counted", async () => {
    const notice = "notice: without effect here (this command speaks English): lang (metrik.yaml:1)";
    expect(await said("lang: id", {}, asked, ".", defaultsOfCounting)).toEqual([notice]);
    expect(await said("lang: id", {})).toEqual([notice]);
    expect(await said("lang: id", { quiet: true })).toEqual([]);
    expect(await said("lang: en", {})).toEqual([]);
    expect(await said("lang: id", {}, asked)).toEqual([]);
  });

  test("is nothing where the clock that the command line names needs it", async () => {
    const yaml = 'calendars: { default: { time-zone: UTC, hours: { monday: ["09:00-17:00"] } } }';
    const first = metricById("first-response-time");
    const speed = first === undefined ? [] : [first];
    expect(await said(yaml, {}, speed)).toHaveLength(1);
    expect(await said(yaml, { hours: "business" }, speed)).toEqual([]);
    expect(await said(`hours: business\n${yaml}`, { hours: "calendar" }, speed)).toHaveLength(1);
  });
});
