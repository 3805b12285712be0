import type { Conversation, Instant } from "../../model/conversation.ts";
import { isReply } from "../conversation/replies.ts";
import type { FirstContactDefinition } from "./first-contact.ts";

/** All replies came from one and the same agent. */
export const oneTeammate: FirstContactDefinition = {
  formula: "replied to by exactly one agent",
  needs: [["messages", "author"]],
  uses: ["messages", "author"],
  excludes: { "no-author": "Nothing tells who wrote each of its replies." },
  whyUnknown: ({ conversation, context }) =>
    repliersTo(conversation, context.asOf) === undefined ? "no-author" : undefined,
  holds: ({ conversation, context }) => repliersTo(conversation, context.asOf)?.size === 1,
};

/** Undefined where there are no messages to tell from, or a reply without an author. */
function repliersTo({ messages }: Conversation, by: Instant): ReadonlySet<string> | undefined {
  if (messages.length === 0) return undefined;
  const repliers = new Set<string>();
  for (const message of messages) {
    if (message.at > by || !isReply(message)) continue;
    if (message.author === undefined) return undefined;
    repliers.add(message.author);
  }
  return repliers;
}
