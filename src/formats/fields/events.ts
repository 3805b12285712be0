import { agentNames } from "./agent-names.ts";
import { conversationFields } from "./conversation.ts";
import type { Field } from "./field.ts";
import { messageFields } from "./messages.ts";

const fromMessages = (name: string): Field[] => messageFields.filter((field) => field.name === name);

/** One row for each thing that happened to a conversation. */
export const eventFields: readonly Field[] = [
  ...fromMessages("conversation"),
  {
    name: "at",
    type: "time",
    clock: ["jam", "pukul", "jam kejadian", "pukul kejadian", "time", "waktu"],
    aliases: [
      "at",
      "event time",
      "occurred at",
      "timestamp",
      "ts",
      "time",
      "created at",
      "date",
      "waktu",
      "tanggal",
      "waktu kejadian",
      "tanggal kejadian",
      "created on",
    ],
  },
  {
    name: "event",
    type: "word",
    fact: "events",
    aliases: ["event", "event type", "activity", "action", "kejadian", "aktivitas", "peristiwa", "tindakan", "aksi"],
  },
  {
    name: "actor",
    type: "text",
    aliases: [
      "actor",
      "actor id",
      "performed by",
      "resource",
      "pelaku",
      "oleh",
      "dilakukan oleh",
      ...agentNames,
      "user",
    ],
  },
  { name: "actorRole", type: "word", aliases: ["actor role", "actor type", "performer type", "peran pelaku"] },
  {
    name: "to",
    type: "text",
    aliases: ["to", "target", "assigned to", "new value", "kepada", "tujuan", "dialihkan ke", "nilai baru"],
  },
  { name: "newStatus", type: "word", aliases: ["new status", "to status", "status baru", "ke status"] },
  ...conversationFields.filter((field) => field.name === "channel" || field.name === "customer"),
];
