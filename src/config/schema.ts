import { z } from "zod";
import type { Place } from "../errors.ts";
import { judgedNumbers, noDataChoices } from "../gates/judging.ts";
import { languages } from "../language/language.ts";
import { attributions } from "../metrics/variants/attribution.ts";
import { creditedAgents } from "../metrics/variants/credited-agent.ts";
import { clocks } from "../metrics/variants/hours.ts";
import { vendorNames } from "../metrics/variants/vendor-definitions.ts";
import { orderKinds, orderStatuses } from "../model/commerce.ts";
import { eventKinds, initiators, roles, statuses, visibilities } from "../model/conversation.ts";
import { lengthOf } from "../time/length.ts";
import { weekdays } from "../time/week-start.ts";
import { calendarForSchema, calendarsSchema, checkCalendars } from "./calendars-schema.ts";
import { formatsSchema, wordsFor } from "./formats-schema.ts";
import { gatesSchema } from "./gates-schema.ts";
import { metricsSchema, tagsSchema } from "./metrics-schema.ts";
import { parsedText } from "./parsed-text.ts";
import { scalesSchema, scoresFor } from "./ratings-schema.ts";
import { timeZone } from "./time-zone.ts";

const texts = z.record(z.string(), z.string());

/** Field → text in the data → word of the model. */
const valuesSchema = z
  .strictObject({
    status: wordsFor(statuses),
    role: wordsFor(roles),
    visibility: wordsFor(visibilities),
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
    orderStatus: wordsFor(orderStatuses),
    event: wordsFor(eventKinds),
    botOnly: wordsFor(["yes", "no"]),
    converted: wordsFor(["yes", "no"]),
    csat: scoresFor,
  })
  .describe("What words of the data mean, by the field that they are in: { status: { Selesai: resolved } }.");

const inputSchema = z
  .strictObject({
    format: z.string().describe("What the files are; found from their content otherwise.").optional(),
    // A record of its own: its keys alone are listed for editors, and the printed schema shares what is one here.
    map: z
      .record(z.string(), z.string())
      .describe(
        "The column of each field that is not found by itself: { createdAt: Waktu Dibuat }; of a day and its time of day both: { createdAt: Tanggal + Jam }.",
      )
      .optional(),
    "date-format": z.string().describe("How dates are written, such as dd/MM/yyyy HH:mm.").optional(),
    values: valuesSchema.optional(),
    canned: texts
      .describe(
        "Canned responses by their names, where the export marks none: { greeting: 'Halo {name}, apa kabar?' }. What is in " +
          "braces stands for any text.",
      )
      .optional(),
    delimiter: z.string().describe("What separates CSV fields; found from the header otherwise.").optional(),
    escape: z.string().describe("What escapes a quote inside quotes, such as \\.").optional(),
    comment: z.string().describe("What CSV comment lines begin with, such as #.").optional(),
    "relax-quotes": z.boolean().describe("Keep quotes inside quoted CSV fields as they are.").optional(),
    encoding: z.string().describe("The encoding of the files, such as windows-1252; UTF-8 otherwise.").optional(),
    kind: z.string().describe("The kind of files whose columns do not show it.").optional(),
    decimal: z.enum([",", "."]).describe("The decimal mark, where 1.250 can be two numbers.").optional(),
    scale: scalesSchema.optional(),
    sheet: z.string().describe("The sheet of an Excel workbook; the first otherwise.").optional(),
    rooms: z
      .boolean()
      .describe("Whether every conversation is a chat room without end, to be divided into cases.")
      .optional(),
    "session-gap": parsedText((text) => lengthOf(text) || undefined, "length of time such as 8h")
      .describe("The silence after which a chat room begins another case, such as 8h; 24h otherwise.")
      .optional(),
  })
  .describe("How files are read.");

const costSchema = z
  .strictObject({
    from: z.string().describe("The first day, in the zone of the report, such as 2026-01-01."),
    to: z.string().describe("The day after the last one."),
    amount: z
      .union([z.number().nonnegative(), z.string()])
      .describe("A number, or a text that is read like an amount in a file: Rp 5.000."),
    currency: z.string().describe("The code of ISO 4217; left out, that of the configuration.").optional(),
    channel: z.string().describe("The channel that the money was spent on; left out, all of them.").optional(),
    team: z.string().describe("The team that it was spent on; left out, all of them.").optional(),
  })
  .describe("What support cost in a span of time.");

/** `metrik.yaml`: keys are the long option names; values are data only. */
export const configSchema = z
  .strictObject({
    $schema: z.string().describe("The file of this schema, for editors (metrik schema config prints it).").optional(),
    "time-zone": timeZone()
      .describe("The zone of the report and of times without an offset; UTC otherwise.")
      .optional(),
    hours: z.enum(clocks).describe("The clock of durations; calendar otherwise.").optional(),
    attribute: z
      .enum(attributions)
      .describe("Count by the period of the creation, or of the end; each metric as it is defined otherwise.")
      .optional(),
    credit: z
      .enum(creditedAgents)
      .describe("Count for the agent who acted, or for the assignee of the conversation; actor otherwise.")
      .optional(),
    "week-start": z.enum(weekdays).describe("The day that weeks begin with; monday (ISO 8601) otherwise.").optional(),
    lang: z.enum(languages).describe("The language of tables, pages and explanations; en otherwise.").optional(),
    calendars: calendarsSchema.optional(),
    "calendar-for": calendarForSchema.optional(),
    "max-rejects": z
      .union(
        [z.string(), z.int().nonnegative().transform(String)],
        "it is a number of records such as 20, or a share of them such as 2%",
      )
      .describe("How many records of a file may be rejected, such as 20, 2% or none; 1% otherwise.")
      .optional(),
    input: inputSchema.optional(),
    formats: formatsSchema.optional(),
    definition: z.enum(vendorNames).describe("Count as a vendor does, where it counts otherwise.").optional(),
    metrics: metricsSchema.optional(),
    tags: tagsSchema.optional(),
    currency: z.string().describe("The code of ISO 4217 of amounts that name no currency, such as IDR.").optional(),
    gates: gatesSchema.describe("What numbers have to be, for metrik check.").optional(),
    "on-no-data": z
      .enum(noDataChoices)
      .describe("What a gate without data does to the check; fail otherwise.")
      .optional(),
    "gate-on": z
      .enum(judgedNumbers)
      .describe("Judge the value, or a bound of its 95 % interval; value otherwise.")
      .optional(),
    "min-n": z.int().positive().describe("Observations that a number needs to be judged; 1 otherwise.").optional(),
    costs: z.array(costSchema).describe("What support cost, beside what files say of it.").optional(),
  })
  .superRefine(checkCalendars);

export type Config = z.infer<typeof configSchema>;
/** A cost, and where the configuration says it. */
export type ConfiguredCost = z.infer<typeof costSchema> & { readonly place?: Place };
