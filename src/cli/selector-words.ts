import type { Config } from "../config/schema.ts";
import { channelOf } from "../formats/values/channels.ts";
import { priorityOf } from "../formats/values/priorities.ts";
import { isChannelClass } from "../metrics/channel-class.ts";
import type { SlaSelector } from "../metrics/sla-target.ts";

/**
 * Whom a rule or target is for, in the words that conversations have once they are read: those that `input.values` makes of
 * them, else the usual ones. A rule for WA and conversations on whatsapp would never meet.
 *
 * @example selectorInReadWords({ channel: "WA", team: "Toko" }, {}) //=> { channel: "whatsapp", team: "Toko" }
 */
export function selectorInReadWords(selector: SlaSelector, config: Config): SlaSelector {
  const { channel, priority, team } = selector;
  const isNamed = channel !== undefined && !isChannelClass(channel);
  return {
    ...selector,
    ...(isNamed ? { channel: valueInReadWords("channel", channel, config) } : {}),
    ...(priority === undefined ? {} : { priority: valueInReadWords("priority", priority, config) }),
    ...(team === undefined ? {} : { team: valueInReadWords("team", team, config) }),
  };
}

const usualWords = { channel: channelOf, priority: priorityOf, team: (text: string) => text } as const;

/** Whether conversations have words of their own for a field. */
export const hasReadWords = (field: string): field is keyof typeof usualWords => Object.hasOwn(usualWords, field);

/**
 * A value as conversations have it once they are read. What the configuration makes of the words of the data is one already.
 *
 * @example valueInReadWords("channel", "WA", {}) //=> "whatsapp"
 */
export function valueInReadWords(field: keyof typeof usualWords, value: string, config: Config): string {
  const { input, formats = {} } = config;
  const words = new Map(Object.entries(input?.values?.[field] ?? {}));
  const described = Object.values(formats).flatMap(({ values }) =>
    field === "team" ? [] : Object.values(values?.[field] ?? {}),
  );
  if (described.includes(value) || [...words.values()].includes(value)) return value;
  return words.get(value) ?? usualWords[field](value) ?? value;
}
