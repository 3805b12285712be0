import { z } from "zod";
import { initiators, roles, statuses, visibilities } from "../model/conversation.ts";
import { countFacts, describedDurations, descriptiveFacts, instantFacts } from "../model/fact.ts";
import { scaleSchema, scoresFor } from "./ratings-schema.ts";
import { timeZone } from "./time-zone.ts";

const pathNamed = (missing?: string) => z.string(missing).trim().min(1);
const path = pathNamed();
const authors = z.array(z.string().trim().min(1)).optional();
const texts = z.record(z.string(), z.string()).optional();

/** What texts mean, each of them one of the model's words. */
export const wordsFor = <Words extends readonly string[]>(words: Words) =>
  z.record(z.string(), z.enum(words)).optional();

const ofConversation = [
  ...["updatedAt", ...instantFacts, ...describedDurations, ...countFacts],
  ...["status", ...descriptiveFacts, "initiator", "tags", "csat"],
];
const ofMessage = ["messageId", "role", "author", "visibility", "body", "canned", "cannedResponse"];

const pathsOf = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, path.optional()]));

const messagesSchema = z
  .strictObject({
    path: path.describe("The list of messages inside a record; left out, each record is a message.").optional(),
    fields: z
      .strictObject({ at: pathNamed("say where the time of a message is"), ...pathsOf(ofMessage) })
      .describe("Where each field of a message is; at is its time."),
  })
  .describe("The messages.");

const valuesSchema = z
  .strictObject({
    status: wordsFor(statuses),
    role: wordsFor(roles),
    initiator: wordsFor(initiators),
    visibility: wordsFor(visibilities),
    channel: texts,
    priority: texts,
    csat: scoresFor,
  })
  .describe("What words of the format mean, by the field that they are in; usual words are understood without.");

const authorsSchema = z
  .strictObject({
    agents: authors,
    bots: authors,
    customers: authors,
    system: authors,
    others: z.enum(roles).describe("The role of everybody whose role nothing else tells.").optional(),
  })
  .describe("Who is who, by the author of a message. The lists come before the words of role.");

const units = z.partialRecord(
  z.enum(describedDurations),
  z.enum(["milliseconds", "seconds", "minutes", "hours", "days", "weeks"]),
);

const formatSchema = z
  .strictObject({
    title: z.string().describe("What a person calls it.").optional(),
    marks: z
      .array(path, "name the columns or paths by which its files are recognised, in a list such as [ref, via.kind]")
      .min(1)
      .describe("Columns or paths that must all be there: at least two words that no other format has."),
    records: path.describe("The path to the array of records in a JSON document, such as result.cases.").optional(),
    fields: z
      .strictObject({
        conversation: pathNamed("say where the id of a conversation is"),
        createdAt: path.optional(),
        ...pathsOf(ofConversation),
      })
      .describe("Where each field of a record is: a column, or a path such as via.channel or threads[].label."),
    messages: messagesSchema.optional(),
    values: valuesSchema.optional(),
    units: units.describe("The units of durations that are plain numbers: { handle: seconds }.").optional(),
    scale: scaleSchema.describe("The lowest and the highest score of csat; 1-5 otherwise.").optional(),
    "date-format": z.string().describe("How dates are written, such as dd.MM.yyyy HH:mm.").optional(),
    "time-zone": timeZone().describe("The zone of times without an offset; that of the report otherwise.").optional(),
    authors: authorsSchema.optional(),
  })
  .describe("A format: how its files are recognised, and where things are in them.")
  .superRefine(({ fields, messages }, context) => {
    if (fields.createdAt !== undefined || messages !== undefined) return;
    const message = "say when a conversation began: with fields.createdAt, or with messages and their times";
    context.addIssue({ code: "custom", path: ["fields"], message });
  })
  .transform(({ records, "date-format": dateFormat, "time-zone": zone, ...rest }) => ({
    ...rest,
    records: records?.split("."),
    dateFormat,
    timeZone: zone,
  }));

/** Formats that the house does not know, by what they are called. */
export const formatsSchema = z
  .record(z.string(), formatSchema)
  .describe("Formats beside the built-in ones, by what --input-format and reports call them.");
