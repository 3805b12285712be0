import type { Table } from "../collect/table.ts";
import { eventWordReader } from "../collect/words/happenings.ts";
import { ownWords } from "../collect/words/own-words.ts";
import { roleReader } from "../collect/words/roles.ts";
import { internalWordReader } from "../collect/words/visibilities.ts";
import { isBlank } from "../values/no-data.ts";

/**
 * The words of the samples that stand where only known words count, and mean nothing by themselves: by field, each once.
 *
 * @example unknownWords(table).get("status") //=> ["Gelöst"]
 */
export function unknownWords(table: Table): ReadonlyMap<string, readonly string[]> {
  const role = roleReader(table, "role");
  const happened = eventWordReader(table);
  const internal = internalWordReader(table);
  const unknown: readonly (readonly [field: string, isUnknown: (text: string) => boolean])[] = [
    ...(["status", "initiator"] as const).map((field) => {
      const wordOf = ownWords(table, field);
      const isPassedOver = table.matches.get(field)?.only !== undefined;
      return [field, (text: string) => !isPassedOver && wordOf(text) === undefined] as const;
    }),
    ["role", (text) => role(text) === undefined],
    ["visibility", (text) => internal(text) === undefined],
    ["event", (text) => happened(text) === undefined],
  ];
  const words = unknown.map(([field, isUnknown]): [string, readonly string[]] => {
    const texts = table.samples(field).filter((text) => !isBlank(text));
    return [field, [...new Set(texts)].filter(isUnknown)];
  });
  return new Map(words.filter(([, texts]) => texts.length > 0));
}
