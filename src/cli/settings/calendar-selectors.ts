import type { Config } from "../../config/schema.ts";
import type { SlaSelector } from "../../metrics/promises/sla-target.ts";
import { selectorInReadWords } from "./selector-words.ts";

/**
 * Whom each rule of `calendar-for` is for, in the words that conversations have.
 *
 * @example calendarSelectors({ "calendar-for": [{ channel: "WA", calendar: "night" }] }) //=> [{ channel: "whatsapp" }]
 */
export const calendarSelectors = (config: Config): readonly SlaSelector[] =>
  (config["calendar-for"] ?? []).map(({ calendar: _, ...words }) => {
    const selector = Object.fromEntries(Object.entries(words).filter(([, word]) => word !== undefined));
    return selectorInReadWords(selector, config);
  });
