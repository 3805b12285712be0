import { isTargeted, type SlaSelector, selectorFacts } from "../metrics/promises/sla-target.ts";
import type { Fact } from "../model/fact.ts";
import { UnmetDemands } from "./unmet-demands.ts";

/** A key of the configuration that is about some conversations only, and about which. */
export interface Selection {
  readonly key: string;
  readonly selector: SlaSelector;
}

/**
 * The selections that no conversation fits.
 *
 * @param found what some input tells: that a selection looks at something that none does is told elsewhere
 */
export const unfitSelections = (selections: readonly Selection[], found: ReadonlySet<Fact>): UnmetDemands<Selection> =>
  new UnmetDemands(
    selections.filter(({ selector }) => selectorFacts(selector).every((fact) => found.has(fact))),
    (conversation, { selector }) => isTargeted(conversation, selector),
    ({ key, selector }, notes) => {
      const words = Object.entries(selector).map(([field, word]) => `${field}=${word}`);
      notes.add("rule-fits-nothing", message, `${key}: ${words.join(", ")}`);
    },
  );

const message = "a rule or target of the configuration fits no conversation";
