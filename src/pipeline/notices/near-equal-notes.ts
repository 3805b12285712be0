import type { Notes } from "../../input/notes.ts";
import type { Facts } from "../../model/facts.ts";
import { nearEqualIds } from "../../model/near-equal-ids.ts";
import { Dictionary } from "../../model/texts/dictionary.ts";
import { agentNames } from "../agents.ts";
import { noteRoundedIds } from "./rounded-ids.ts";

/** Says which conversations are perhaps one: their ids differ only in ways that a damaged file comes by. */
export function noteNearEqualIds(ids: Dictionary, notes: Notes): void {
  noteNearEqual("near-equal-ids", nearConversations, ids, notes);
  noteRoundedIds(ids, notes);
}

/** The same of customers, whom conversations name only where they are joined by them: to each other, to orders, to a list. */
export function noteNearEqualCustomers({ texts, orders, customers }: Facts, notes: Notes): void {
  const joined = [...orders.customers, ...customers.customers().map(({ id }) => id)];
  const named = texts.customer.dictionary;
  noteNearEqual("near-equal-customers", nearCustomers, joined.length === 0 ? named : withMore(named, joined), notes);
}

function withMore(named: Dictionary, more: readonly string[]): Dictionary {
  const ids = new Dictionary();
  named.forEach((_, bytes, start, end) => {
    ids.code(bytes, start, end);
  });
  for (const id of more) ids.codeOf(id);
  return ids;
}

/** The same of what conversations are grouped by, and people write by hand. */
export function noteNearEqualNames(facts: Facts, notes: Notes): void {
  const { channel, team, category } = facts.texts;
  noteNearEqual("near-equal-channels", nearChannels, channel.dictionary, notes);
  const agents = new Dictionary();
  for (const name of agentNames(facts)) agents.codeOf(name);
  noteNearEqual("near-equal-agents", nearAgents, agents, notes);
  noteNearEqual("near-equal-teams", nearTeams, team.dictionary, notes);
  noteNearEqual("near-equal-categories", nearCategories, category.dictionary, notes);
  noteNearEqual("near-equal-tags", nearTags, facts.tags.dictionary, notes);
}

const nearConversations =
  "ids that differ only by spaces, case, Unicode form, zeros or a # in front, or how a number is written (1001.0, 1,001, of a phone); they count as different conversations";
const nearCustomers =
  "ids of customers that differ only by spaces, case, Unicode form, zeros or a # in front, or how a number is written (1001.0, 1,001, of a phone); they count as different customers";
const nearChannels =
  "channels that differ only by spaces, case, Unicode form, zeros or a # in front, or how a number is written (1001.0, 1,001, of a phone); they count as different channels (input.values.channel in the configuration makes them one)";
const nearAgents =
  "agents that differ only by spaces, case, Unicode form, zeros or a # in front, or how a number is written (1001.0, 1,001, of a phone); they count as different agents";
const nearTeams =
  "teams that differ only by spaces, case, Unicode form, zeros or a # in front, or how a number is written (1001.0, 1,001, of a phone); they count as different teams";
const nearCategories =
  "categories that differ only by spaces, case, Unicode form, zeros or a # in front, or how a number is written (1001.0, 1,001, of a phone); they count as different categories";
const nearTags =
  "tags that differ only by spaces, case, Unicode form, zeros or a # in front, or how a number is written (1001.0, 1,001, of a phone); they count as different tags";

function noteNearEqual(code: string, message: string, ids: Dictionary, notes: Notes): void {
  const { count, examples } = nearEqualIds(ids);
  for (const [one, other] of examples) notes.add(code, message, `"${one}" and "${other}"`);
  notes.add(code, message, undefined, count - examples.length);
}
