import type { Report, Value } from "../../src/report/report.ts";
import type { Exporter, SameConversation } from "./exporter.ts";

/** What a report says of a metric in one row: all but what it rests on, which is another in every format. */
type Figures = Omit<Value, "sources" | "flags">;

/** The same of every group, by its name. */
export type FiguresByGroup = Readonly<Record<string, Figures | undefined>>;

/** The names in a fixture by those that a format has for them. */
export interface Names {
  readonly conversations: ReadonlyMap<string, string>;
  readonly agents: ReadonlyMap<string, string>;
}

export function namesOf({ idOf, agentOf }: Exporter, conversations: readonly SameConversation[]): Names {
  const agents = conversations.flatMap(({ assignments }) => assignments.map(({ to }) => to));
  return {
    conversations: new Map(conversations.map(({ id }) => [idOf?.(id) ?? id, id])),
    agents: new Map(agents.map((name) => [agentOf?.(name) ?? name, name])),
  };
}

export const figuresOf = ({ rows }: Report, metric: string, names: Names): FiguresByGroup =>
  Object.fromEntries(rows.map(({ group, values }) => [groupName(group, names), comparable(values[metric], names)]));

function groupName({ agent, ...others }: Readonly<Record<string, string>>, names: Names): string {
  if (agent !== undefined) return names.agents.get(agent) ?? agent;
  return Object.values(others)[0] ?? "total";
}

/** Conversations that stand out are named. */
function comparable(value: Value | undefined, { conversations }: Names): Figures | undefined {
  if (value === undefined) return undefined;
  const { sources, flags, parts, ...figures } = value;
  const renamed = <Summary extends Pick<Value, "worst">>(summary: Summary): Summary => {
    if (summary.worst === undefined) return summary;
    const worst = summary.worst.map((each) => ({
      ...each,
      conversation: conversations.get(each.conversation) ?? each.conversation,
    }));
    return { ...summary, worst };
  };
  if (parts === undefined) return renamed(figures);
  return {
    ...renamed(figures),
    parts: Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, renamed(part)])),
  };
}

/** Without the parts that the others do not have, because their input cannot tell them. */
export const withPartsOf = (figures: FiguresByGroup, others: FiguresByGroup): FiguresByGroup =>
  Object.fromEntries(
    Object.entries(figures).map(([group, value]) => [group, value && onlyParts(value, others[group]?.parts)]),
  );

function onlyParts({ parts = {}, ...rest }: Figures, told: Value["parts"]): Figures {
  if (told === undefined) return rest;
  return { ...rest, parts: Object.fromEntries(Object.entries(parts).filter(([id]) => told[id] !== undefined)) };
}
