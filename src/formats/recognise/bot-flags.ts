import type { Role } from "../../model/conversation.ts";
import { booleanOf } from "../values/booleans.ts";
import { roleUnder } from "../values/roles.ts";
import { type Matches, withoutField } from "./match.ts";
import { type Sample, textsByRecord } from "./sample.ts";

/**
 * What was found but for a mark of bots that stands at messages of others than a desk's own: it is one of conversations with a
 * bot, in which agents write too.
 */
export function withoutBotConversations(matches: Matches, sample: Sample): Matches {
  const match = matches.get("bot");
  const role = matches.get("role");
  if (match === undefined || role === undefined || match.by === "--map") return matches;
  const roles = textsByRecord(sample, role.index);
  const isOfAuthors = textsByRecord(sample, match.index).every(
    (text, record) => booleanOf(text) !== true || ownRoles.has(roleUnder(role.by, roles[record] ?? "")),
  );
  return isOfAuthors ? matches : withoutField(matches, "bot");
}

const ownRoles: ReadonlySet<Role | undefined> = new Set<Role | undefined>(["agent", "bot", "system"]);
