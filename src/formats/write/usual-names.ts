import type { TextFact } from "../../model/fact.ts";
import type { ReadSettings } from "../settings/read-settings.ts";
import { channelOf } from "../values/channels.ts";
import { customerOf } from "../values/customers.ts";
import { priorityOf } from "../values/priorities.ts";

const folds: Partial<Record<TextFact, (text: string) => string | undefined>> = {
  channel: channelOf,
  priority: priorityOf,
  customer: customerOf,
};

/** Folds texts, so that what two exports call the same can be joined; by what the configuration says, else by usual names. */
export class UsualNames {
  readonly #settings: ReadSettings;
  readonly #known = new Map<TextFact, Map<string, string | undefined>>();

  constructor(settings: ReadSettings) {
    this.#settings = settings;
  }

  /** The usual name of what a text names; the text where there is none, and undefined where the text names nothing. */
  of(fact: TextFact, text: string): string | undefined {
    const fold = folds[fact];
    if (fold === undefined) return text;
    if (fact === "customer") return this.#settings.values.get(fact)?.get(text) ?? fold(text);
    const known = this.#known.get(fact) ?? new Map<string, string | undefined>();
    this.#known.set(fact, known);
    if (!known.has(text)) known.set(text, this.#settings.values.get(fact)?.get(text) ?? fold(text));
    return known.get(text);
  }
}
