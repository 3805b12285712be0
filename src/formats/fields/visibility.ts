import type { Field } from "./field.ts";

const own = ["visibility", "public", "private", "internal", "message private", "publik", "catatan internal", "pribadi"];

/** Tickets and articles are public or internal as well. */
const ofAnything = [
  "is internal",
  "is private",
  "is public",
  "internal?",
  "private?",
  "public?",
  "message internal",
  "message public",
  "comment private",
  "comment internal",
  "comment public",
  "jsd public",
  "visible to customer",
  "is visible to customer",
  "message visibility",
  "comment visibility",
  "visibilitas",
  "visibilitas pesan",
];

/** Headers that stand over the notes themselves as well, or over other types of messages. */
const vague = [
  "is note",
  "is internal note",
  "is private note",
  "internal note",
  "private note",
  "internal comment",
  "private comment",
  "public comment",
  "public reply",
  "note",
  "comment type",
  "reply type",
  "note type",
  "message type",
  "catatan pribadi",
  "catatan",
  "jenis komentar",
  "tipe komentar",
  "jenis pesan",
  "tipe pesan",
  "pesan internal",
  "privat",
];

/** Whether customers see a message. */
export const visibility: Field = { name: "visibility", type: "word", aliases: [...own, ...ofAnything, ...vague] };

/** Whether only what stands under a header says that it means the visibility. */
export const isVagueVisibility = (alias: string): boolean => vague.includes(alias) || alias === "catatan internal";

/** Whether a header of the visibility tells no kind of file from another. */
export const isSilentVisibility = (alias: string): boolean => !own.includes(alias);
