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
