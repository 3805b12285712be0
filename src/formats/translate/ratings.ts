import type { Instant } from "../../model/conversation.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldSurvey } from "../write/told.ts";
import { isNewer } from "./replaces.ts";

/** An answer to a survey, and when it was changed last. */
export interface Rating {
  readonly conversation: string;
  /** Undefined where it was taken back. */
  readonly survey: ToldSurvey | undefined;
  readonly version: Instant;
}

/** Ratings that have ids: of several records of one the newest counts, which is known when all were read. */
export class Ratings {
  readonly #facts: FactWriter;
  readonly #ratings = new Map<string, Rating>();

  constructor(facts: FactWriter) {
    this.#facts = facts;
  }

  add(id: string, rating: Rating): void {
    const known = this.#ratings.get(id);
    if (known !== undefined) this.#facts.repeated();
    if (known === undefined || isNewer(rating, known)) this.#ratings.set(id, rating);
  }

  finish(): void {
    for (const { conversation, survey } of this.#ratings.values()) {
      if (survey !== undefined) this.#facts.survey(conversation, survey);
    }
  }
}
