import type { Instant } from "../../../src/model/conversation.ts";
import { csvOf } from "../../support/csv-text.ts";
import { localTime } from "../../support/spelt-times.ts";
import { because } from "../because.ts";
import type { Exporter, SameConversation } from "../exporter.ts";
import { anyOf, hasBot, isOnHold, isOutbound, isPending } from "../kinds.ts";
import { noAnswers, noMessages, noRatings, noReplies, noTags } from "../lacks.ts";

type Step = readonly [activity: string, at: Instant, resource: string];

const activities = { resolved: "Resolve ticket", reopened: "Reopen ticket" } as const;

function stepsOf(conversation: SameConversation): readonly Step[] {
  const { createdAt, customer, assignments, events, escalations, priority, abandonedAt } = conversation;
  const given = assignments.map(({ at, actor }): Step => ["Assign ticket", at, actor]);
  const ends = events.map(({ kind, at, actor, by }): Step => [activities[kind], at, by === "bot" ? "bot" : actor]);
  return [
    ["Insert ticket", createdAt, customer],
    [`Assign priority ${priority}`, createdAt, "system"],
    ...given,
    ...ends,
    ...escalations.map(({ at, actor }): Step => ["Escalate ticket", at, actor]),
    ...(abandonedAt === undefined ? [] : [["Cancel ticket", abandonedAt, customer] satisfies Step]),
  ];
}

const rowsOf = (conversation: SameConversation): readonly Readonly<Record<string, string>>[] =>
  stepsOf(conversation).map(([activity, at, resource]) => ({
    "case:concept:name": conversation.id,
    "concept:name": activity,
    "time:timestamp": `${localTime(at)}+00:00`,
    "org:resource": resource,
    "lifecycle:transition": "complete",
    "org:group": conversation.team,
    "case:customer": conversation.customer,
    "case:channel": conversation.channel,
    "case:priority": conversation.priority,
  }));

export const processLog: Exporter = {
  format: "process-log",
  write: (conversations) => [{ name: "log.csv", text: csvOf(...conversations.flatMap(rowsOf)) }],
  lacks: {
    ...noMessages,
    ...noRatings,
    ...noTags,
    "transfer-rate":
      "needs messages and records of transfers, or first response times and records of transfers, or acceptance times and records of transfers …",
    ...noReplies,
    "wait-time": "needs messages, or acceptance times, or first response times …",
    ...noAnswers,
    ...because("needs messages, or first response times, or acceptance times …", "time-to-abandon", "escalation-rate"),
  },
  differs: {
    "handle-time": "nothing tells whether anybody answered",
    "by agent": "nothing tells who wrote, nor to whom a case was given",
  },
  but: {
    why: "who began it and what only a bot said is not told, and there is no step for waiting",
    isMeant: anyOf(isOutbound, hasBot, isPending, isOnHold),
    carries: [
      "backlog",
      "resolution-time",
      "resolution-rate",
      "clean-resolution-rate",
      "first-contact-resolution",
      "reopen-rate",
    ],
  },
};
