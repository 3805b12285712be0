import type { Conversation, Instant } from "../../model/conversation.ts";
import { awaitingFirstResponseSince } from "../conversation/first-response-start.ts";
import { firstRequest } from "../conversation/replies.ts";
import { turnsOf } from "../conversation/turns.ts";
import { waitingSince } from "../conversation/waiting.ts";
import { firstResponseTime } from "../first-response-time.ts";
import type { Metric } from "../metric.ts";
import { nextReplyTimeDefinition } from "../next-reply-time.ts";
import { replyTimeDefinition } from "../reply-time.ts";
import { resolutionTime } from "../resolution-time.ts";
import { type MetricDefinition, unswitchable } from "../variants/switch.ts";
import { waitBegins } from "../variants/turn-waits.ts";
import { waitTime } from "../wait-time.ts";
import type { SlaMetric } from "./sla-target.ts";

/** How a target's metric is watched while it has no value yet. */
export interface SlaMeasure {
  readonly definition: MetricDefinition;
  /**
   * Since when the customer has been waiting for what the metric measures; asked only where it is outstanding.
   *
   * @param metric as the run counts it
   */
  readonly since: (conversation: Conversation, by: Instant, metric: Metric) => Instant | undefined;
  /** The metric's reasons that say no more than that: it has no value yet. */
  readonly outstanding: readonly string[];
}

const lastTurnSince = (conversation: Conversation, by: Instant, { switches }: Metric): Instant | undefined => {
  const turn = turnsOf(conversation, by).at(-1);
  return turn && waitBegins(turn, switches?.["turn-start"] === "last" ? "last" : "first", conversation, by);
};

export const slaMeasures: Readonly<Record<SlaMetric, SlaMeasure>> = {
  "first-response-time": {
    definition: unswitchable(firstResponseTime),
    since: awaitingFirstResponseSince,
    outstanding: ["unanswered", "unanswered-closed"],
  },
  "next-reply-time": { definition: nextReplyTimeDefinition, since: lastTurnSince, outstanding: ["unanswered"] },
  "reply-time": { definition: replyTimeDefinition, since: lastTurnSince, outstanding: ["unanswered"] },
  "resolution-time": {
    definition: unswitchable(resolutionTime),
    since: (conversation, by) => firstRequest(conversation, by)?.at ?? conversation.createdAt,
    outstanding: ["unresolved", "reopened"],
  },
  "wait-time": { definition: unswitchable(waitTime), since: waitingSince, outstanding: ["unanswered"] },
};
