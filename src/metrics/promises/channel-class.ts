/** Kinds of channels on which customers expect an answer equally soon. */
export type ChannelClass = "email" | "social-media" | "live-chat";

/** The names of channels as they are once normalised; a web form is no live chat. */
const classes: ReadonlyMap<string, ChannelClass> = new Map([
  ["email", "email"],
  ["chat", "live-chat"],
  ["whatsapp", "social-media"],
  ["facebook", "social-media"],
  ["messenger", "social-media"],
  ["instagram", "social-media"],
  ["telegram", "social-media"],
  ["twitter", "social-media"],
  ["x", "social-media"],
  ["line", "social-media"],
  ["tiktok", "social-media"],
]);

/**
 * The class of a channel; undefined for one that is of none of them.
 *
 * @example channelClassOf("whatsapp") //=> "social-media"
 */
export const channelClassOf = (channel: string): ChannelClass | undefined => classes.get(channel.toLowerCase());

/** Whether a text names a class of channels. @example isChannelClass("live-chat") //=> true */
export const isChannelClass = (text: string): boolean => [...classes.values()].some((name) => name === text);
