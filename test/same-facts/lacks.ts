import { because } from "./because.ts";

/*
 * What several formats lack, in the words of the report: the metrics that need it, and the reason that is given for each.
 */

export const noTeams = {
  "by team": "no file gives the team of conversations: it is (none) for all",
};

export const noChannels = {
  ...because("needs channels", "channels", "sla"),
  "by channel": "no file gives the channel of conversations: it is (none) for all",
};

export const noTags = {
  tags: "needs tags",
};

export const noCannedMarks = {
  "canned-response-rate": "needs a mark on canned messages",
};

export const noReopenings = {
  "reopen-rate": "needs records of reopenings, or counts of reopenings",
};

export const noTransfers = {
  "transfer-rate": "needs records of transfers",
};

export const noEscalations = {
  "escalation-rate": "needs records of escalations",
};

/** Satisfaction may be asked, but no other question. */
export const noSurveys = {
  nps: "needs ratings of kind nps",
  ces: "needs ratings of kind ces",
};

export const noRatings = {
  ...noSurveys,
  csat: "needs ratings",
  feedback: "needs reviews",
};

/** A row for each ticket has none of its messages. */
export const noMessages = {
  "reply-time": "needs messages, or reported reply times",
  ...because("needs messages", "next-reply-time", "chat-duration"),
  "messages-per-chat": "needs messages, or counts of messages",
  "canned-response-rate": "needs messages and a mark on canned messages",
};

/** Nothing tells when a ticket was first answered, nor how often. */
export const noReplies = {
  ...because("needs messages, or first response times, or reported first response times", "first-response-time", "sla"),
  "replies-per-ticket": "needs messages, or counts of replies",
  "conversion-rate": "needs messages, or first response times, or reported first response times …",
};

/** Nothing tells that an agent had to do with it. */
export const noAnswers = because(
  "needs messages, or first response times, or acceptance times …",
  "service-level",
  "success-rate",
  "missed-rate",
  "upsell-rate",
  "cross-sell-rate",
  "cost-per-interaction",
);

/** Nor to whom it went. */
export const noHandOvers = {
  "escalation-rate":
    "needs messages and records of escalations, or first response times and records of escalations, or acceptance times and records of escalations …",
  "transfer-rate":
    "needs messages and records of transfers, or first response times and records of transfers, or acceptance times and records of transfers …",
};

/** Messages say neither how a conversation stands nor when it ended. */
export const messagesAlone = {
  ...noReopenings,
  ...because(
    "needs statuses, or events, or resolution times …",
    "backlog",
    "resolution-rate",
    "success-rate",
    "replies-per-ticket",
  ),
  ...because("needs statuses, or events, or abandon times", "service-level", "missed-rate"),
  "chat-duration": "needs statuses, or events, or abandon times …",
  "time-to-abandon": "needs events, or abandon times, or statuses",
  "backlog-flow": "needs events",
  "resolution-time": "needs events, or resolution times, or closing times …",
  ...because(
    "needs events, or resolution times, or closing times",
    "clean-resolution-rate",
    "first-contact-resolution",
  ),
  "handle-time": "needs reported handle times, or events",
};

/** Messages of one channel, without anything said about them. */
export const messagesOfOneChannel = {
  ...messagesAlone,
  ...noRatings,
  ...noEscalations,
  ...noTransfers,
  ...noCannedMarks,
  ...noTags,
  ...noTeams,
};
