import type { Measured, Observation } from "../../metrics/metric.ts";
import type { ConversationFigures } from "./listing.ts";
import type { FigureReader } from "./reading-figures.ts";

/**
 * The observations of one conversation, of a metric's headline or of a part, in numbers and reasons. One pass, since a
 * listing has as many of these as it has cells.
 */
export function conversationFigures(
  observations: readonly Observation[],
  part: string | undefined,
  reader: FigureReader,
): ConversationFigures {
  const counted: Measured[] = [];
  const categories: string[] = [];
  const excluded: Record<string, number> = {};
  for (const observation of observations) {
    if (observation.part !== part) continue;
    if ("excluded" in observation) {
      excluded[observation.excluded] = (excluded[observation.excluded] ?? 0) + 1;
      continue;
    }
    addOnce(categories, reader.categoryOf(observation));
    if (!reader.isFurtherCategory(observation)) counted.push(observation);
  }
  return {
    ...numbersOf(counted, reader),
    ...(categories.length === 0 ? {} : { categories }),
    ...(reader.isMoney && categories.length > 1 ? { amounts: amountsOf(counted, categories, reader) } : {}),
    excluded,
  };
}

/** What was left out by one reason and is nothing else. */
export const leftOutBy = (reason: string): ConversationFigures => ({
  value: null,
  values: [],
  agents: [],
  sources: [],
  excluded: { [reason]: 1 },
});

function numbersOf(counted: readonly Measured[], reader: FigureReader): Omit<ConversationFigures, "excluded"> {
  const values: number[] = [];
  const agents: (string | null)[] = [];
  const sources: string[] = [];
  let isEstimate = false;
  for (const observation of counted) {
    values.push(reader.one(observation));
    agents.push(observation.agent ?? null);
    addOnce(sources, observation.source);
    if (observation.approximate === true) isEstimate = true;
  }
  const numbers = { value: totalOf(values, counted, reader), values, agents, sources };
  return isEstimate ? { ...numbers, approximate: true } : numbers;
}

function addOnce(texts: string[], text: string | undefined): void {
  if (text !== undefined && !texts.includes(text)) texts.push(text);
}

function totalOf(values: readonly number[], counted: readonly Measured[], reader: FigureReader): number | null {
  if (values.length === 0) return null;
  return values.length === 1 ? values[0] : reader.all(counted);
}

function amountsOf(
  counted: readonly Measured[],
  currencies: readonly string[],
  reader: FigureReader,
): Record<string, number> {
  const amounts = currencies.flatMap((currency) => {
    const amount = reader.all(counted.filter(({ category }) => category === currency));
    return amount === null ? [] : [[currency, amount] as const];
  });
  return Object.fromEntries(amounts);
}
