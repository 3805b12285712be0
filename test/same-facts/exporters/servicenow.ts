import type { Instant } from "../../../src/model/conversation.ts";
import { csvOf } from "../../support/csv-text.ts";
import { localTime } from "../../support/spelt-times.ts";
import { because } from "../because.ts";
import type { Exporter, SameConversation } from "../exporter.ts";

const states: Readonly<Record<SameConversation["status"], string>> = {
  open: "Active",
  pending: "Awaiting User Info",
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
}

function standsOf({ createdAt, events, status, customer }: SameConversation): readonly Stand[] {
  let reopens = 0;
  const changes = events.map(({ at, kind, actor }) => {
    if (kind === "reopened") reopens++;
    return { state: kind === "reopened" ? "Active" : "Resolved", at, by: actor, reopens };
  });
  const opened = { state: "New", at: createdAt, by: customer, reopens: 0 };
  const last = changes.at(-1) ?? opened;
  const isSaid = last.state === states[status] || (last === opened && status === "open");
  return isSaid ? [opened, ...changes] : [opened, ...changes, { ...last, state: states[status] }];
}

const rowsOf = (conversation: SameConversation): readonly Readonly<Record<string, string>>[] =>
  standsOf(conversation).map(({ state, at, by, reopens }, index) => ({
    number: numberOf(conversation.id),
    incident_state: state,
    reassignment_count: "0",
    reopen_count: String(reopens),
    sys_mod_count: String(index),
    caller_id: conversation.customer,
    opened_at: localTime(conversation.createdAt),
    sys_updated_by: by,
    sys_updated_at: localTime(at),
    contact_type: conversation.channel,
    priority: priorities[conversation.priority],
    assignment_group: conversation.team,
    assigned_to: conversation.assignee ?? "?",
    short_description: conversation.subject,
    resolved_at: conversation.resolvedAt === undefined ? "?" : localTime(conversation.resolvedAt),
  }));

export const serviceNow: Exporter = {
  format: "servicenow",
  write: (conversations) => [{ name: "incidents.csv", text: csvOf(...conversations.flatMap(rowsOf)) }],
  options: ["--time-zone", "UTC"],
  carries: [
    "volume",
    "daily-volume",
    "channels",
    "backlog-flow",
    "resolution-time",
    "resolution-rate",
    "clean-resolution-rate",
    "first-contact-resolution",
    "reopen-rate",
    "retention-rate",
  ],
  lacks: {
    ...because(
      "there are no messages",
      "backlog",
      "handle-time",
      "messages-per-chat",
      "first-response-time",
      "reply-time",
      "next-reply-time",
      "wait-time",
      "time-to-abandon",
      "chat-duration",
      "sla",
      "service-level",
      "success-rate",
      "missed-rate",
      "replies-per-ticket",
      "escalation-rate",
      "transfer-rate",
    ),
    ...because("there are no tags", "tags"),
    ...because("there are no ratings", "csat", "feedback"),
  },
};
