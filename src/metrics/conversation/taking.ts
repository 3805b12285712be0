import type { Conversation, Instant } from "../../model/conversation.ts";
import { lengthTold } from "../../time/length-told.ts";
import type { Source } from "../metric.ts";
import { senderOf } from "./credit.ts";
import { isAcceptance } from "./given.ts";
import { firstReply } from "./replies.ts";

/** A human agent took the conversation: accepted it, or answered. */
export interface Taking {
  readonly at: Instant;
  readonly agent: string | undefined;
  readonly source: Source;
}

/**
 * The first time that a human agent accepted it or answered by an instant, whichever came first: who accepts what somebody
 * has answered is of a second line, or the desk's own entry of that answer. A first response that is only stated may be a bot's,
 * and gives way to an acceptance. Undefined where nothing tells of one.
 *
 * @example takingOf(conversation({ messages: [agent(45)], events: [event("accepted", 46, "agent")] }), asOf) //=> at 45000
 */
export const takingOf = (conversation: Conversation, by: Instant): Taking | undefined => {
  const acceptance = acceptanceOf(conversation, by);
  const answer = answerTold(conversation, by);
  if (acceptance === undefined) return answer ?? answerStated(conversation, by);
  if (answer === undefined) return acceptance;
  return answer.at + lengthTold(answer.at) <= acceptance.at ? answer : acceptance;
};

/** The first time that a human agent accepted it by an instant; undefined where nothing tells of one. */
export const acceptanceOf = (conversation: Conversation, by: Instant): Taking | undefined => {
  const event = conversation.events.find(isAcceptance);
  const at = event?.at ?? conversation.acceptedAt;
  if (at === undefined || at > by) return undefined;
  return event === undefined
    ? { at, agent: conversation.assignee, source: "fields" }
    : { at, agent: event.actor ?? conversation.assignee, source: "events" };
};

function answerTold(conversation: Conversation, by: Instant): Taking | undefined {
  const reply = firstReply(conversation, by);
  return reply && { at: reply.at, agent: senderOf(conversation, reply), source: "messages" };
}

/** Only where there are no messages: they show what was no human's. */
function answerStated(conversation: Conversation, by: Instant): Taking | undefined {
  const { firstResponseAt: at, assignee, messages } = conversation;
  return messages.length > 0 || at === undefined || at > by ? undefined : { at, agent: assignee, source: "fields" };
}
