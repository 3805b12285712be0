import type { Aggregate, Measured } from "../metric.ts";
import { actorOf } from "./actor.ts";
import { mostFrequent } from "./most-frequent.ts";
import { noObservations, type Summary } from "./summary.ts";

/** How many canned responses are worth reading. */
const shown = 10;

/** Counts how often each canned response was used, its name being the category. */
class CannedResponses implements Aggregate {
  #uses = 0;
  readonly #counts = new Map<string, number>();

  add({ category }: Measured): void {
    if (category !== undefined) this.#count(category, 1);
  }

  merge(other: this): void {
    for (const [response, count] of other.#counts) this.#count(response, count);
  }

  result(): Summary {
    if (this.#uses === 0) return { n: 0, value: null, reason: noObservations };
    return { n: this.#uses, value: this.#counts.size, distribution: mostFrequent(this.#counts, shown) };
  }

  #count(response: string, by: number): void {
    this.#uses += by;
    this.#counts.set(response, (this.#counts.get(response) ?? 0) + by);
  }
}

/** How many different canned responses there are, n being their uses, and how often the most used of them were. */
export const cannedResponses = (): Aggregate => new CannedResponses();

/** Counts the agents of each canned response, its name being the category. */
class ResponseAgents implements Aggregate {
  #uses = 0;
  readonly #agents = new Map<string, Set<string>>();

  add(observation: Measured): void {
    const { category } = observation;
    const actor = actorOf(observation);
    if (category === undefined || actor === undefined) return;
    this.#uses++;
    this.#agentsOf(category).add(actor);
  }

  merge(other: this): void {
    this.#uses += other.#uses;
    for (const [response, agents] of other.#agents) {
      const known = this.#agentsOf(response);
      for (const agent of agents) known.add(agent);
    }
  }

  result(): Summary {
    if (this.#uses === 0) return { n: 0, value: null, reason: noObservations };
    const everyone = new Set([...this.#agents.values()].flatMap((agents) => [...agents]));
    const counts = new Map([...this.#agents].map(([response, agents]) => [response, agents.size]));
    return { n: this.#uses, value: everyone.size, distribution: mostFrequent(counts, shown) };
  }

  #agentsOf(response: string): Set<string> {
    const known = this.#agents.get(response);
    if (known !== undefined) return known;
    const agents = new Set<string>();
    this.#agents.set(response, agents);
    return agents;
  }
}

/** How many agents use canned responses, n being the uses, and how many use each of those that most of them do. */
export const responseAgents = (): Aggregate => new ResponseAgents();
