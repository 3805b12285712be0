import type { Facts } from "../model/facts.ts";
import { type Dictionary, missing } from "../model/texts/dictionary.ts";

/**
 * Answers whether a name is that of a human agent, from everything that was read: who wrote or acted as one, or is the
 * assignee of a conversation, unless that is the name of a team. The first question goes through all of it, so that a report
 * which never asks pays nothing.
 *
 * @example agentsIn(facts)("Sari") //=> true
 */
export const agentsIn = (facts: Facts): ((name: string) => boolean) => {
  let agents: ReadonlySet<string> | undefined;
  return (name) => {
    agents ??= agentNames(facts);
    return agents.has(name);
  };
};

const textsOf = (dictionary: Dictionary): ReadonlySet<string> =>
  new Set(Array.from({ length: dictionary.size }, (_, code) => dictionary.text(code)));

/** The names of all of them. There are few agents among very many people, who are all looked at by their codes. */
export function agentNames({ people, messages, events, texts }: Facts): ReadonlySet<string> {
  const areAgents = new Uint8Array(people.size);
  for (let index = 0; index < messages.length; index++) {
    const author = messages.author(index);
    if (author !== missing && messages.role(index) === "agent") areAgents[author] = 1;
  }
  for (let index = 0; index < events.length; index++) {
    const actor = events.actor(index);
    if (actor !== missing && events.actorRole(index) === "agent") areAgents[actor] = 1;
  }
  const names = new Set<string>();
  for (let code = 0; code < areAgents.length; code++) if (areAgents[code] === 1) names.add(people.text(code));
  const teams = textsOf(texts.team.dictionary);
  for (const name of textsOf(texts.assignee.dictionary)) if (!teams.has(name)) names.add(name);
  return names;
}
