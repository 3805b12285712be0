import type { Facts } from "../../model/facts.ts";
import { missing } from "../../model/texts/dictionary.ts";
import type { ToldSurvey } from "./told.ts";

/** Adds an answer to a survey, or the question without one, to the log. @param conversation is its code */
export function addSurvey(
  { surveys, people }: Facts,
  conversation: number,
  { kind, score, scale, at, agent, comment }: ToldSurvey,
): void {
  surveys.add(
    conversation,
    kind,
    score ?? Number.NaN,
    scale,
    at ?? Number.NaN,
    agent === undefined ? missing : people.codeOf(agent),
    comment === undefined ? missing : surveys.comments.codeOf(comment),
  );
}
