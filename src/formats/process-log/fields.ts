import type { Field } from "../fields/field.ts";

/** The columns of an event log: those of the XES standard, and as tools of process mining call them. */
export const processLogFields: readonly Field[] = [
  {
    name: "conversation",
    type: "text",
    aliases: ["case:concept:name", "case concept:name", "case id", "caseid", "case", "case key", "trace id"],
  },
  { name: "event", type: "word", aliases: ["concept:name", "activity", "activity name", "activity id", "activityid"] },
  {
    name: "at",
    type: "time",
    aliases: [
      "time:timestamp",
      "complete timestamp",
      "completetimestamp",
      "end timestamp",
      "endtimestamp",
      "timestamp",
      "event time",
      "eventtime",
      "complete time",
      "end time",
      "time",
    ],
  },
  { name: "startedAt", type: "time", aliases: ["start timestamp", "starttimestamp", "start time", "time:start"] },
  { name: "transition", type: "word", aliases: ["lifecycle:transition", "transition", "lifecycle"] },
  { name: "actor", type: "text", aliases: ["org:resource", "resource", "originator", "performer", "user", "agent"] },
  { name: "team", type: "text", aliases: ["org:group", "workgroup", "assignment group", "group", "team"] },
  { name: "customer", type: "text", aliases: ["case:customer", "customer id", "customer", "requester", "caller"] },
  { name: "channel", type: "word", aliases: ["case:channel", "channel", "contact type"] },
  { name: "priority", type: "word", aliases: ["case:priority", "priority", "case:impact"] },
];
