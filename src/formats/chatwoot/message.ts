import type { Instant, Role } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";
import type { ToldMessage, ToldSurvey } from "../write/told.ts";

const kinds = ["incoming", "outgoing", "activity", "template"];

/** What a message is: the API writes it as a number, webhooks as a word. */
export const kindOf = (message: Item): string | undefined =>
  kinds[message.number("message_type") ?? -1] ?? message.text("message_type");

/** A time that the API writes in seconds since 1970 and webhooks in ISO 8601. */
export const timeOf = (item: Item, key: string): Instant | undefined =>
  item.number(key) === undefined ? item.iso(key) : item.seconds(key);

export const messageOf = (message: Item, at: Instant): ToldMessage => ({
  at,
  role: roleOf(message),
  author: message.text("sender.available_name") ?? message.text("sender.name") ?? message.text("sender_id"),
  internal: message.flag("private"),
  id: message.text("id"),
  body: message.text("content"),
  campaign: isCampaign(message),
});

/** What failed never reached the customer: such as a reply on WhatsApp after 24 hours of silence. */
export const isFailed = (message: Item): boolean => message.text("status") === "failed";

/** Whether a campaign sent it. */
export const isCampaign = (message: Item): boolean => message.has("additional_attributes.campaign_id");

export function roleOf(message: Item): Role {
  const kind = kindOf(message);
  if (kind === "incoming") return "customer";
  const isMachine = isOfBot(message) || isCampaign(message) || message.has("content_attributes.automation_rule_id");
  if (kind === "template" || isMachine) return "bot";
  return kind === "outgoing" ? "agent" : "unknown";
}

/** Whether its sender is a bot, by its class or, as the API has it, by its type alone: Captain is Chatwoot's AI. */
export const isOfBot = (message: Item): boolean =>
  /^(?:agent_?bot$|captain)/i.test(message.text("sender_type") ?? message.text("sender.type") ?? "");

/** The answer to the question how it was, or that it was asked; undefined for every other message. */
export function surveyOf(message: Item): ToldSurvey | undefined {
  if (message.text("content_type") !== "input_csat") return undefined;
  const answer = message.item("content_attributes.submitted_values.csat_survey_response");
  const score = answer?.number("rating");
  const sentAt = timeOf(message, "created_at");
  return {
    kind: "csat",
    score,
    scale: [1, 5],
    at: score === undefined ? sentAt : (timeOf(message, "updated_at") ?? sentAt),
    comment: answer?.text("feedback_message"),
  };
}
