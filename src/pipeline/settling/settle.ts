import type { ReadSettings } from "../../formats/settings/read-settings.ts";
import type { Notes } from "../../input/notes.ts";
import type { Facts } from "../../model/facts.ts";
import { noteNearEqualCustomers, noteNearEqualIds, noteNearEqualNames } from "../notices/near-equal-notes.ts";
import { noteUnjoinedLogs } from "../notices/unjoined-logs.ts";
import { settleActorRoles } from "./actor-roles.ts";
import { leaveOutCutBeginnings } from "./cut-beginnings.ts";
import { divideRooms } from "./divide-rooms.ts";
import { placeEndsWithinDays } from "./ends-within-days.ts";
import { seeStatedEnds } from "./stated-ends.ts";
import { markUntoldAnswers } from "./untold-answers.ts";
import { placeWithinMinutes } from "./within-minutes.ts";

/**
 * Settles what only all that was read can tell, in this order: each step rests on what those before it have settled.
 *
 * @param isLogApart whether a log of messages stands beside other files: what one file tells of its own conversations is never
 * weighed against the rest of it
 */
export function settle(facts: Facts, settings: ReadSettings, isLogApart: boolean, notes: Notes): void {
  noteNearEqualIds(facts.ids, notes);
  noteNearEqualCustomers(facts, notes);
  noteNearEqualNames(facts, notes);
  noteUnjoinedLogs(facts, notes);
  settleActorRoles(facts);
  divideRooms(facts, settings, notes);
  placeEndsWithinDays(facts);
  if (settings.rooms !== true && isLogApart) leaveOutCutBeginnings(facts, notes);
  placeWithinMinutes(facts);
  seeStatedEnds(facts, settings.latest);
  markUntoldAnswers(facts, notes);
}
