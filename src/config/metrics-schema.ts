import { z } from "zod";
import { definitions } from "../metrics/index.ts";
import { type SlaTarget, slaMetrics } from "../metrics/sla-target.ts";
import { byDefault, type MetricDefinition, type Setting, type Switch } from "../metrics/switch.ts";
import { lengthOf } from "../time/length.ts";
import { parsedText } from "./parsed-text.ts";

/** `60s`, `15m`, `24h`, `7d`, in milliseconds. */
const length = parsedText(lengthOf, "length of time such as 60s, 15m, 24h or 7d");

/** The clock of a metric or a target, whichever the report has. */
const hours = z.enum(["calendar", "business"]);

/** `90%`, or 0.9. */
const share = z.union([z.number().min(0).max(1), z.string()]).transform((value, context) => {
  const match = typeof value === "string" ? /^(\d{1,3}(?:\.\d+)?)\s?%$/.exec(value) : null;
  const part = typeof value === "number" ? value : match === null ? Number.NaN : Number(match[1]) / 100;
  if (part <= 1) return part;
  context.addIssue({ code: "custom", message: `"${value}" is no share such as 90% or 0.9` });
  return z.NEVER;
});

/** Numbers may be written as such where an option is called by one: formula: 4. */
const word = (options: Readonly<Record<string, string>>) =>
  z.union([z.string(), z.number().transform(String)]).pipe(z.enum(Object.keys(options)));

function settingSchema(declared: Switch): z.ZodType<Setting> {
  switch (declared.kind) {
    case "choice":
      return word(declared.options);
    case "conditions":
      return z.array(word(declared.options)).min(1);
    case "duration":
      return length;
    case "number":
      return z.number().min(declared.minimum).max(declared.maximum);
    case "numbers":
      return z.array(z.number()).min(1);
  }
}

type SettingSchemas = Record<string, z.ZodType<Setting | undefined>>;

/** What can be set of a metric: its switches, and its clock where it can be counted on both. */
function settingSchemas(definition: MetricDefinition): SettingSchemas {
  const switches = Object.entries(definition.switches).map(([name, one]) => [name, settingSchema(one).optional()]);
  return { ...Object.fromEntries(switches), ...(byDefault(definition).clocked ? { hours: hours.optional() } : {}) };
}

const settings = definitions
  .map((definition) => [definition.id, settingSchemas(definition)] as const)
  .filter(([, schemas]) => Object.keys(schemas).length > 0)
  .map(([id, schemas]): [string, z.ZodOptional<z.ZodObject<SettingSchemas>>] => [
    id,
    z.strictObject(schemas).optional(),
  ]);

/** A promise: { metric, limit, channel, priority, team, tag, hours, objective }. */
const targetSchema = z
  .strictObject({
    metric: z.enum(slaMetrics),
    limit: length,
    channel: z.string().optional(),
    priority: z.string().optional(),
    team: z.string().optional(),
    tag: z.string().optional(),
    hours: hours.optional(),
    objective: share.optional(),
  })
  .transform(({ metric, limit, hours: clock, objective, ...words }): SlaTarget => {
    const selector = Object.fromEntries(Object.entries(words).filter(([, text]) => text !== undefined));
    return {
      metric,
      limit,
      selector,
      ...(clock === undefined ? {} : { hours: clock }),
      ...(objective === undefined ? {} : { objective }),
    };
  });

/** What is set of the metrics. */
export interface MetricsConfig {
  /** By metric, then by switch; `hours` is the clock of a metric that can be counted on both. */
  readonly settings: Readonly<Record<string, Readonly<Record<string, Setting | undefined>> | undefined>>;
  /** The targets of `sla`. */
  readonly targets?: readonly SlaTarget[] | undefined;
}

/** The switches and the clock of each metric, made of what the metrics declare; and the targets of `sla`. */
export const metricsSchema = z
  .strictObject({
    ...Object.fromEntries(settings),
    sla: z.strictObject({ targets: z.array(targetSchema).min(1).optional(), hours: hours.optional() }).optional(),
  })
  .transform(({ sla, ...given }): MetricsConfig => {
    const settings = sla?.hours === undefined ? given : { ...given, sla: { hours: sla.hours } };
    return { settings, targets: sla?.targets };
  });

/** Category → its tags. */
export const tagsSchema = z.strictObject({ categories: z.record(z.string(), z.array(z.string())).optional() });
