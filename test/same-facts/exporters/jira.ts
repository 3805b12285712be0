import type { Instant } from "../../../src/model/conversation.ts";
import { csvText } from "../../support/csv-text.ts";
import { clockTime, dayOf, monthNames } from "../../support/spelt-times.ts";
import type { Exporter, SameConversation, SameMessage } from "../exporter.ts";
import {
  anyOf,
  hasBot,
  isAbandoned,
  isOnHold,
  isOutbound,
  isPending,
  isResolvedByAnother,
  wasReopened,
} from "../kinds.ts";
import { noCannedMarks, noChannels, noEscalations, noReopenings, noSurveys, noTransfers } from "../lacks.ts";

const statuses: Readonly<Record<SameConversation["status"], readonly [status: string, category: string]>> = {
  open: ["Waiting for support", "To Do"],
  pending: ["Waiting for customer", "In Progress"],
  "on-hold": ["On hold", "In Progress"],
  resolved: ["Resolved", "Done"],
  closed: ["Closed", "Done"],
};

/** As a site writes times that has set its format to one with seconds. */
function stamp(at: Instant): string {
  const { day, month, year } = dayOf(at);
  return `${day}/${monthNames[month]}/${year.slice(2)} ${clockTime(at)}`;
}

const commentOf = ({ at, author, text, internal }: SameMessage): string =>
  `${stamp(at)};${author};${text}${internal ? ";internal" : ""}`;

/** The issue itself is the customer's first message, where that is how the conversation began. */
const isRequest = ({ createdAt }: SameConversation, { at, by, internal }: SameMessage): boolean =>
  at === createdAt && by === "customer" && !internal;

function columnsOf(conversation: SameConversation): Readonly<Record<string, string>> {
  const { id, status, assignee, customer, createdAt, resolvedAt, messages, rating } = conversation;
  const [name, category] = statuses[status];
  return {
    Summary: conversation.subject,
    "Issue key": id,
    "Issue id": `9${id}`,
    "Issue Type": "Service Request",
    Status: name,
    "Status Category": category,
    "Project name": conversation.team,
    Priority: conversation.priority,
    Assignee: assignee ?? "",
    "Assignee Id": assignee ?? "",
    Reporter: customer,
    "Reporter Id": customer,
    Created: stamp(createdAt),
    Resolved: resolvedAt === undefined ? "" : stamp(resolvedAt),
    Description: messages.find((message) => isRequest(conversation, message))?.text ?? "",
    "Satisfaction rating": rating === undefined ? "" : String(rating.score),
    "Custom field (Satisfaction date)": rating === undefined ? "" : stamp(rating.at),
  };
}

const padded = (texts: readonly string[], width: number): readonly string[] => [
  ...texts,
  ...new Array<string>(width - texts.length).fill(""),
];

export const jira: Exporter = {
  format: "jira",
  write(conversations) {
    const comments = conversations.map((conversation) =>
      conversation.messages.filter((message) => !isRequest(conversation, message)).map(commentOf),
    );
    const commentCount = Math.max(...comments.map(({ length }) => length));
    const tagCount = Math.max(...conversations.map(({ tags }) => tags.length));
    const columns = conversations.map(columnsOf);
    const header = [
      ...Object.keys(columns[0] ?? {}),
      ...new Array<string>(tagCount).fill("Labels"),
      ...new Array<string>(commentCount).fill("Comment"),
    ];
    const rows = conversations.map(({ tags }, index) => [
      ...Object.values(columns[index] ?? {}),
      ...padded(tags, tagCount),
      ...padded(comments[index] ?? [], commentCount),
    ]);
    return [{ name: "jira.csv", text: csvText(header, ...rows) }];
  },
  options: ["--time-zone", "UTC"],
  lacks: {
    ...noSurveys,
    ...noEscalations,
    ...noTransfers,
    ...noReopenings,
    ...noCannedMarks,
    ...noChannels,
    "handle-time": "needs reported handle times, or events, or acceptance times",
    feedback: "needs comments on ratings, or reviews",
  },
  differs: {
    "time-to-abandon": "nothing tells that a customer left",
  },
  but: {
    why: "what a bot writes cannot be told from an agent's comment, every issue is its reporter's, and there are no changes of status, what is on hold is open, and a customer who left is waiting still",
    isMeant: anyOf(isOutbound, hasBot, wasReopened, isPending, isResolvedByAnother, isAbandoned, isOnHold),
    carries: [
      "backlog",
      "backlog-flow",
      "first-response-time",
      "reply-time",
      "next-reply-time",
      "wait-time",
      "resolution-time",
      "chat-duration",
      "service-level",
      "resolution-rate",
      "clean-resolution-rate",
      "first-contact-resolution",
      "success-rate",
      "missed-rate",
      "messages-per-chat",
      "replies-per-ticket",
      "conversion-rate",
      "upsell-rate",
      "cross-sell-rate",
      "cost-per-interaction",
      "by agent",
    ],
  },
};
