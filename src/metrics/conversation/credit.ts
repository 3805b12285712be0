import type { Conversation, Instant, Message, Survey } from "../../model/conversation.ts";
import type { Fact } from "../../model/fact.ts";
import type { Resolution } from "./lifecycle.ts";
import { lastReply } from "./replies.ts";

/** What tells who acted. */
export const creditFacts: readonly Fact[] = ["messages", "author", "assignee"];

/** The sender of a reply; where the export does not name one, the only agent it names: the assignee. */
export const senderOf = (conversation: Conversation, reply: Message): string | undefined =>
  reply.author ?? conversation.assignee;

/** The agent who worked on the conversation by an instant: the last human replier, else the assignee. */
export const handlerOf = (conversation: Conversation, by: Instant): string | undefined =>
  lastReply(conversation, by)?.author ?? conversation.assignee;

/** Who resolved it: the actor of the resolution unless that is a machine or the customer, else who worked on it by then. */
export const resolverOf = (conversation: Conversation, resolution: Resolution, by: Instant): string | undefined => {
  const { actor, actorRole, at } = resolution;
  const isHuman = actorRole === undefined || actorRole === "agent" || actorRole === "unknown";
  return isHuman && actor !== undefined ? actor : handlerOf(conversation, at ?? by);
};

/** Who is rated: the last human replier before the survey, else the agent whom the survey names, else the assignee. */
export const ratedAgentOf = (conversation: Conversation, survey: Survey, by: Instant): string | undefined =>
  lastReply(conversation, survey.at ?? by)?.author ?? survey.agent ?? conversation.assignee;
