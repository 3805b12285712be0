import { relative } from "node:path";
import type { Configuration } from "../../config/load.ts";
import type { Config } from "../../config/schema.ts";
import type { Metric } from "../../metrics/metric.ts";
import { terminalText } from "../../render/encode.ts";
import type { Host } from "../host.ts";
import { type EffectiveSetting, effectiveSettings, type SettingOptions } from "./effective-settings.ts";
import { hoursOf } from "./hours-of.ts";
import { type IdleKey, idleKeys } from "./idle-keys.ts";

type NotedOptions = SettingOptions & { readonly verbose?: boolean };

/**
 * Tells on standard error what has no effect on this run, and with `--verbose` which settings hold and who says so.
 *
 * @param defaults what holds where nobody says it
 * @param metrics those that are asked for; left out, nothing is counted
 */
export async function noteSettings(
  host: Host,
  options: NotedOptions,
  configuration: Configuration,
  defaults: Readonly<Record<string, string>>,
  metrics?: readonly Metric[],
): Promise<void> {
  const { document, config } = configuration;
  const file = document === undefined ? "" : relative(host.cwd, document.file);
  if (options.verbose === true) {
    await host.stderr.write(settingsText(effectiveSettings(options, configuration, file, defaults), file));
  }
  if (document === undefined || options.quiet === true) return;
  const idle = [
    ...(metrics === undefined ? [] : idleKeys(config, metrics, hoursOf(options, config))),
    ...unspoken(config, defaults),
  ];
  const placed = idle.map(({ path, reason }) => ({
    reason,
    text: `${path.join(".")} (${[file, document.placeOfKey(path).line].join(":")})`,
  }));
  await host.stderr.write([...new Set(idle.map(({ reason }) => reason))].map(noticeOf(placed)).join(""));
}

/** The language of commands that have none but English. */
const unspoken = ({ lang = "en" }: Config, defaults: Readonly<Record<string, string>>): readonly IdleKey[] =>
  lang === "en" || Object.hasOwn(defaults, "lang") ? [] : [{ path: ["lang"], reason: "this command speaks English" }];

/** What has no effect for the same reason stands on one line. */
const noticeOf = (idle: readonly { readonly reason: string; readonly text: string }[]) => (reason: string) => {
  const keys = idle.filter((key) => key.reason === reason).map(({ text }) => text);
  return `notice: ${terminalText(`without effect here (${reason}): ${keys.join(", ")}`)}\n`;
};

/** A line for each setting: what it is called, what it is, and who says so. */
function settingsText(settings: readonly EffectiveSetting[], file: string): string {
  const rows = settings.map(({ name, value, from }) => [name, value, from].map(terminalText));
  const widthOf = (column: number) => Math.max(0, ...rows.map((row) => row[column].length));
  const [names, values] = [widthOf(0), Math.min(widthOf(1), widest)];
  const lines = rows.map(([name, value, from]) => `  ${name.padEnd(names)}  ${value.padEnd(values)}  ${from}\n`);
  return `settings (${file === "" ? "there is no configuration" : terminalText(file)}):\n${lines.join("")}`;
}

/** Longer values only move what stands behind them. */
const widest = 40;
