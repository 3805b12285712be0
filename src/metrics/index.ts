import { backlog } from "./backlog.ts";
import { channels } from "./channels.ts";
import { csat } from "./csat.ts";
import { dailyVolume } from "./daily-volume.ts";
import { firstResponseTime } from "./first-response-time.ts";
import { messagesPerChat } from "./messages-per-chat.ts";
import type { Family, Metric } from "./metric.ts";
import { missedRate } from "./missed-rate.ts";
import { reopenRate } from "./reopen-rate.ts";
import { repliesPerTicket } from "./replies-per-ticket.ts";
import { replyTime } from "./reply-time.ts";
import { resolutionRate } from "./resolution-rate.ts";
import { resolutionTime } from "./resolution-time.ts";
import { tags } from "./tags.ts";
import { volume } from "./volume.ts";
import { waitTime } from "./wait-time.ts";

/** Every metric, family by family, in the order in which a report shows them. */
export const metrics: readonly Metric[] = [
  volume,
  dailyVolume,
  channels,
  tags,
  backlog,
  firstResponseTime,
  replyTime,
  waitTime,
  resolutionTime,
  resolutionRate,
  reopenRate,
  missedRate,
  messagesPerChat,
  repliesPerTicket,
  csat,
];

/** @example metricById("csat")?.title //=> "Customer satisfaction" */
export const metricById = (id: string): Metric | undefined => metrics.find((metric) => metric.id === id);

/** The metrics of a family, in the order of the report. */
export const metricsOf = (family: Family): readonly Metric[] => metrics.filter((metric) => metric.family === family);
