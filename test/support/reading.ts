import type { ReadSettings } from "../../src/formats/settings/read-settings.ts";
import { type Note, Notes } from "../../src/input/notes.ts";
import type { Commerce } from "../../src/model/commerce.ts";
import { commerceOf } from "../../src/model/commerce-of.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import { countFacts, durationFacts, type Fact, instantFacts, textFacts } from "../../src/model/fact.ts";
import { Facts } from "../../src/model/facts.ts";
import type { RejectedRecord } from "../../src/pipeline/account.ts";
import { readAll } from "../../src/pipeline/reading/read-all.ts";
import type { ReportInput } from "../../src/report/report.ts";
import { zone } from "../../src/time/zone.ts";
import { assembled } from "./assemble.ts";
import { file } from "./bytes.ts";

/** Files in memory as the pipeline understands them. */
export interface Understood {
  readonly conversations: readonly Conversation[];
  readonly commerce: Commerce;
  readonly found: ReadonlySet<Fact>;
  readonly notes: readonly Note[];
  readonly inputs: readonly ReportInput[];
  readonly rejected: readonly RejectedRecord[];
}

const everything: ReadonlySet<Fact> = new Set([
  ...textFacts,
  ...instantFacts,
  ...durationFacts,
  ...countFacts,
  ...(["tags", "messages", "author", "canned", "events", "csat", "nps", "ces", "comment", "revenue"] as const),
]);

/** All that a format can tell is read; times without an offset are those of UTC. */
export const settingsOf = (settings: Partial<ReadSettings> = {}): ReadSettings => ({
  zone: zone("UTC"),
  zoneGiven: true,
  dateFormat: undefined,
  latest: Date.UTC(2030, 0, 1),
  map: new Map(),
  values: new Map(),
  facts: everything,
  attributes: [],
  ...settings,
});

export async function understand(
  files: Readonly<Record<string, string>>,
  settings: Partial<ReadSettings> = {},
  format?: string,
  kind?: string,
): Promise<Understood> {
  const facts = new Facts();
  const notes = new Notes();
  const sources = Object.entries(files).map(([name, text]) => file(name, Buffer.from(text)));
  const request = { sources, settings: settingsOf(settings), format, kind };
  const { accounts, countRepeat } = await readAll(request, facts, notes);
  const conversations = assembled(facts, countRepeat);
  const rejected = accounts.flatMap((account) => account.rejected);
  const inputs = accounts.map((account) => account.toInput());
  return { conversations, commerce: commerceOf(facts), found: facts.found, notes: notes.all, inputs, rejected };
}

/** The one conversation of what was read. */
export function onlyOne({ conversations }: Understood): Conversation {
  const [conversation, ...others] = conversations;
  if (conversation === undefined || others.length > 0) throw new Error(`${conversations.length} conversations`);
  return conversation;
}

/** That of a file. */
export const understandOne = async (text: string, settings: Partial<ReadSettings> = {}): Promise<Conversation> =>
  onlyOne(await understand({ "a.csv": text }, settings));
