import type { Conversation, Instant, Message } from "../model/conversation.ts";
import { cannedResponses, responseAgents } from "./aggregates/canned-responses.ts";
import { ratio } from "./aggregates/ratio.ts";
import { creationExcludes, noCreation } from "./conversation/creation.ts";
import { creditFacts, handlerOf, senderOf } from "./conversation/credit.ts";
import { fragmentExcludes, lacksMessages, notTold } from "./conversation/fragment.ts";
import { populationFacts } from "./conversation/population.ts";
import { isReply } from "./conversation/replies.ts";
import { union } from "./fact-lists.ts";
import type { Measured, Metric, Needs } from "./metric.ts";
import { leftOut, measured } from "./observation.ts";

const named: Needs = [["cannedResponse"]];

export const cannedResponseRate: Metric = {
  id: "canned-response-rate",
  title: "Canned response rate",
  family: "effort",
  kind: "ratio",
  unit: "ratio",
  better: "neither",
  meaning: "How much of what agents write is a prepared text.",
  formula:
    "Public messages of human agents that the export marks as canned, or as made with a macro, over all of them, each " +
    "message on its own, in the period of its conversation's creation. Where the configuration has texts of canned responses " +
    "(input.canned), a message on which the export says nothing is canned if it is one of them. Conversations: those with at " +
    "least one canned message over those with a message of an agent. Where canned responses have names: how many different " +
    "ones were used, how often, and by how many different agents, for the ten that were used most or by most agents.",
  vendors: [
    "Many count only how often each canned response was inserted, changed or not, and not out of how many messages.",
  ],
  population: "all",
  attributedTo: "created",
  excludes: {
    ...creationExcludes,
    "no-messages": "The input has no public message of an agent in it.",
    ...fragmentExcludes,
  },
  needs: [["messages", "canned"]],
  uses: union(["createdAt", "canned", "cannedResponse"], creditFacts, populationFacts.all),
  clocked: false,
  aggregate: ratio,
  parts: {
    conversations: { title: "Conversations with a canned response", unit: "ratio", aggregate: ratio },
    responses: {
      title: "Different canned responses",
      unit: "count",
      aggregate: cannedResponses,
      needs: named,
      isBetweenConversations: true,
    },
    "agents-per-response": {
      title: "Agents who use canned responses",
      unit: "count",
      aggregate: responseAgents,
      needs: named,
      isBetweenConversations: true,
    },
  },
  observe(conversation, { asOf }) {
    const { createdAt, messages } = conversation;
    if (createdAt === undefined) return noCreation();
    const written = messages.filter((message) => message.at <= asOf && isReply(message));
    const handler = handlerOf(conversation, asOf);
    if (written.length === 0)
      return [leftOut(lacksMessages(conversation) ? notTold : "no-messages", createdAt, handler)];
    return [
      ...written.map((message) =>
        measured(isCanned(message) ? 1 : 0, createdAt, "messages", senderOf(conversation, message)),
      ),
      measured(written.some(isCanned) ? 1 : 0, createdAt, "messages", handler, "conversations"),
      ...written.flatMap((message) => usesOf(conversation, message, createdAt)),
    ];
  },
};

/** A macro's id marks a message as canned; where the column is blank, there was no macro. */
const isCanned = ({ canned }: Message): boolean => canned === true;

/** The use of a named canned response, for the responses and for those who use them where the sender is known. */
function usesOf(conversation: Conversation, message: Message, at: Instant): readonly Measured[] {
  const { cannedResponse } = message;
  if (cannedResponse === undefined) return [];
  const sender = senderOf(conversation, message);
  const use = measured(1, at, "messages", sender, "responses", cannedResponse);
  return sender === undefined ? [use] : [use, { ...use, part: "agents-per-response" }];
}
