import type { Conversation, Instant } from "../../model/conversation.ts";
import { answerFacts, isAnswered, whyUnanswered } from "../conversation/answer.ts";
import { fragmentExcludes, lacksMessages, notTold } from "../conversation/fragment.ts";
import { wasReopened } from "../conversation/reopened.ts";
import { countReplies } from "../conversation/replies.ts";
import { oneOf, union } from "../fact-lists.ts";
import type { FirstContactDefinition } from "./first-contact.ts";

/** Where people talk with each other at once, one session is one touch, however much is said in it. */
const sessionChannels: ReadonlySet<string | undefined> = new Set(["phone", "chat", "walk-in"]);

/** One call, one visit, one chat session, or one reply where people write to each other at leisure. */
export const oneTouch: FirstContactDefinition = {
  formula:
    "took one touch: by phone, in a chat or at a counter one answered session that was never reopened, elsewhere (e-mail, " +
    "social media, messengers) one public reply",
  needs: oneOf(answerFacts),
  uses: union(["channel", "reopenings", "reopens"], answerFacts),
  excludes: { "no-replies": "The input has neither messages of it nor a count of its replies.", ...fragmentExcludes },
  whyUnknown({ conversation, context }) {
    if (sessionChannels.has(conversation.channel)) {
      return whyUnanswered(conversation, context) === notTold ? notTold : undefined;
    }
    if (lacksMessages(conversation) && conversation.reported.replies === undefined) return notTold;
    return repliesTo(conversation, context.asOf) === undefined ? "no-replies" : undefined;
  },
  holds({ conversation, context }) {
    const { asOf } = context;
    if (!sessionChannels.has(conversation.channel)) return repliesTo(conversation, asOf) === 1;
    return isAnswered(conversation, context) && !wasReopened(conversation, asOf);
  },
};

const repliesTo = (conversation: Conversation, by: Instant): number | undefined =>
  conversation.messages.length > 0 ? countReplies(conversation, by) : conversation.reported.replies;
