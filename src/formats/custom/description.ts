import type { Role, Survey } from "../../model/conversation.ts";
import {
  type CountFact,
  countFacts,
  describedDurations,
  descriptiveFacts,
  type InstantFact,
  instantFacts,
} from "../../model/fact.ts";
import type { DurationUnit } from "../durations/units.ts";

/** Texts that are kept as they stand, or by their usual names. */
export const textFields = descriptiveFacts;
export const timeFields = instantFacts;
export const countFields = countFacts;
/** How long something took, as the export states it; on the calendar clock. */
export const durationFields = describedDurations;

export type DurationField = (typeof durationFields)[number];

/** What can be told of a conversation: by each field, the path to where it stands. */
export type ConversationField =
  | "conversation"
  | "updatedAt"
  | "status"
  | "initiator"
  | "tags"
  | "csat"
  | (typeof textFields)[number]
  | InstantFact
  | DurationField
  | CountFact;

/** What can be told of a message. */
export type MessageField = "at" | "messageId" | "role" | "author" | "visibility" | "body" | "canned" | "cannedResponse";

type Paths<Field extends string> = Readonly<Partial<Record<Field, string | undefined>>>;

/** A format that a person describes: how its files are recognised, and where what stands in them. */
export interface FormatDescription {
  readonly title?: string | undefined;
  /** Columns or paths that must all be there. */
  readonly marks: readonly string[];
  /** The keys that lead to the array of records in a JSON document; left out, one of the usual ones. */
  readonly records?: readonly string[] | undefined;
  readonly fields: Paths<ConversationField> & { readonly conversation: string };
  readonly messages?: MessagesDescription | undefined;
  /** By field, what its words mean. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> | undefined;
  /** The units of durations that are plain numbers. */
  readonly units?: Readonly<Partial<Record<DurationField, DurationUnit | undefined>>> | undefined;
  /** Lowest and highest score of csat. */
  readonly scale?: Survey["scale"] | undefined;
  readonly dateFormat?: string | undefined;
  /** The zone of times without an offset. */
  readonly timeZone?: string | undefined;
  readonly authors?: AuthorLists | undefined;
}

export interface MessagesDescription {
  /** The list of messages inside a record; left out, each record is a message. */
  readonly path?: string | undefined;
  readonly fields: Paths<MessageField> & { readonly at: string };
}

/** Who is who, by the author of a message. */
export interface AuthorLists {
  readonly agents?: readonly string[] | undefined;
  readonly bots?: readonly string[] | undefined;
  readonly customers?: readonly string[] | undefined;
  readonly system?: readonly string[] | undefined;
  /** The role of who is in none of the lists. */
  readonly others?: Role | undefined;
}
