import { z } from "zod";
import { definitions } from "../metrics/index.ts";
import { type SlaTarget, slaMetrics } from "../metrics/promises/sla-target.ts";
import { sla } from "../metrics/sla.ts";
import { clocks } from "../metrics/variants/hours.ts";
import {
  byDefault,
  type GivenSwitch,
  type MetricDefinition,
  type NumberSwitch,
  type Setting,
  type Switch,
} from "../metrics/variants/switch.ts";
import { lengthOf } from "../time/length.ts";
import { parsedText } from "./parsed-text.ts";

const lengths = "length of time such as 60s, 15m, 1h30m or 7d";

/** In milliseconds. */
const length = parsedText(lengthOf, lengths);

const hours = z.enum(clocks).describe("The clock of its durations, whichever the report has.");

const noShare = (value: unknown): string => `"${value}" is no share such as 90% or 0.9`;
const outside = { error: ({ input }: { readonly input?: unknown }) => noShare(input) };

const share = z.union([z.number().min(0, outside).max(1, outside), z.string()]).transform((value, context) => {
  const match = typeof value === "string" ? /^(\d{1,3}(?:\.\d+)?)\s?%$/.exec(value) : null;
  const part = typeof value === "number" ? value : match === null ? Number.NaN : Number(match[1]) / 100;
  if (part <= 1) return part;
  context.addIssue({ code: "custom", message: noShare(value) });
  return z.NEVER;
});

const noNumbers = ({ input }: { readonly input?: unknown }): string | undefined =>
  typeof input === "string" ? `"${input}" is no list of numbers such as [4, 5]` : undefined;

/** Numbers may be written as such where an option is called by one: formula: 4. */
function word(options: Readonly<Record<string, string>>): z.ZodType<string> {
  const names = z.enum(Object.keys(options));
  const numbers = Object.keys(options)
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return numbers.length === 0 ? names : z.union([names, z.literal(numbers).transform(String)]);
}

const finest = 0.001;

const givenSchemas: Readonly<Record<GivenSwitch["what"], z.ZodType<number>>> = {
  count: z.int().nonnegative(),
  share,
  amount: z.number().nonnegative().multipleOf(finest, "an amount has at most three decimals"),
  number: z.number().nonnegative(),
};

function settingSchema(declared: Switch): z.ZodType<Setting> {
  switch (declared.kind) {
    case "choice":
      return word(declared.options);
    case "conditions":
      return z.array(word(declared.options)).min(1);
    case "duration":
      return length;
    case "number":
      return isShare(declared) ? share : z.number().min(declared.minimum).max(declared.maximum);
    case "numbers":
      return z.array(z.number(), { error: noNumbers }).min(1);
    case "given":
      return givenSchemas[declared.what];
    case "currency":
      return z.string();
  }
}

const isShare = ({ minimum, maximum }: NumberSwitch): boolean => minimum === 0 && maximum === 1;

/** What an editor shows of a switch: its meaning, and on lines of their own what it can be. */
function helpOf(declared: Switch): string {
  const { kind, meaning } = declared;
  if (kind === "duration") return `${meaning}\nA ${lengths}.`;
  if (kind !== "choice" && kind !== "conditions") return meaning;
  const options = Object.entries(declared.options).map(([name, meant]) => `${name}: ${meant}`);
  return [meaning, ...options].join("\n");
}

type SettingSchemas = Record<string, z.ZodType<Setting | undefined>>;

/** What can be set of a metric: its switches, and its clock where it can be counted on both. */
function settingSchemas(definition: MetricDefinition): SettingSchemas {
  const switches = Object.entries(definition.switches).map(([name, one]) => [
    name,
    settingSchema(one).describe(helpOf(one)).optional(),
  ]);
  return { ...Object.fromEntries(switches), ...(byDefault(definition).clocked ? { hours: hours.optional() } : {}) };
}

const settings = definitions
  .map((definition) => [definition, settingSchemas(definition)] as const)
  .filter(([, schemas]) => Object.keys(schemas).length > 0)
  .map(([definition, schemas]): [string, z.ZodOptional<z.ZodObject<SettingSchemas>>] => [
    definition.id,
    z
      .strictObject(schemas)
      .describe(byDefault(definition).meaning)
      .superRefine((settings, context) => {
        const message = definition.fault(settings);
        if (message !== undefined) context.addIssue({ code: "custom", message });
      })
      .optional(),
  ]);

const targetSchema = z
  .strictObject({
    metric: z.enum(slaMetrics).describe("What was promised."),
    limit: length.describe(`How long it may take; exactly that long is in time. A ${lengths}.`),
    channel: z.string().describe("A channel, or a class of channels: email, social-media, live-chat.").optional(),
    priority: z.string().optional(),
    team: z.string().optional(),
    tag: z.string().optional(),
    hours: hours.optional(),
    objective: share.describe("The share that has to be met, such as 90% or 0.9.").optional(),
  })
  .describe("A promise to the conversations that have all that it names.")
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
    sla: z
      .strictObject({
        targets: z
          .array(targetSchema)
          .min(1)
          .describe("What was promised, instead of the built-in targets.")
          .optional(),
        hours: hours.optional(),
      })
      .describe(sla.meaning)
      .optional(),
  })
  .describe("How metrics are counted (metrik explain METRIC shows its switches).")
  .transform(({ sla: promises, ...given }): MetricsConfig => {
    const settings = promises?.hours === undefined ? given : { ...given, sla: { hours: promises.hours } };
    return { settings, targets: promises?.targets };
  });

export const tagsSchema = z
  .strictObject({
    categories: z
      .record(z.string(), z.array(z.string()))
      .describe("Categories and their tags: { billing: [invoice, refund] }.")
      .optional(),
  })
  .describe("How tags are counted.");
