import type { Excepted } from "../exporter.ts";
import { anyOf, hasBot, isOutbound, isUnanswered, wasReopened } from "../kinds.ts";
import { noEscalations, noMessages, noRatings, noReopenings, noReplies, noTags } from "../lacks.ts";

/** Records of contacts: each has a queue, the agents it was connected to, and one end. */
export const ofContacts: Excepted = {
  lacks: {
    ...noMessages,
    ...noRatings,
    ...noEscalations,
    ...noReopenings,
    ...noTags,
    ...noReplies,
  },
  differs: {
    backlog: "an agent has what they were connected to, not what they were given",
    "resolution-time": "a contact ends once: there is no first end, and no waiting for the customer",
    "handle-time": "agents share their time from the connection on, not from when they were given it",
    "success-rate": "there are no ratings",
    "by agent": "an agent has what they were connected to, not what they were given",
  },
  but: {
    why: "a contact ends once, without an agent it was abandoned, and what a bot alone had has no queue and so no team",
    isMeant: anyOf(isUnanswered, wasReopened, isOutbound, hasBot),
    carries: [
      "backlog-flow",
      "wait-time",
      "time-to-abandon",
      "resolution-rate",
      "clean-resolution-rate",
      "first-contact-resolution",
      "by team",
    ],
  },
};
