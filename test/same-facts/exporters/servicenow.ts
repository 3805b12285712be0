import type { Instant } from "../../../src/model/conversation.ts";
import { csvOf } from "../../support/csv-text.ts";
import { localTime } from "../../support/spelt-times.ts";
import type { Exporter, SameAssignment, SameConversation, SameEvent } from "../exporter.ts";
import { anyOf, hasBot, isAnsweredByAnother, isOutbound, isResolvedByAnother } from "../kinds.ts";
import { noAnswers, noMessages, noRatings, noReplies, noTags } from "../lacks.ts";

const states: Readonly<Record<SameConversation["status"], string>> = {
  open: "Active",
  pending: "Awaiting User Info",
  "on-hold": "On Hold",
  resolved: "Resolved",
  closed: "Closed",
};
const priorities: Readonly<Record<SameConversation["priority"], string>> = {
  urgent: "1 - Critical",
  high: "2 - High",
  normal: "3 - Moderate",
  low: "4 - Low",
};

/** Incidents are numbered with letters in front. */
const numberOf = (id: string): string => `INC${id.replace(/\D/g, "").padStart(7, "0")}`;

/** How an incident stood after an update. */
interface Stand {
  readonly state: string;
  readonly at: Instant;
  readonly by: string;
  readonly reopens: number;
  readonly reassignments: number;
  readonly assignee: string | undefined;
}

/** Every update in the order of time: whoever is given it first takes it, and whoever comes later had it reassigned. */
function standsOf(conversation: SameConversation): readonly Stand[] {
  const { createdAt, abandonedAt, events, assignments, status, customer } = conversation;
  const opened = { state: "New", at: createdAt, by: customer, reopens: 0, reassignments: 0, assignee: undefined };
  let stand: Stand = opened;
  const changes = [...events, ...assignments]
    .sort((one, other) => one.at - other.at)
    .map((change) => {
      stand = { ...stand, ...("to" in change ? assigned(stand, change) : changed(stand, change)) };
      return stand;
    });
  if (abandonedAt !== undefined) return [opened, { ...stand, state: "Canceled", at: abandonedAt, by: customer }];
  const last = changes.at(-1) ?? opened;
  const isSaid = last.state === states[status] || (last === opened && status === "open");
  return isSaid ? [opened, ...changes] : [opened, ...changes, { ...last, state: states[status] }];
}

const assigned = ({ assignee, reassignments }: Stand, { at, actor, to }: SameAssignment): Partial<Stand> => ({
  at,
  by: actor,
  assignee: to,
  reassignments: assignee === undefined ? reassignments : reassignments + 1,
});

const changed = ({ reopens }: Stand, { at, kind, actor, by }: SameEvent): Partial<Stand> => ({
  at,
  by: by === "bot" ? "system" : actor,
  ...(kind === "reopened" ? { state: "Active", reopens: reopens + 1 } : { state: "Resolved" }),
});

const rowsOf = (conversation: SameConversation): readonly Readonly<Record<string, string>>[] =>
  standsOf(conversation).map(({ state, at, by, reopens, reassignments, assignee }, index) => ({
    number: numberOf(conversation.id),
    incident_state: state,
    reassignment_count: String(reassignments),
    reopen_count: String(reopens),
    sys_mod_count: String(index),
    caller_id: conversation.customer,
    opened_at: localTime(conversation.createdAt),
    sys_updated_by: by,
    sys_updated_at: localTime(at),
    contact_type: conversation.channel,
    priority: priorities[conversation.priority],
    assignment_group: conversation.team,
    assigned_to: assignee ?? "?",
    short_description: conversation.subject,
    resolved_at: conversation.resolvedAt === undefined ? "?" : localTime(conversation.resolvedAt),
  }));

export const serviceNow: Exporter = {
  format: "servicenow",
  idOf: numberOf,
  write: (conversations) => [{ name: "incidents.csv", text: csvOf(...conversations.flatMap(rowsOf)) }],
  options: ["--time-zone", "UTC"],
  lacks: {
    ...noMessages,
    ...noRatings,
    ...noTags,
    "escalation-rate":
      "needs messages and records of escalations, or first response times and records of escalations, or acceptance times and records of escalations …",
    "transfer-rate": "needs messages, or first response times, or acceptance times …",
    ...noReplies,
    "wait-time": "needs messages, or acceptance times, or first response times …",
    ...noAnswers,
    "time-to-abandon": "needs messages, or first response times, or acceptance times …",
  },
  differs: {
    "handle-time": "nothing tells whether anybody answered",
  },
  but: {
    why: "who began it, what only a bot said, and who answered are not told",
    isMeant: anyOf(isOutbound, hasBot, isResolvedByAnother, isAnsweredByAnother),
    carries: [
      "backlog",
      "resolution-time",
      "resolution-rate",
      "clean-resolution-rate",
      "first-contact-resolution",
      "reopen-rate",
      "volume by agent",
      "daily-volume by agent",
      "channels by agent",
    ],
  },
};
