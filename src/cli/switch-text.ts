import { durationText } from "../metrics/duration-text.ts";
import type { Setting, Switch, Switches } from "../metrics/switch.ts";

/**
 * What a person is told of a metric's switches: what each is set to, and what it could be.
 *
 * @example entriesOfSwitches(switches, { pick: "first" }) //=> ["pick = first: Which rating counts. Or last: …"]
 */
export const entriesOfSwitches = (declared: Switches, settings: Readonly<Record<string, Setting>>): readonly string[] =>
  Object.entries(declared).map(([name, one]) => {
    const setting = settings[name] ?? one.default;
    const isDefault = String(setting) === String(one.default);
    const note = isDefault ? "" : ` (by default ${settingText(one, one.default)})`;
    return `${name} = ${settingText(one, setting)}${note}: ${one.meaning}${optionsText(one)}`;
  });

function settingText({ kind }: Switch, setting: Setting): string {
  if (kind === "duration" && typeof setting === "number") return durationText(setting);
  if (typeof setting !== "object") return String(setting);
  return setting.length === 0 ? "none" : setting.join(", ");
}

function optionsText(one: Switch): string {
  if (one.kind !== "choice" && one.kind !== "conditions") return "";
  const options = Object.entries(one.options).map(([option, meaning]) => `${option} (${withoutStop(meaning)})`);
  return ` ${one.kind === "choice" ? "One of" : "Any of"} ${options.join(", ")}.`;
}

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, "");
