import { unreadableScore } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldSurvey } from "../write/told.ts";

/**
 * Seven steps, from extremely unhappy by neutral, which is 0, to extremely happy: on the 1 to 7 of others, of which the two highest
 * are positive, the third that Freshdesk calls happy would not be.
 */
export const scale = [-3, 3] as const;
const scores: Readonly<Record<string, number>> = { "-103": -3, "-102": -2, "-101": -1, 100: 0, 101: 1, 102: 2, 103: 3 };

/** The answer to the first question of a survey. */
export function surveyOf(rating: Item, facts: FactWriter): ToldSurvey {
  const answer = rating.text("ratings.default_question");
  return {
    kind: "csat",
    score: answer === undefined ? undefined : scoreOf(answer, facts),
    scale,
    at: rating.iso("created_at"),
    agent: rating.text("agent_id"),
    comment: rating.text("feedback"),
  };
}

function scoreOf(answer: string, facts: FactWriter): number {
  if (Object.hasOwn(scores, answer)) return scores[answer];
  facts.note("unknown-rating", "a rating that is not one of the seven was left out", `${facts.file}: ${answer}`);
  return unreadableScore;
}
