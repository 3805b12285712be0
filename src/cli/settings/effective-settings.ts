import type { Configuration } from "../../config/load.ts";
import { vendorDefinitions } from "../../metrics/variants/vendor-definitions.ts";
import type { GateOptions, ReportOptions, ScopeOptions } from "../arguments/options.ts";
import { mappingOf } from "./mappings.ts";
import { scaleStatement } from "./stated-scales.ts";

/** What holds for a run, and who says so. */
export interface EffectiveSetting {
  /** As in the configuration: input.date-format. */
  readonly name: string;
  readonly value: string;
  /** "--time-zone", "metrik.yaml:3" or "default". */
  readonly from: string;
}

export type SettingOptions = ScopeOptions &
  GateOptions & { readonly maxRejects?: string } & Pick<ReportOptions, "lang">;

/**
 * The settings of a run in the order of the configuration, then those that only the command line says, then defaults.
 *
 * @param file what the configuration is called
 * @example effectiveSettings({ hours: "business" }, noConfiguration, "", {}) //=> [{ name: "hours", value: "business", from: "--hours" }]
 */
export function effectiveSettings(
  options: SettingOptions,
  { document }: Configuration,
  file: string,
  defaults: Readonly<Record<string, string>>,
): readonly EffectiveSetting[] {
  const bySomeOption = optionsSaid(options);
  const configured = (document?.statements ?? []).map(({ path, text }): EffectiveSetting => {
    const name = path.join(".");
    const place = [file, document?.placeOfKey(path).line].join(":");
    const stronger = bySomeOption.find((option) => option.name === name) ?? vendorsOwn(path, options);
    if (stronger === undefined) return { name, value: text, from: place };
    return { ...stronger, from: `${stronger.from}, before ${place} (${text})` };
  });
  const isNew = ({ name }: EffectiveSetting, known: readonly EffectiveSetting[]) =>
    known.every((setting) => setting.name !== name);
  const said = [...configured, ...bySomeOption.filter((setting) => isNew(setting, configured))];
  const unsaid = Object.entries(defaults).map(([name, value]) => ({ name, value, from: "default" }));
  return [...said, ...unsaid.filter((setting) => isNew(setting, said))];
}

/** The options that say one thing. */
type SingleOption = {
  [Key in keyof SettingOptions]-?: NonNullable<SettingOptions[Key]> extends string | boolean ? Key : never;
}[keyof SettingOptions];

/** The keys of the configuration that options have too. */
const optionKeys: readonly (readonly [name: string, flag: string, key: SingleOption])[] = [
  ["time-zone", "--time-zone", "timeZone"],
  ["hours", "--hours", "hours"],
  ["attribute", "--attribute", "attribute"],
  ["credit", "--credit", "credit"],
  ["week-start", "--week-start", "weekStart"],
  ["lang", "--lang", "lang"],
  ["definition", "--definition", "definition"],
  ["max-rejects", "--max-rejects", "maxRejects"],
  ["on-no-data", "--on-no-data", "onNoData"],
  ["gate-on", "--gate-on", "gateOn"],
  ["min-n", "--min-n", "minN"],
  ["input.format", "--input-format", "inputFormat"],
  ["input.kind", "--input-kind", "inputKind"],
  ["input.date-format", "--date-format", "dateFormat"],
  ["input.decimal", "--decimal", "decimal"],
  ["input.delimiter", "--delimiter", "delimiter"],
  ["input.escape", "--escape", "escape"],
  ["input.comment", "--comment", "comment"],
  ["input.relax-quotes", "--relax-quotes", "relaxQuotes"],
  ["input.sheet", "--sheet", "sheet"],
  ["input.session-gap", "--session-gap", "sessionGap"],
  ["input.encoding", "--encoding", "encoding"],
];

/**
 * What options say of how files are read, by its key below `input`.
 *
 * @example saidOfInput({ color: "auto", sheet: "March" }) //=> [["sheet", "March"]]
 */
export const saidOfInput = (options: SettingOptions): readonly (readonly [key: string, value: string | boolean])[] =>
  optionKeys.flatMap(([name, , option]) => {
    const [, key] = /^input\.(.*)$/.exec(name) ?? [];
    const value = options[option];
    return key === undefined || value === undefined ? [] : [[key, value] as const];
  });

function optionsSaid(options: SettingOptions): readonly EffectiveSetting[] {
  const single = optionKeys.flatMap(([name, flag, key]) =>
    options[key] === undefined ? [] : [{ name, value: String(options[key]), from: flag }],
  );
  const mapped = (options.map ?? []).map(mappingOf).map(({ field, column }) => ({
    name: `input.map.${field}`,
    value: column,
    from: "--map",
  }));
  const scales = (options.scale ?? []).map(scaleStatement).map(({ kind, scale }) => ({
    name: `input.scale.${kind}`,
    value: scale,
    from: "--scale",
  }));
  return [...single, ...mapped, ...scales];
}

/** A switch that a vendor, named on the command line, has otherwise. */
function vendorsOwn(
  [first, id, name]: readonly string[],
  { definition }: SettingOptions,
): EffectiveSetting | undefined {
  const settings = definition === undefined || first !== "metrics" ? undefined : vendorDefinitions[definition][id];
  if (settings?.[name] === undefined) return undefined;
  return { name: `metrics.${id}.${name}`, value: `as ${definition} counts`, from: "--definition" };
}
