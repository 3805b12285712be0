import type { Status } from "../../model/conversation.ts";
import { dictionary, normaliseWord } from "./words.ts";

const statuses = dictionary<Status>([
  ["open", "open, opened, new, active, unresolved, submitted, received, to do, todo, assigned, unassigned"],
  ["open", "in progress, inprogress, ongoing, processing, working, reopened, re opened, escalated"],
  ["open", "waiting on us, waiting for support, waiting on agent, customer replied, customer responded"],
  ["open", "terbuka, baru, dibuka, diproses, dalam proses, sedang diproses, belum ditangani, belum selesai"],
  ["open", "dibuka kembali, dieskalasi"],
  ["pending", "pending, waiting, awaiting, waiting on customer, waiting for customer, waiting on contact"],
  ["pending", "waiting for reply, waiting for response, awaiting customer, awaiting customer response"],
  ["pending", "awaiting customer reply, awaiting reply, awaiting response, awaiting user info"],
  ["pending", "pending customer, pending customer response, pending customer reply"],
  ["pending", "menunggu, menunggu pelanggan, menunggu balasan, menunggu balasan pelanggan, menunggu konfirmasi"],
  ["on-hold", "on hold, onhold, hold, paused, postponed, waiting on third party, waiting for third party"],
  ["on-hold", "pending third party, awaiting third party, awaiting vendor, awaiting problem, awaiting evidence"],
  ["on-hold", "ditunda, tertunda, ditangguhkan, menunggu pihak ketiga"],
  ["snoozed", "snoozed, snooze"],
  ["resolved", "resolved, solved, done, complete, completed, finished, fixed"],
  ["resolved", "selesai, terselesaikan, sudah selesai"],
  ["closed", "closed, close, archived, ended, ditutup, tutup"],
  ["missed", "missed, unanswered, not answered, no answer"],
  ["missed", "terlewat, tidak terjawab, tidak dijawab, tak terjawab"],
  ["abandoned", "abandoned, cancelled, canceled, dibatalkan, batal, ditinggalkan"],
  ["spam", "spam, junk"],
  ["deleted", "deleted, trash, trashed, removed, dihapus"],
  ["merged", "merged, duplicate, duplicated, digabung, digabungkan, duplikat"],
]);

/** The model's word for a status in English or Indonesian. @example statusOf("Waiting on Customer") //=> "pending" */
export const statusOf = (text: string): Status | undefined => statuses.get(normaliseWord(text));
