/** What a customer was promised, in milliseconds. */
export interface ServiceGoal {
  readonly within: number;
  /** Who leaves by then gave nobody a fair chance to answer. */
  readonly shortAbandon: number;
}

/** 1 speaks for the service, 0 against it; undefined: it counts in neither. */
export type Mark = 1 | 0 | undefined;

interface ServiceLevelFormula {
  /** For the switch: what is divided by what, and the literature's name for it. */
  readonly meaning: string;
  /** What becomes of a conversation that waited so long and was not answered. */
  readonly abandoned: (waited: number, goal: ServiceGoal) => Mark;
}

const one: ServiceLevelFormula = {
  meaning: "(Answered within + abandoned within) / (answered + abandoned): abandoned ones have a positive impact.",
  abandoned: (waited, { within }) => (waited <= within ? 1 : 0),
};
const two: ServiceLevelFormula = {
  meaning: "Answered within / answered: abandoned ones do not count at all.",
  abandoned: () => undefined,
};
const three: ServiceLevelFormula = {
  meaning: "Answered within / (answered + abandoned): abandoned ones have a negative impact.",
  abandoned: () => 0,
};
const four: ServiceLevelFormula = {
  meaning: "Answered within / (answered + abandoned after): those abandoned within are ignored.",
  abandoned: (waited, { within }) => (waited <= within ? undefined : 0),
};
const five: ServiceLevelFormula = {
  meaning: "(Answered within + short abandons) / (answered + abandoned): only short abandons have a positive impact.",
  abandoned: (waited, { shortAbandon }) => (waited <= shortAbandon ? 1 : 0),
};

export type Formula = "1" | "2" | "3" | "4" | "5";

/**
 * The formulas of the contact-centre literature; all of them count answered conversations, those within the goal as hits.
 *
 * @see https://www.callcentrehelper.com/service-level-threshold-calculations-206890.htm
 */
export const formulas: Readonly<Record<Formula, ServiceLevelFormula>> = {
  "1": one,
  "2": two,
  "3": three,
  "4": four,
  "5": five,
};
