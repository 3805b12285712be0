import type { ExplainWords } from "../../language/explained.ts";
import { durationText } from "../../metrics/duration-text.ts";
import type { Setting, Switch, Switches } from "../../metrics/variants/switch.ts";

/**
 * What a person is told of a metric's switches: what each is set to, and what it could be. What has to be typed, names and
 * options, is the same in every language.
 *
 * @example entriesOfSwitches(switches, { pick: "first" }, words) //=> ["pick = first: Which rating counts. One of …"]
 */
export const entriesOfSwitches = (
  declared: Switches,
  settings: Readonly<Record<string, Setting>>,
  words: ExplainWords,
): readonly string[] =>
  Object.entries(declared).map(([name, one]) => {
    const setting = settings[name] ?? one.default;
    const isDefault = String(setting) === String(one.default);
    const note = isDefault ? "" : ` (${words.byDefault(settingText(one, one.default, words))})`;
    return `${name} = ${settingText(one, setting, words)}${note}: ${words.say(one.meaning)}${optionsText(one, words)}`;
  });

function settingText({ kind }: Switch, setting: Setting | undefined, words: ExplainWords): string {
  if (setting === undefined) return words.noSetting;
  if (kind === "duration" && typeof setting === "number") return words.say(durationText(setting));
  if (typeof setting !== "object") return String(setting);
  return setting.length === 0 ? words.noSetting : setting.join(", ");
}

function optionsText(one: Switch, { say, oneOf, anyOf }: ExplainWords): string {
  if (one.kind !== "choice" && one.kind !== "conditions") return "";
  const options = Object.entries(one.options).map(([option, meaning]) => `${option} (${withoutStop(say(meaning))})`);
  return ` ${(one.kind === "choice" ? oneOf : anyOf)(options.join(", "))}`;
}

const withoutStop = (sentence: string): string => sentence.replace(/\.$/, "");
