import { unreadableScore } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";
import type { Rating } from "../translate/ratings.ts";
import type { ToldRating } from "../write/told.ts";
import { goodOrBad, ratingOf } from "./rating.ts";

const ticketName = "zen:ticket:";

const unreadable: ToldRating = { score: unreadableScore, scale: goodOrBad };

/** The ticket that a survey is about; undefined where it is about another thing. */
export const ticketOfSurvey = (response: Item): string | undefined =>
  response
    .list("subjects")
    .find((subject) => subject.text("type") === "ticket")
    ?.text("id") ??
  response
    .texts("subject_zrns")
    .find((name) => name.startsWith(ticketName))
    ?.slice(ticketName.length);

/**
 * The rating in a response to one of the present surveys. Of its scale, which is the account's own, Zendesk says what is good or
 * bad, as a ticket has it; who skipped that question was asked and did not answer.
 */
export function ratingOfSurvey(response: Item, ticket: string): Rating {
  const answers = response.list("answers");
  const answered = answers.find((answer) => answer.text("type") === "rating_scale");
  const comment = answers.find((answer) => answer.text("type") === "open_ended")?.text("value");
  const rating = ratingOf(answered?.text("rating_category") ?? "offered", comment) ?? unreadable;
  const [at, version] = ["created_at", "updated_at"].map((key) => (answered ?? answers[0])?.iso(key));
  return {
    conversation: ticket,
    survey: { kind: "csat", ...rating, at },
    version: version ?? at ?? 0,
  };
}
