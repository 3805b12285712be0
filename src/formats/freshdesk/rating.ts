import { unreadableScore } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldSurvey } from "../write/told.ts";

/** From extremely unhappy to extremely happy, in seven steps. */
const scores: Readonly<Record<string, number>> = { "-103": 1, "-102": 2, "-101": 3, 100: 4, 101: 5, 102: 6, 103: 7 };

/** The answer to the first question of a survey. */
export function surveyOf(rating: Item, facts: FactWriter): ToldSurvey {
  const answer = rating.text("ratings.default_question");
  return {
    kind: "csat",
    score: answer === undefined ? undefined : scoreOf(answer, facts),
    scale: [1, 7],
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
