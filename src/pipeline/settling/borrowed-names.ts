import type { Facts } from "../../model/facts.ts";
import { missing } from "../../model/texts/dictionary.ts";
import { actingAgents } from "../agents.ts";

/**
 * Takes the names of agents from what a machine wrote and did in them, in whichever conversations: it stays the machine's, and
 * who lends a name is no bot to whom nobody has given anything. Asked when all has been read.
 */
export function settleBorrowedNames(facts: Facts): void {
  const { messages, events } = facts;
  let areAgents: Uint8Array | undefined;
  const isAgents = (person: number): boolean => {
    if (person === missing) return false;
    areAgents ??= actingAgents(facts);
    return areAgents[person] === 1;
  };
  for (let index = 0; index < messages.length; index++) {
    if (messages.role(index) === "bot" && isAgents(messages.author(index))) messages.setAuthor(index, missing);
  }
  for (let index = 0; index < events.length; index++) {
    if (events.actorRole(index) === "bot" && isAgents(events.actor(index))) events.setActor(index, missing);
  }
}
