import type { Span } from "./bad-gate.ts";
import type { Gate } from "./gate.ts";

/** A gate, the text that it was read from, and where its words stand there, so that an error can point at one. */
export interface WrittenGate {
  readonly gate: Gate;
  readonly text: string;
  readonly places: Places;
}

export interface Places {
  readonly metric: Span;
  /** The dimension of each term of the scope. */
  readonly dimensions: readonly DimensionPlace[];
  /** Where a further term of the scope would stand: before its closing brace, or where a scope would. */
  readonly endOfScope: number;
  readonly part?: Span;
  readonly aggregation: Span;
  readonly limit: Span;
  /** The word for the clock of a duration. */
  readonly clock?: Span;
  /** From "if" to the number. */
  readonly condition?: Span;
}

export interface DimensionPlace extends Span {
  /** In quotes, and so meant as it stands there. */
  readonly isQuoted: boolean;
}
