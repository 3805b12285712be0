import type { SurveyKind } from "../../model/conversation.ts";
import type { Aggregate, AggregateFactory, Measured } from "../metric.ts";
import { ratio } from "./ratio.ts";
import type { Summary } from "./summary.ts";

/** Answered surveys over sent ones. */
class ResponseRatio implements Aggregate {
  readonly #ratio = ratio();
  readonly #isTold: () => boolean;

  /** @param isTold whether the input would tell of a survey that nobody answered */
  constructor(isTold: () => boolean) {
    this.#isTold = isTold;
  }

  add(observation: Measured): void {
    this.#ratio.add(observation);
  }

  merge(other: this): void {
    this.#ratio.merge(other.#ratio);
  }

  /** An input of ratings only does not tell how many surveys were sent: 100 % would be no more than a guess. */
  result(): Summary {
    const summary = this.#ratio.result();
    if (summary.n === 0 || summary.numerator !== summary.denominator || this.#isTold()) return summary;
    return { n: summary.n, value: null, ci95: null, reason: "the input has no unanswered survey" };
  }
}

/**
 * The share of the surveys of a kind that were answered.
 *
 * @example responseRatio("csat")
 */
export const responseRatio =
  (kind: SurveyKind): AggregateFactory =>
  ({ hasUnanswered }) =>
    new ResponseRatio(() => hasUnanswered(kind));
