import type { Instant, Status } from "../../model/conversation.ts";
import type { FactWriter } from "../write/fact-writer.ts";
import type { ToldConversation, ToldEvent } from "../write/told.ts";
import type { Contact } from "./contact.ts";

/** The contacts of a conversation in the order in which they began: at least one. */
export type Contacts = readonly [Contact, ...Contact[]];

/** How a conversation has ended, as far as its contacts tell. */
interface Ending {
  readonly status: Status | undefined;
  readonly at: Instant | undefined;
  /** Whether the flow alone dealt with it: nobody was asked for. */
  readonly isByFlow: boolean;
}

/** Which of a conversation's contacts are in the data. */
interface Known {
  readonly beginning: boolean;
  readonly ending: boolean;
}

/** Writes what the contacts of one conversation tell of it together. */
export function tellContacts(facts: FactWriter, id: string, contacts: Contacts, known: Known): void {
  const [first] = contacts;
  const taken = contacts.filter(isTaken);
  const isWhole = known.beginning && known.ending;
  const ending = isWhole ? endingOf(contacts) : unknownEnding;
  facts.conversation(id, {
    version: Math.max(...contacts.map(({ version }) => version)),
    createdAt: first.initiatedAt,
    ...(known.beginning ? waitingOf(contacts, taken.at(0)) : {}),
    closedAt: ending.status === "closed" && !ending.isByFlow ? ending.at : undefined,
    abandonedAt: ending.status === "abandoned" ? ending.at : undefined,
    status: ending.status,
    channel: first.channel,
    team: contacts.findLast(({ queue }) => queue !== undefined)?.queue,
    assignee: taken.at(-1)?.agent,
    customer: contacts.find(({ customer }) => customer !== undefined)?.customer,
    handle: isWhole ? handleOf(taken) : undefined,
  });
  if (ending.isByFlow && ending.at !== undefined) facts.event(id, { at: ending.at, kind: "closed", actorRole: "bot" });
  if (isWhole) facts.tells("transfers");
  const given = givenAway(contacts, taken.at(-1));
  if (isWhole && taken.length + given.length > 1) {
    for (const event of [...passingsOf(taken), ...given]) facts.event(id, event);
  }
}

type Taken = Contact & { readonly acceptedAt: Instant };

/** Whether an agent was connected. */
const isTaken = (contact: Contact): contact is Taken => contact.acceptedAt !== undefined;

/** Who began it, and until when the customer waited. The queue of an agent who had it later is no waiting for the first. */
function waitingOf(contacts: Contacts, taken: Taken | undefined): ToldConversation {
  const until = taken?.acceptedAt ?? Number.POSITIVE_INFINITY;
  return {
    initiator: contacts[0].initiator,
    queuedAt: contacts.find(({ queuedAt }) => queuedAt !== undefined && queuedAt <= until)?.queuedAt,
    acceptedAt: taken?.acceptedAt,
    wait: contacts.length === 1 && taken !== undefined ? taken.wait : undefined,
  };
}

const unknownEnding: Ending = { status: undefined, at: undefined, isByFlow: false };

/** Who was never connected was waiting if there was a queue; without one the caller stayed in the menu of the flow. */
function endingOf(contacts: Contacts): Ending {
  const served = contacts.filter(({ isAfterEnd }) => !isAfterEnd);
  const ends = served.map(({ endedAt }) => endedAt).filter((at) => at !== undefined);
  if (ends.length < served.length) return { status: "open", at: undefined, isByFlow: false };
  const at = Math.max(...ends);
  if (contacts.some(isTaken)) return { status: "closed", at, isByFlow: false };
  const wasQueued = contacts.some(({ queuedAt }) => queuedAt !== undefined);
  const isOutbound = contacts[0].initiator === "agent";
  return { status: wasQueued && !isOutbound ? "abandoned" : "closed", at, isByFlow: !wasQueued && !isOutbound };
}

/** Of all agents who had it; undefined where one of them has none stated. */
function handleOf(taken: readonly Taken[]): number | undefined {
  let sum = 0;
  for (const { handle } of taken) {
    if (handle === undefined) return undefined;
    sum += handle;
  }
  return taken.length === 0 ? undefined : sum;
}

/** Which agent had it after which. */
function passingsOf(taken: readonly Taken[]): readonly ToldEvent[] {
  return taken.flatMap(({ acceptedAt, initiatedAt, agent, queue }, index): readonly ToldEvent[] => {
    const accepted: ToldEvent = { at: acceptedAt, kind: "accepted", actor: agent, actorRole: "agent" };
    if (index === 0) return [accepted];
    const previous = taken[index - 1];
    const at = Math.min(previous.passedOnAt ?? initiatedAt, acceptedAt);
    // Inside a queue it went to another agent of the same team.
    const to = queue === undefined || queue === previous.queue ? agent : queue;
    return [{ at, kind: "transferred", actor: previous.agent, actorRole: "agent", to }, accepted];
  });
}

/** That the last agent who had it passed it on all the same, out of the house or to where nobody took it. */
function givenAway(contacts: Contacts, last: Taken | undefined): readonly ToldEvent[] {
  if (last === undefined) return [];
  const next = contacts.find(({ id }) => id === last.next);
  const at = last.passedOnAt ?? (isLeftWith(next, last) ? next?.initiatedAt : undefined);
  if (at === undefined) return [];
  return [{ at, kind: "transferred", actor: last.agent, actorRole: "agent", to: next?.queue }];
}

/** Whether the customer stayed there when the agent had gone: one whom an agent only asks for advice goes first. */
const isLeftWith = (next: Contact | undefined, { endedAt = Number.POSITIVE_INFINITY }: Taken): boolean =>
  next?.isPassedOn === true && (next.endedAt ?? Number.POSITIVE_INFINITY) > endedAt;
