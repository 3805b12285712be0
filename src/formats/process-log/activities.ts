import type { EventKind } from "../../model/conversation.ts";
import { eventKindOf } from "../values/event-kinds.ts";
import { dictionary, normaliseWord } from "../values/words.ts";

/** What service desks call the steps of a case, beside the usual names of events and statuses. */
const steps = dictionary<EventKind>([
  ["opened", "insert, register, registered, registration, submit, raise, raised, log, logged"],
  ["accepted", "take in charge, taken in charge, take over"],
  ["transferred", "forward, forwarded, reroute, rerouted, hand over"],
  ["pending", "wait user, wait customer, wait for user, wait for customer, waiting for user"],
  [
    "on-hold",
    "wait vendor, wait for vendor, wait supplier, wait for supplier, wait implementation, suspend, suspended",
  ],
  ["unsnoozed", "wake up"],
  ["abandoned", "cancel, withdraw, withdrawn"],
]);

/** What a step is done to: it says nothing of the step. */
const objects: ReadonlySet<string> = new Set([
  "ticket",
  "case",
  "incident",
  "request",
  "issue",
  "call",
  "tiket",
  "kasus",
]);

/**
 * What a step of a case means for a conversation; undefined where it is no known word.
 *
 * @example kindOfActivity("Resolve ticket") //=> "resolved"
 */
function kindOfActivity(text: string): EventKind | undefined {
  const whole = normaliseWord(text);
  const words = whole.split(" ").filter((word) => !objects.has(word));
  return knownKind(whole) ?? knownKind(words.join(" "));
}

const knownKind = (word: string): EventKind | undefined => steps.get(word) ?? eventKindOf(word);

/** The transitions of the XES standard by which a step is not done yet, or never will be. */
const unfinished: ReadonlySet<string> = new Set([
  "schedule",
  "assign",
  "reassign",
  "start",
  "suspend",
  "resume",
  "withdraw",
  "manualskip",
  "autoskip",
  "ate abort",
  "pi abort",
]);
const finished: ReadonlySet<string> = new Set(["complete", "unknown"]);

/** What a row says: that a step was taken and what it means, that one was not finished, or nothing that is understood. */
export type Step = EventKind | "unfinished" | undefined;

/**
 * What a row of a log means by its activity and its transition. Where the transition is no word of the standard it is the
 * state that the activity led to, as in the logs of incidents at Volvo (BPI 2013), and says more than the activity; only that
 * work goes on says less.
 *
 * @param stated what the configuration says of the activity, which outweighs both
 * @example stepOf("Accepted", "Wait - User", undefined) //=> "pending"
 */
export function stepOf(activity: string, transition: string | undefined, stated: EventKind | undefined): Step {
  const word = transition === undefined ? "complete" : normaliseWord(transition);
  if (unfinished.has(word)) return "unfinished";
  if (stated !== undefined) return stated;
  const own = kindOfActivity(activity);
  const state = finished.has(word) ? undefined : kindOfActivity(word);
  return state === undefined || state === "opened" ? (own ?? state) : state;
}
