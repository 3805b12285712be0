import { backlog } from "./backlog.ts";
import { backlogFlow } from "./backlog-flow.ts";
import { cannedResponseRate } from "./canned-response-rate.ts";
import { cesDefinition } from "./ces.ts";
import { channels } from "./channels.ts";
import { chatDuration } from "./chat-duration.ts";
import { churnRateDefinition } from "./churn-rate.ts";
import { cleanResolutionRateDefinition } from "./clean-resolution-rate.ts";
import { conversionRateDefinition } from "./conversion-rate.ts";
import { costPerInteractionDefinition } from "./cost-per-interaction.ts";
import { crossSellRateDefinition } from "./cross-sell-rate.ts";
import { csatDefinition } from "./csat.ts";
import { customerLifetimeValueDefinition } from "./customer-lifetime-value.ts";
import { dailyVolumeDefinition } from "./daily-volume.ts";
import { escalationRate } from "./escalation-rate.ts";
import { feedback } from "./feedback.ts";
import { firstContactResolutionDefinition } from "./first-contact-resolution.ts";
import { firstResponseTime } from "./first-response-time.ts";
import { handleTime } from "./handle-time.ts";
import { messagesPerChatDefinition } from "./messages-per-chat.ts";
import type { Family, Metric } from "./metric.ts";
import { missedRate } from "./missed-rate.ts";
import { nextReplyTimeDefinition } from "./next-reply-time.ts";
import { nps } from "./nps.ts";
import { defaultSlaTargets, type SlaTarget } from "./promises/sla-target.ts";
import { reopenRate } from "./reopen-rate.ts";
import { repliesPerTicket } from "./replies-per-ticket.ts";
import { replyTimeDefinition } from "./reply-time.ts";
import { resolutionRate } from "./resolution-rate.ts";
import { resolutionTime } from "./resolution-time.ts";
import { retentionRateDefinition } from "./retention-rate.ts";
import { serviceLevelDefinition } from "./service-level.ts";
import { slaOf } from "./sla.ts";
import { successRateDefinition } from "./success-rate.ts";
import { tagsOf } from "./tags.ts";
import { timeToAbandon } from "./time-to-abandon.ts";
import { transferRate } from "./transfer-rate.ts";
import { upsellRateDefinition } from "./upsell-rate.ts";
import { inHours } from "./variants/clock.ts";
import { byDefault, type MetricDefinition, type MetricSettings, unswitchable } from "./variants/switch.ts";
import { volume } from "./volume.ts";
import { waitTime } from "./wait-time.ts";

/** What a run sets: switches and the clock (`hours`) by metric, the category of each tag, and what was promised. */
export interface MetricChoices {
  readonly settings: MetricSettings;
  readonly tagCategories: ReadonlyMap<string, readonly string[]> | undefined;
  readonly slaTargets: readonly SlaTarget[];
}

const noChoices: MetricChoices = { settings: {}, tagCategories: undefined, slaTargets: defaultSlaTargets };

/** Every metric with its switches, family by family, in the order in which a report shows them. */
const definitionsWith = ({ settings, tagCategories, slaTargets }: MetricChoices): readonly MetricDefinition[] => [
  unswitchable(volume),
  dailyVolumeDefinition,
  unswitchable(channels),
  unswitchable(tagsOf(tagCategories)),
  unswitchable(backlog),
  unswitchable(backlogFlow),
  unswitchable(firstResponseTime),
  replyTimeDefinition,
  nextReplyTimeDefinition,
  unswitchable(waitTime),
  unswitchable(timeToAbandon),
  unswitchable(resolutionTime),
  unswitchable(handleTime),
  unswitchable(chatDuration),
  unswitchable(slaOf(slaTargets, settings)),
  serviceLevelDefinition,
  unswitchable(resolutionRate),
  cleanResolutionRateDefinition,
  firstContactResolutionDefinition,
  unswitchable(reopenRate),
  unswitchable(escalationRate),
  unswitchable(transferRate),
  successRateDefinition,
  unswitchable(missedRate),
  messagesPerChatDefinition,
  unswitchable(repliesPerTicket),
  unswitchable(cannedResponseRate),
  csatDefinition,
  unswitchable(nps),
  cesDefinition,
  unswitchable(feedback),
  conversionRateDefinition,
  upsellRateDefinition,
  crossSellRateDefinition,
  costPerInteractionDefinition,
  retentionRateDefinition,
  churnRateDefinition,
  customerLifetimeValueDefinition,
];

/** Every metric as a run counts it. */
export const metricsWith = (choices: MetricChoices): readonly Metric[] =>
  definitionsWith(choices).map((definition) => {
    const { hours, ...switches } = choices.settings[definition.id] ?? {};
    return inHours(definition.define(switches), hours);
  });

/** The switches of every metric, in the order of the report. */
export const definitions: readonly MetricDefinition[] = definitionsWith(noChoices);

/** Every metric as it is counted unless a run says otherwise. */
export const metrics: readonly Metric[] = definitions.map(byDefault);

/**
 * The metric with this id; undefined where none has it.
 *
 * @param catalogue the metrics to look among; left out, all of them as they are counted unless a run says otherwise
 * @example metricById("csat")?.title //=> "Customer satisfaction"
 */
export const metricById = (id: string, catalogue = metrics): Metric | undefined =>
  catalogue.find((metric) => metric.id === id);

/** The metrics of a family, in the order of the report. */
export const metricsOf = (family: Family, catalogue = metrics): readonly Metric[] =>
  catalogue.filter((metric) => metric.family === family);
