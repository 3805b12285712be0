/*
 * What Instagram and Messenger themselves write among the messages, as if the sender had said it: words of the account's
 * language, of which only the English ones are known for certain. A call and most lines of a group begin with a name, of
 * the people in the thread or "You"; a reaction may begin with a nickname, and has an emoji, of which a byte may be U+00A0.
 */
const alone =
  /^(?:(?:.+ r|R)eacted [^ -~][^ ]* to your message|Liked a message|You are now connected on Messenger)\.?$/;
const ofSomebody =
  /^(?:liked a message|(?:started|missed) an? (?:audio|video) (?:call|chat)|joined the (?:audio|video) call|added .+ to the group|removed .+ from the group|left the group|created the group|named the group .+|changed the group photo)\.?$/;

/**
 * Whether the app wrote a text, and nobody said it.
 *
 * @param names of the people in the thread
 * @example isOwnLine("Ana started an audio call", ["Ana"]) //=> true
 */
export function isOwnLine(text: string, names: readonly string[]): boolean {
  const line = text.trim();
  const isOf = (name: string): boolean => line.startsWith(`${name} `) && ofSomebody.test(line.slice(name.length + 1));
  return alone.test(line) || ["You", ...names].some(isOf);
}
