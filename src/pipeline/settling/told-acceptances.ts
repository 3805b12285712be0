import { isAcceptance } from "../../metrics/conversation/waiting.ts";
import { MarkColumn } from "../../model/columns.ts";
import type { Facts } from "../../model/facts.ts";
import type { EventLog } from "../../model/logs/event-log.ts";
import type { EntryRange } from "../../model/logs/log-entries.ts";
import { missing } from "../../model/texts/dictionary.ts";
import type { Account } from "../account.ts";

/**
 * Takes acceptances among the events for acceptance times, where they tell of everybody: each log that has resolutions has some,
 * humans resolve nothing that nobody accepted, and files beside the logs have no tickets without events, since these may have been
 * accepted elsewhere.
 */
export function seeAcceptances(facts: Facts, accounts: readonly Account[]): void {
  const { found, events } = facts;
  if (!found.has("events")) return;
  const logs = accounts.map(({ entries }) => entries.events).filter(({ from, to }) => to > from);
  const silent = logs.filter((log) => !hasAcceptance(events, log));
  if (silent.length === logs.length || silent.some((log) => hasResolution(events, log))) return;
  if (areResolvedUnaccepted(events)) return;
  if (logs.length === accounts.length || areAllLogged(facts)) found.add("acceptedAt");
}

function areAllLogged({ events, tickets, conversationCount }: Facts): boolean {
  const logged = new MarkColumn();
  for (let index = 0; index < events.length; index++) {
    const conversation = events.conversationOf(index);
    if (conversation !== missing) logged.mark(conversation);
  }
  for (let conversation = 0; conversation < conversationCount; conversation++) {
    if (tickets.has(conversation) && !logged.has(conversation)) return false;
  }
  return true;
}

/** Whether a human resolved any that nobody accepted: who takes one does not always say so then. */
function areResolvedUnaccepted(events: EventLog): boolean {
  const accepted = new MarkColumn();
  const resolved: number[] = [];
  for (let index = 0; index < events.length; index++) {
    const [kind, actorRole] = [events.kind(index), events.actorRole(index)];
    if (isAcceptance({ kind, actorRole })) accepted.mark(events.conversationOf(index));
    const isByHuman = kind === "resolved" ? actorRole !== "bot" && actorRole !== "system" : actorRole === "agent";
    if (isByHuman && (kind === "resolved" || kind === "closed")) resolved.push(events.conversationOf(index));
  }
  return resolved.some((conversation) => conversation !== missing && !accepted.has(conversation));
}

function hasAcceptance(events: EventLog, { from, to }: EntryRange): boolean {
  for (let index = from; index < to; index++) {
    if (isAcceptance({ kind: events.kind(index), actorRole: events.actorRole(index) })) return true;
  }
  return false;
}

function hasResolution(events: EventLog, { from, to }: EntryRange): boolean {
  for (let index = from; index < to; index++) {
    const kind = events.kind(index);
    if (kind === "resolved" || kind === "closed") return true;
  }
  return false;
}
