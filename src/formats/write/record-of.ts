import type { EventKind } from "../../model/conversation.ts";
import type { RecordFact } from "../../model/fact.ts";

/** Which records an input keeps that has one such event: where one has been recorded, others would be. */
export const recordOf: Partial<Record<EventKind, RecordFact>> = {
  transferred: "transfers",
  escalated: "escalations",
  reopened: "reopenings",
};
