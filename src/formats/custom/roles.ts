import type { Role } from "../../model/conversation.ts";
import type { ConfiguredWords } from "../values/configured-words.ts";
import { roleOf } from "../values/roles.ts";
import type { AuthorLists } from "./description.ts";

/** Tells who wrote, by the author and by the word for the role, as far as there are any. */
export type RoleRule = (author: string | undefined, word: string | undefined) => Role | undefined;

/**
 * The lists of authors decide first, then the word, then what the description says of everybody else.
 *
 * @param meanings what the words mean, where that is not what they usually mean
 * @example roleRule({ bots: ["robo"] }, new Map())("Robo", "staff") //=> "bot"
 */
export function roleRule(lists: AuthorLists = {}, meanings: ConfiguredWords = new Map()): RoleRule {
  const { agents = [], bots = [], customers = [], system = [], others } = lists;
  const listed = new Map<string, Role>([
    ...customers.map((author) => [folded(author), "customer"] as const),
    ...agents.map((author) => [folded(author), "agent"] as const),
    ...bots.map((author) => [folded(author), "bot"] as const),
    ...system.map((author) => [folded(author), "system"] as const),
  ]);
  return (author, word) => {
    const own = author === undefined ? undefined : listed.get(folded(author));
    return own ?? (word === undefined ? undefined : roleOf(meanings.get(word) ?? word)) ?? others;
  };
}

/** Names and addresses are written in either case. */
const folded = (author: string): string => author.trim().toLowerCase();
