import type { Config } from "../../config/schema.ts";
import { channelOf } from "../../formats/values/channels.ts";
import { priorityOf } from "../../formats/values/priorities.ts";
import type { CheckedGate } from "../../gates/checked-gate.ts";
import { isChannelClass } from "../../metrics/promises/channel-class.ts";
import type { SlaSelector } from "../../metrics/promises/sla-target.ts";
import { dimension } from "../../report/dimension.ts";

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

/**
 * The same of a gate, but for words of the data that the configuration makes others of: a group may have such a name, too.
 *
 * @example gateInReadWords(gateOf({ text: "csat{channel=WA}.value >= 85%" }, metrics, "calendar"), {}).gate.scope
 * //=> [{ dimension: "channel", value: "whatsapp" }]
 */
export const gateInReadWords = (checked: CheckedGate, config: Config): CheckedGate => ({
  ...checked,
  gate: {
    ...checked.gate,
    scope: checked.gate.scope.map(({ dimension, value }) =>
      value === undefined ? { dimension } : { dimension, value: usualValue(dimension, value, config) },
    ),
  },
});

const usualWords = { channel: channelOf, priority: priorityOf, team: (text: string) => text } as const;

const hasReadWords = (field: string): field is keyof typeof usualWords => Object.hasOwn(usualWords, field);

/**
 * A value of a field as conversations have it once they are read, where they have words of their own for it. What the
 * configuration makes of the words of the data is one already.
 *
 * @example valueInReadWords("channel", "WA", {}) //=> "whatsapp"
 */
export function valueInReadWords(field: string, value: string, config: Config): string {
  if (!hasReadWords(field)) return usualValue(field, value, {});
  const words = Object.entries(config.input?.values?.[field] ?? {});
  const isMeant = words.some(([, meant]) => meant === value);
  return (isMeant ? undefined : new Map(words).get(value)) ?? usualValue(field, value, config);
}

function usualValue(field: string, value: string, { input, formats = {} }: Config): string {
  const known = dimension(field).values?.find((each) => each === value.toLowerCase());
  if (known !== undefined) return known;
  if (!hasReadWords(field)) return value;
  const described = Object.values(formats).flatMap(({ values }) =>
    field === "team" ? [] : Object.values(values?.[field] ?? {}),
  );
  const isMeant = [...described, ...Object.values(input?.values?.[field] ?? {})].includes(value);
  return isMeant ? value : (usualWords[field](value) ?? value);
}
