/** Zendesk's own name of what goes on in a messenger. */
const names: ReadonlyMap<string, string> = new Map([["native_messaging", "chat"]]);

/** What the numbers stand for that some interfaces write in place of a name. */
const numbers: ReadonlyMap<string, string> = new Map([
  ["0", "web"],
  ["4", "email"],
  ["5", "api"],
  ["8", "rule"],
  ["16", "get_satisfaction"],
  ["23", "twitter"],
  ["26", "twitter"],
  ["27", "closed_ticket"],
  ["29", "chat"],
  ["30", "twitter"],
  ["31", "ticket_sharing"],
  ["33", "voice"],
  ["34", "voice"],
  ["35", "voice"],
  ["38", "facebook"],
  ["41", "facebook"],
  ["44", "voice"],
  ["45", "voice"],
  ["46", "voice"],
  ["48", "web_widget"],
  ["49", "mobile_sdk"],
  ["50", "help center"],
  ["55", "any_channel"],
  ["56", "mobile"],
  ["57", "sms"],
]);

/**
 * By which channel a ticket came, as `via.channel` says: a name, or one of Zendesk's numbers for it.
 *
 * @example channelOf("4") //=> "email"
 * @example channelOf("62") //=> "via 62"
 */
export const channelOf = (via: string): string =>
  names.get(via) ?? numbers.get(via) ?? (/^\d+$/.test(via) ? `via ${via}` : via);

/** Whether a channel is Zendesk's own chat or messenger, of which comments do not hold what was said. */
export const isChat = (via: string | undefined): boolean => via !== undefined && channelOf(via) === "chat";
