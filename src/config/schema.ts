import { z } from "zod";
import { initiators, roles, statuses } from "../model/conversation.ts";

const texts = z.record(z.string(), z.string());
const wordsFor = <Words extends readonly string[]>(words: Words) => z.record(z.string(), z.enum(words)).optional();

/** Field → text in the data → word of the model, such as status: { Selesai: resolved }. */
export const valuesSchema = z.strictObject({
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
});

/** How files are read. */
export const inputSchema = z.strictObject({
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
});

/** `metrik.yaml`: keys are the long option names; values are data only. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  "time-zone": z.string().optional(),
  "max-rejects": z.union([z.string(), z.int().nonnegative().transform(String)]).optional(),
  input: inputSchema.optional(),
});

export type Config = z.infer<typeof configSchema>;
