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
 * What Meta notes in the name of a business, in English in whatever language its account is. Of the names in front none is
 * asked for: an account that is gone has lost its own.
 */
const ofBusiness: readonly RegExp[] = [
  /^(?!I replied ).+ replied to (?:an|your) ad\.?$/,
  /^.+ replied to a post\. (?:View|See) post(?:\(https?:\/\/\S+\))?$/,
  /^.+ replied to your automated welcome message\.(?: To change or remove this greeting, visit Messaging settings\.)?$/,
  /^You are (?:responding to a user comment to a post on your Page\. View|replying to a comment on your post\. See) comment\.?\(https?:\/\/\S+\)$/,
  /^Facebook created this chat because .+ commented on your post\..*$/,
  /^(?:Auto-label added: .+|Lead stage set to [\w ]+)\.?$/,
  /^(?:Your AI [Aa]gent (?:will respond|transferred this chat to you.*)|You took over this chat from your AI agent)\.$/,
  /^This message was automatically moved to spam\.$/,
  /^Messenger automatically created a transfer request\.(?: Learn more)?$/,
  /^The calling window has been reset to .+ from the end of the previous call\.$/,
];

/**
 * Whether the app wrote a text, and nobody said it.
 *
 * @param names of the people in the thread
 * @example isOwnLine("Ana started an audio call", ["Ana"]) //=> true
 */
export function isOwnLine(text: string, names: readonly string[]): boolean {
  const line = text.trim();
  const isOf = (name: string): boolean => line.startsWith(`${name} `) && ofSomebody.test(line.slice(name.length + 1));
  return [alone, ...ofBusiness].some((pattern) => pattern.test(line)) || ["You", ...names].some(isOf);
}
