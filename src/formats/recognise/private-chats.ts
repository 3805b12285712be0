import { isSilentVisibility } from "../fields/visibility.ts";
import { roleUnder } from "../values/roles.ts";
import { internalOf } from "../values/visibility.ts";
import { type Matches, withoutField } from "./match.ts";
import { type Sample, textsByRecord } from "./sample.ts";

/**
 * What was found but for a visibility by which customers write a quarter of the internal notes: such a column tells direct messages,
 * or private chats, from public ones. A few of them are notes all the same, as what a third party forwarded.
 */
export function withoutPrivateChats(matches: Matches, sample: Sample): Matches {
  const match = matches.get("visibility");
  const role = matches.get("role");
  if (match === undefined || role === undefined || !isSilentVisibility(match.by) || match.by === "--map")
    return matches;
  const roles = textsByRecord(sample, role.index);
  const internal = textsByRecord(sample, match.index).flatMap((text, record) =>
    internalOf(text, match.header) === true ? [roles[record] ?? ""] : [],
  );
  const ofCustomers = internal.filter((text) => roleUnder(role.by, text) === "customer").length;
  return ofCustomers > 0 && ofCustomers * 4 >= internal.length ? withoutField(matches, "visibility") : matches;
}
