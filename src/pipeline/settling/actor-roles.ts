import type { Role } from "../../model/conversation.ts";
import type { Facts } from "../../model/facts.ts";
import { missing } from "../../model/texts/dictionary.ts";

/** Those among whom a name has to be only one. Anybody can stand in a system line. */
const bits: Partial<Record<Role, number>> = { customer: 1, agent: 2, bot: 4 };

/** What a name can be known to be; customers have names that agents have too. */
const knownRoles: ReadonlyMap<number, Role> = new Map([
  [2, "agent"],
  [4, "bot"],
]);

/**
 * Makes those actors bots or agents of whom an event tells no role but whose name wrote or acted as nothing else, in whichever
 * conversations: a bot's transfer would else be taken for a human's. Asked when all has been read.
 */
export function settleActorRoles(facts: Facts): void {
  const { events } = facts;
  let seen: Uint8Array | undefined;
  for (let index = 0; index < events.length; index++) {
    const actor = events.actor(index);
    if (actor === missing || events.actorRole(index) !== undefined) continue;
    seen ??= rolesOfPeople(facts);
    const role = knownRoles.get(seen[actor]);
    if (role !== undefined) events.setActorRole(index, role);
  }
}

/** As whom everybody wrote or acted, by their codes. A campaign goes out under a name that need not be a bot's. */
function rolesOfPeople({ messages, events, people, texts }: Facts): Uint8Array {
  const seen = new Uint8Array(people.size);
  const see = (person: number, role: Role | undefined): void => {
    if (person !== missing && role !== undefined) seen[person] |= bits[role] ?? 0;
  };
  for (let index = 0; index < messages.length; index++) {
    if (!messages.isCampaign(index)) see(messages.author(index), messages.role(index));
  }
  for (let index = 0; index < events.length; index++) see(events.actor(index), events.actorRole(index));
  // Automatic greetings go out in the name of agents, too, who have tickets.
  const { dictionary } = texts.assignee;
  for (let code = 0; code < dictionary.size; code++) see(people.find(dictionary.text(code)), "agent");
  return seen;
}
