import type { Role } from "../../model/conversation.ts";
import type { Item } from "../record/item.ts";

/** The user who stands for Zendesk itself. */
export const systemUser = "-1";

/** What triggers and automations do comes through this channel, which ticket events spell as a title, and others as its number. */
const ruleChannels: ReadonlySet<string> = new Set(["rule", "Rule", "8"]);

/** Whether a trigger, an automation or the answer bot did or wrote something, by where it came from. */
export const isMachineChannel = (channel: string | undefined): boolean =>
  channel !== undefined && (ruleChannels.has(channel) || channel.startsWith("answer_bot"));

/** The same by whom it names, too. */
export const isMachine = (user: string | undefined, channel: string | undefined): boolean =>
  user === systemUser || isMachineChannel(channel);

/** The role of a comment's author, by where it came from: who merges another ticket into this one writes no reply. */
export function roleBy(isByMachine: boolean, via: Item): Role {
  if (isByMachine) return "bot";
  return via.text("via.source.rel") === "merge" ? "system" : "unknown";
}
