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
    aliases: ["kind", "survey kind", "survey type", "survey", "jenis survei", "tipe survei", "survei"],
  },
  {
    name: "score",
    type: "score",
    fact: "csat",
    aliases: [
      "score",
      "rating",
      "answer",
      "nilai",
      "skor",
      "penilaian",
      "bintang",
      "kepuasan",
      "nilai kepuasan",
      "skor kepuasan",
      "nps",
      "nps score",
      "ces",
      "ces score",
    ],
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
      "dinilai pada",
      "tanggal survei",
      "waktu survei",
      "tanggal penilaian",
      "waktu penilaian",
      "tanggal",
      "waktu",
    ],
  },
  {
    name: "agent",
    type: "text",
    aliases: ["agent", "assignee", "agent name", "agen", "petugas", "nama agen", "nama petugas"],
  },
  {
    name: "comment",
    type: "text",
    fact: "comment",
    aliases: ["comment", "feedback", "review", "komentar", "ulasan", "saran", "masukan"],
  },
  ...conversationFields.filter((field) => field.name === "customer"),
];
