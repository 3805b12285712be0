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
export function selectorInReadWords(selector: SlaSelector, { input }: Config): SlaSelector {
  const { channel, priority, team } = selector;
  const words = input?.values ?? {};
  return {
    ...selector,
    ...(channel === undefined ? {} : { channel: readWord(channel, words.channel, channelOrClass) }),
    ...(priority === undefined ? {} : { priority: readWord(priority, words.priority, priorityOf) }),
    ...(team === undefined ? {} : { team: readWord(team, words.team, asItIs) }),
  };
}

const channelOrClass = (text: string): string | undefined => (isChannelClass(text) ? text : channelOf(text));

const asItIs = (text: string): string => text;

/** What the configuration makes of the words of the data is a word already. */
function readWord(
  text: string,
  configured: Readonly<Record<string, string>> = {},
  usual: (text: string) => string | undefined,
): string {
  const words = new Map(Object.entries(configured));
  if ([...words.values()].includes(text)) return text;
  return words.get(text) ?? usual(text) ?? text;
}
