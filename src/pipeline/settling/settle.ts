import type { ReadSettings } from "../../formats/settings/read-settings.ts";
import type { Notes } from "../../input/notes.ts";
import type { Facts } from "../../model/facts.ts";
import type { Account } from "../account.ts";
import { noteNearEqualCustomers, noteNearEqualIds, noteNearEqualNames } from "../notices/near-equal-notes.ts";
import { noteUnjoinedLogs } from "../notices/unjoined-logs.ts";
import { leaveOutCutBeginnings } from "./cut-beginnings.ts";
import { divideRooms } from "./divide-rooms.ts";
import { placeEndsWithinDays } from "./ends-within-days.ts";
import { seeStatedEnds } from "./stated-ends.ts";
import { seeAcceptances } from "./told-acceptances.ts";
import { markUntoldAnswers } from "./untold-answers.ts";

/**
 * Settles what only all that was read can tell, in this order: each step rests on what those before it have settled.
 *
 * @param accounts of the files that were read: what one tells of its own conversations is never weighed against the rest of it
 */
export function settle(facts: Facts, settings: ReadSettings, accounts: readonly Account[], notes: Notes): void {
  noteNearEqualIds(facts.ids, notes);
  noteNearEqualCustomers(facts, notes);
  noteNearEqualNames(facts, notes);
  noteUnjoinedLogs(facts, notes);
  divideRooms(facts, settings, notes);
  placeEndsWithinDays(facts);
  if (settings.rooms !== true && isLogApart(accounts)) leaveOutCutBeginnings(facts, notes);
  seeStatedEnds(facts, settings.latest);
  markUntoldAnswers(facts);
  seeAcceptances(facts, accounts);
}

/** Whether messages stand in a file of their own, and not inside the records of their conversations, and other files beside it. */
const isLogApart = (accounts: readonly Account[]): boolean =>
  accounts.length > 1 &&
  accounts.some(({ isNested, entries: { messages } }) => !isNested && messages.to > messages.from);
