import type { ReadSettings } from "../../formats/settings/read-settings.ts";
import type { Notes } from "../../input/notes.ts";
import type { Facts } from "../../model/facts.ts";
import type { EntryLog } from "../../model/logs/log-entries.ts";
import { noteBlankLeavings } from "../notices/blank-leavings.ts";
import { noteHoursApart } from "../notices/hours-apart.ts";
import { noteNearEqualCustomers, noteNearEqualIds, noteNearEqualNames } from "../notices/near-equal-notes.ts";
import { noteUnjoinedLogs } from "../notices/unjoined-logs.ts";
import { settleActorRoles } from "./actor-roles.ts";
import { leaveOutCutBeginnings } from "./cut-beginnings.ts";
import { placeEndsWithinDays } from "./ends-within-days.ts";
import { settleNoneResolved } from "./none-resolved.ts";
import { settleRooms } from "./rooms.ts";
import { seeStatedEnds } from "./stated-ends.ts";
import { markUnlisted } from "./unlisted.ts";
import { markUntoldAnswers } from "./untold-answers.ts";
import { placeWithinMinutes } from "./within-minutes.ts";

/**
 * Settles what only all that was read can tell, in this order: each step rests on what those before it have settled.
 *
 * @param apart the logs that stand in files of their own, beside others: what one file tells of its own conversations is never
 * weighed against the rest of it
 */
export function settle(facts: Facts, settings: ReadSettings, apart: ReadonlySet<EntryLog>, notes: Notes): void {
  noteNearEqualIds(facts.ids, notes);
  noteNearEqualCustomers(facts, notes);
  noteNearEqualNames(facts, notes);
  noteUnjoinedLogs(facts, notes);
  noteBlankLeavings(facts, settings.facts, notes);
  if (settings.rooms !== true) noteHoursApart(facts, apart, notes);
  settleActorRoles(facts);
  settleRooms(facts, settings, notes);
  placeEndsWithinDays(facts);
  if (settings.rooms !== true && apart.has("messages")) leaveOutCutBeginnings(facts, notes);
  placeWithinMinutes(facts);
  seeStatedEnds(facts, settings.latest);
  settleNoneResolved(facts);
  markUntoldAnswers(facts, notes);
  markUnlisted(facts, notes);
}
