import { capitalised } from "../../capitalised.ts";
import type { Conversation } from "../../model/conversation.ts";
import type { Fact } from "../../model/fact.ts";
import { millisecondsPerHour, millisecondsPerMinute } from "../../time/units.ts";
import { durationText } from "../duration-text.ts";
import type { Hours } from "../variants/hours.ts";
import { channelClassOf } from "./channel-class.ts";

export const slaMetrics = [
  "first-response-time",
  "next-reply-time",
  "reply-time",
  "resolution-time",
  "wait-time",
] as const;
export type SlaMetric = (typeof slaMetrics)[number];

/** Which conversations a target is for: those that have all that it names. */
export interface SlaSelector {
  /** The name of a channel, or of a class of channels: email, social-media, live-chat. */
  readonly channel?: string;
  readonly priority?: string;
  readonly team?: string;
  readonly tag?: string;
}

/** A promise: values of a metric up to a limit. */
export interface SlaTarget {
  readonly metric: SlaMetric;
  /** In milliseconds; exactly that long is in time. */
  readonly limit: number;
  readonly selector: SlaSelector;
  /** The clock that it is counted on whichever the report has. */
  readonly hours?: Hours;
  /** The share, 0…1, that is to be met. */
  readonly objective?: number;
}

/** What holds unless targets are configured. */
export const defaultSlaTargets: readonly SlaTarget[] = [
  { metric: "first-response-time", limit: 24 * millisecondsPerHour, selector: { channel: "email" } },
  { metric: "first-response-time", limit: millisecondsPerHour, selector: { channel: "social-media" } },
  { metric: "first-response-time", limit: millisecondsPerMinute, selector: { channel: "live-chat" } },
];

/** @example isTargeted(conversation({ channel: "whatsapp" }), { channel: "social-media" }) //=> true */
export const isTargeted = (conversation: Conversation, { channel, priority, team, tag }: SlaSelector): boolean =>
  (channel === undefined || isOnChannel(conversation, channel)) &&
  (priority === undefined || conversation.priority === priority) &&
  (team === undefined || conversation.team === team) &&
  (tag === undefined || conversation.tags.includes(tag));

const isOnChannel = ({ channel }: Conversation, asked: string): boolean =>
  channel !== undefined && (channel === asked || channelClassOf(channel) === asked);

/** What tells whether a target is for a conversation. */
export const selectorFacts = ({ channel, priority, team, tag }: SlaSelector): readonly Fact[] => [
  ...(channel === undefined ? [] : ["channel" as const]),
  ...(priority === undefined ? [] : ["priority" as const]),
  ...(team === undefined ? [] : ["team" as const]),
  ...(tag === undefined ? [] : ["tags" as const]),
];

const wordsOf = ({ channel, priority, team, tag }: SlaSelector): readonly string[] =>
  [channel, priority, team, tag].filter((word) => word !== undefined);

/** The target in words. @example titleOf(defaultSlaTargets[0]) //=> "First response time within 24 h: email" */
export const titleOf = ({ metric, limit, selector, hours, objective }: SlaTarget): string => {
  const words = metric.replaceAll("-", " ");
  const clock = hours === undefined ? "" : ` in ${hours} hours`;
  const promise = `${capitalised(words)} within ${durationText(limit)}${clock}`;
  const aim = objective === undefined ? "" : ` (objective ${Number((100 * objective).toFixed(6))} %)`;
  return `${[promise, wordsOf(selector).join(", ")].filter((text) => text !== "").join(": ")}${aim}`;
};

/**
 * The name of each target, as a part is called: its metric, what it is for, and its clock where it has one of its own; what
 * would have a name again gets a number.
 *
 * @example namesOf(defaultSlaTargets)[0] //=> "first-response-time-email"
 */
export const namesOf = (targets: readonly SlaTarget[]): readonly string[] => {
  const names: string[] = [];
  for (const { metric, selector, hours } of targets) {
    const clock = hours === undefined ? [] : [hours];
    const name = slugOf([metric, ...wordsOf(selector), ...clock].join(" "));
    names.push(firstFree(name, names));
  }
  return names;
};

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/-$/, "");

function firstFree(name: string, taken: readonly string[]): string {
  let free = name;
  for (let number = 2; taken.includes(free); number++) free = `${name}-${number}`;
  return free;
}
