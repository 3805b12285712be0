import { z } from "zod";
import { vendorNames } from "../metrics/vendor-definitions.ts";
import { orderKinds } from "../model/commerce.ts";
import { initiators, roles, statuses } from "../model/conversation.ts";
import { calendarForSchema, calendarsSchema, checkCalendars } from "./calendars-schema.ts";
import { metricsSchema, tagsSchema } from "./metrics-schema.ts";

const texts = z.record(z.string(), z.string());
const wordsFor = <Words extends readonly string[]>(words: Words) => z.record(z.string(), z.enum(words)).optional();

/** Field → text in the data → word of the model, such as status: { Selesai: resolved }. */
const valuesSchema = z.strictObject({
  status: wordsFor(statuses),
  role: wordsFor(roles),
  initiator: wordsFor(initiators),
  channel: texts.optional(),
  priority: texts.optional(),
  team: texts.optional(),
  assignee: texts.optional(),
  customer: texts.optional(),
  subject: texts.optional(),
  language: texts.optional(),
  category: texts.optional(),
  kind: wordsFor(orderKinds),
});

/** How files are read. */
const inputSchema = z.strictObject({
  format: z.string().optional(),
  /** Field → column, such as createdAt: Waktu Dibuat. */
  map: texts.optional(),
  "date-format": z.string().optional(),
  values: valuesSchema.optional(),
  delimiter: z.string().optional(),
  escape: z.string().optional(),
  comment: z.string().optional(),
  "relax-quotes": z.boolean().optional(),
  encoding: z.string().optional(),
  /** The kind of files whose columns do not tell. */
  kind: z.string().optional(),
  /** The decimal mark, where 1.250 can be two numbers. */
  decimal: z.enum([",", "."]).optional(),
});

/** What the support cost in [from, to), dates in the zone of the report; an amount as a text is read like one of a file. */
const costSchema = z.strictObject({
  from: z.string(),
  to: z.string(),
  amount: z.union([z.number().nonnegative(), z.string()]),
  currency: z.string().optional(),
  channel: z.string().optional(),
  team: z.string().optional(),
});

/** `metrik.yaml`: keys are the long option names; values are data only. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    "time-zone": z.string().optional(),
    hours: z.enum(["calendar", "business"]).optional(),
    calendars: calendarsSchema.optional(),
    "calendar-for": calendarForSchema.optional(),
    "max-rejects": z.union([z.string(), z.int().nonnegative().transform(String)]).optional(),
    input: inputSchema.optional(),
    definition: z.enum(vendorNames).optional(),
    metrics: metricsSchema.optional(),
    tags: tagsSchema.optional(),
    /** The code of ISO 4217 of amounts that name no currency. */
    currency: z.string().optional(),
    costs: z.array(costSchema).optional(),
  })
  .superRefine(checkCalendars);

export type Config = z.infer<typeof configSchema>;
export type ConfiguredCost = z.infer<typeof costSchema>;
