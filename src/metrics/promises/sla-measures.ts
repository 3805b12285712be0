import type { Conversation, Instant } from "../../model/conversation.ts";
import { awaitingFirstResponseSince } from "../conversation/first-response-start.ts";
import { firstRequest } from "../conversation/replies.ts";
import { turnsOf } from "../conversation/turns.ts";
import { waitingSince } from "../conversation/waiting.ts";
import { firstResponseTime } from "../first-response-time.ts";
import type { Metric } from "../metric.ts";
import { nextReplyTime } from "../next-reply-time.ts";
import { replyTime } from "../reply-time.ts";
import { resolutionTime } from "../resolution-time.ts";
import { waitTime } from "../wait-time.ts";
import type { SlaMetric } from "./sla-target.ts";

/** How a target's metric is watched while it has no value yet. */
export interface SlaMeasure {
  readonly metric: Metric;
  /** Since when the customer has been waiting for what the metric measures; asked only where it is outstanding. */
  readonly since: (conversation: Conversation, by: Instant) => Instant | undefined;
  /** The metric's reasons that say no more than that: it has no value yet. */
  readonly outstanding: readonly string[];
}

const lastTurnSince = (conversation: Conversation, by: Instant): Instant | undefined =>
  turnsOf(conversation, by).at(-1)?.askedAt;

export const slaMeasures: Readonly<Record<SlaMetric, SlaMeasure>> = {
  "first-response-time": {
    metric: firstResponseTime,
    since: awaitingFirstResponseSince,
    outstanding: ["unanswered", "unanswered-closed"],
  },
  "next-reply-time": { metric: nextReplyTime, since: lastTurnSince, outstanding: ["unanswered"] },
  "reply-time": { metric: replyTime, since: lastTurnSince, outstanding: ["unanswered"] },
  "resolution-time": {
    metric: resolutionTime,
    since: (conversation, by) => firstRequest(conversation, by)?.at ?? conversation.createdAt,
    outstanding: ["unresolved", "reopened"],
  },
  "wait-time": { metric: waitTime, since: waitingSince, outstanding: ["unanswered"] },
};
