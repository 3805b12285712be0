import type { Conversation } from "../../model/conversation.ts";
import type { Fact } from "../../model/fact.ts";
import type { Observation, Source } from "../metric.ts";
import { leftOut } from "../observation.ts";

/** What tells when a conversation was created: its own time, else its first message or event. */
export const creationFacts: readonly Fact[] = ["createdAt", "messages", "events"];

export const creationExcludes = { "no-time": "Nothing tells when it was created." } as const;

/** A conversation of which nothing tells the creation. */
export const noCreation = (): readonly Observation[] => [leftOut("no-time", undefined)];

/** Where the creation was read: from the first message or event where it is theirs. */
export const sourceOfCreation = ({ createdAt, messages, events }: Conversation): Source => {
  if (messages.length > 0 && messages[0].at === createdAt) return "messages";
  return events.length > 0 && events[0].at === createdAt ? "events" : "fields";
};
