import type { Field } from "../field.ts";
import { conversationFields } from "./conversation.ts";
import { messageFields } from "./messages.ts";

/** One row a survey that was sent, answered or not. */
export const surveyFields: readonly Field[] = [
  ...messageFields.filter((field) => field.name === "conversation"),
  {
    name: "kind",
    type: "word",
    fact: "csat",
    aliases: ["kind", "survey kind", "survey type", "survey", "jenis survei"],
  },
  {
    name: "score",
    type: "score",
    fact: "csat",
    aliases: ["score", "rating", "answer", "nilai", "skor", "penilaian", "bintang"],
  },
  { name: "scale", type: "word", aliases: ["scale", "skala"] },
  {
    name: "at",
    type: "time",
    aliases: [
      "at",
      "answered at",
      "responded at",
      "rated at",
      "survey date",
      "timestamp",
      "created at",
      "tanggal",
      "waktu",
    ],
  },
  { name: "agent", type: "text", aliases: ["agent", "assignee", "agent name", "agen", "petugas"] },
  {
    name: "comment",
    type: "text",
    fact: "comment",
    aliases: ["comment", "feedback", "review", "komentar", "ulasan", "saran", "masukan"],
  },
  ...conversationFields.filter((field) => field.name === "customer"),
];
