import type { Conversation, Instant, Message, Survey } from "../../model/conversation.ts";
import type { Fact } from "../../model/fact.ts";
import type { Context } from "../context.ts";
import { holderTold } from "./holder.ts";
import type { Resolution } from "./lifecycle.ts";
import { lastReply } from "./replies.ts";

/** What tells who acted. Whether whom an event names is the team is asked with the agents, and read where these are asked for. */
export const creditFacts: readonly Fact[] = ["messages", "author", "assignee", "events"];

/** Whose it is: the assignee, and where no record names one, who has it at an instant by its events. */
const ownerOf = (conversation: Conversation, at: Instant): string | undefined =>
  conversation.assignee ?? holderTold(conversation, at);

/** The sender of a reply; where the export does not name one, the only agent it names: whose it is. */
export const senderOf = (conversation: Conversation, reply: Message): string | undefined =>
  reply.author ?? ownerOf(conversation, reply.at);

/** The agent who worked on the conversation by an instant: the last human replier, else whose it is. */
export const handlerOf = (conversation: Conversation, by: Instant): string | undefined =>
  lastReply(conversation, by)?.author ?? ownerOf(conversation, by);

/**
 * The agent who holds it at an instant, of whose stock it is: by its events, where these lead to whoever has it today, or no
 * record names one; else the assignee of today. Where nobody is told to have it then, who worked on it.
 */
export const holderOf = (
  conversation: Conversation,
  at: Instant,
  { isAgent }: Pick<Context, "isAgent">,
): string | undefined => {
  const { assignee } = conversation;
  const isTold = assignee === undefined || holderTold(conversation, Number.POSITIVE_INFINITY, isAgent) === assignee;
  const holder = isTold ? holderTold(conversation, at, isAgent) : assignee;
  return holder ?? handlerOf(conversation, at);
};

/** Who resolved it: the actor of the resolution unless that is a machine or the customer, else who worked on it by then. */
export const resolverOf = (conversation: Conversation, resolution: Resolution, by: Instant): string | undefined => {
  const { actor, actorRole, at } = resolution;
  const isHuman = actorRole === undefined || actorRole === "agent" || actorRole === "unknown";
  return isHuman && actor !== undefined ? actor : handlerOf(conversation, at ?? by);
};

/** Who is rated: the last human replier before the survey, else the agent whom the survey names, else whose it is. */
export const ratedAgentOf = (conversation: Conversation, survey: Survey, by: Instant): string | undefined =>
  lastReply(conversation, survey.at ?? by)?.author ?? survey.agent ?? ownerOf(conversation, survey.at ?? by);
