import type { TextFact } from "../../../model/fact.ts";
import { assigneeOf, teamOf } from "../../values/assignees.ts";
import { booleanOf } from "../../values/booleans.ts";
import { channelOf } from "../../values/channels.ts";
import { customerOf } from "../../values/customers.ts";
import { initiatorOf } from "../../values/initiators.ts";
import { priorityOf } from "../../values/priorities.ts";
import { statusOf } from "../../values/statuses.ts";
import { normaliseWord } from "../../values/words.ts";
import type { Table } from "../table.ts";
import { plainText, type Translate } from "../texts.ts";

/** The word for what is told as yes or no, as 1 and "ya" are. */
export const yesOrNo: Translate = (text) => {
  const answer = booleanOf(text);
  return answer === undefined ? undefined : answer ? "yes" : "no";
};

const known: Partial<Record<TextFact, Translate>> = {
  status: statusOf,
  channel: channelOf,
  priority: priorityOf,
  initiator: initiatorOf,
  customer: customerOf,
  botOnly: yesOrNo,
  converted: yesOrNo,
  team: teamOf,
  assignee: assigneeOf,
};

/**
 * The model's own word for a text of the data: what the configuration says it means, else what it usually means. Whatever
 * names a channel or a customer does it in the same words, so that they can be joined.
 */
export function ownWords(table: Table, fact: TextFact): Translate {
  const configured = table.settings.values.get(fact);
  const only = table.matches.get(fact)?.only;
  const usual = only === undefined ? (known[fact] ?? plainText) : (text: string) => only.get(normaliseWord(text));
  return (text) => {
    const plain = plainText(text);
    const own = configured?.get(text);
    return own ?? (plain === undefined ? undefined : usual(plain));
  };
}
