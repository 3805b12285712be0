const channels: ReadonlyMap<string, string> = new Map([
  ["WebWidget", "chat"],
  ["FacebookPage", "facebook"],
  ["TwitterProfile", "twitter"],
  ["TwilioSms", "sms"],
]);

/** @example channelOf("Channel::WebWidget") //=> "chat" */
export function channelOf(type: string | undefined): string | undefined {
  const name = type?.replace("Channel::", "");
  return name === undefined ? undefined : (channels.get(name) ?? name);
}
