import type { Status } from "../../model/conversation.ts";
import { dictionary, normaliseWord } from "./words.ts";

const statuses = dictionary<Status>([
  ["open", "open, opened, new, active, unresolved, submitted, received, to do, todo, assigned, unassigned"],
  ["open", "in progress, inprogress, work in progress, ongoing, processing, working, reopened, re opened, escalated"],
  ["open", "backlog, triage, in review, not started, working on it, processing (assigned), processing (planned)"],
  ["open", "waiting on us, waiting for support, waiting on agent, customer replied, customer responded"],
  ["open", "terbuka, baru, dibuka, diproses, dalam proses, sedang diproses, belum ditangani, belum selesai"],
  ["open", "dibuka kembali, dibuka lagi, dibuka ulang, dieskalasi, dialihkan, diteruskan, on progress, onprogress"],
  ["open", "tiket baru, aktif, proses, on proses, dikerjakan, sedang dikerjakan, dalam pengerjaan, sedang ditangani"],
  ["open", "dalam penanganan, belum dibaca, belum dibalas, belum dijawab, belum direspons, belum direspon, ditugaskan"],
  [
    "open",
    "belum ditugaskan, menunggu agen, menunggu cs, menunggu petugas, menunggu balasan agen, menunggu balasan cs",
  ],
  [
    "open",
    "belum dilayani, belum ditanggapi, belum terjawab, belum terselesaikan, belum tuntas, belum beres, belum kelar",
  ],
  ["open", "progress, sedang berlangsung, berlangsung, sedang dilayani, baru masuk, reopen, re open, eskalasi"],
  [
    "open",
    "antrean, antrian, queued, in queue, antre, antri, dalam antrean, dalam antrian, menunggu antrean, menunggu antrian",
  ],
  ["pending", "pending, waiting, awaiting, waiting on customer, waiting for customer, waiting on contact"],
  ["pending", "waiting for reply, waiting for response, awaiting customer, awaiting customer response"],
  ["pending", "awaiting customer reply, awaiting reply, awaiting response, awaiting user info"],
  ["pending", "pending customer, pending customer response, pending customer reply"],
  [
    "pending",
    "awaiting client, awaiting client response, awaiting client reply, waiting for client, waiting on client",
  ],
  ["pending", "waiting for user, waiting on user, awaiting user, pending user"],
  ["pending", "pending reminder"],
  ["pending", "menunggu, menunggu pelanggan, menunggu balasan, menunggu balasan pelanggan, menunggu konfirmasi"],
  ["pending", "menunggu konfirmasi pelanggan, menunggu respons, menunggu respon, menunggu respons pelanggan"],
  [
    "pending",
    "menunggu respon pelanggan, menunggu tanggapan, menunggu tanggapan pelanggan, menunggu jawaban pelanggan",
  ],
  ["pending", "menunggu customer, menunggu konsumen, menunggu pembeli, menunggu klien, menunggu nasabah"],
  ["pending", "menunggu balasan customer, menunggu respon customer, menunggu respons customer"],
  ["on-hold", "on hold, onhold, hold, paused, postponed, stalled, waiting on third party, waiting for third party"],
  ["on-hold", "pending third party, awaiting third party, awaiting vendor, awaiting problem, awaiting evidence"],
  ["on-hold", "ditunda, tertunda, tunda, ditangguhkan, menunggu pihak ketiga, menunggu vendor"],
  ["snoozed", "snoozed, snooze"],
  ["resolved", "resolved, solved, done, complete, completed, finished, fixed"],
  ["resolved", "selesai, terselesaikan, diselesaikan, sudah selesai, tuntas, beres, teratasi, sudah teratasi"],
  ["resolved", "kelar, sudah kelar, sudah tuntas, sudah beres, selesai otomatis, resolve"],
  ["closed", "closed successful, closed unsuccessful, closed with workaround"],
  ["closed", "closed, close, archived, ended, ditutup, tutup, tertutup, diarsipkan, berakhir"],
  ["closed", "diakhiri, sudah ditutup, ditutup otomatis"],
  ["missed", "missed, unanswered, not answered, no answer"],
  ["missed", "terlewat, terlewatkan, tidak terjawab, tidak dijawab, tak terjawab, tidak dibalas, tidak direspons"],
  ["missed", "tidak direspon, tidak terlayani"],
  ["abandoned", "abandoned, cancelled, canceled, dibatalkan, batal, ditinggalkan"],
  ["spam", "spam, junk"],
  ["deleted", "deleted, trash, trashed, removed, dihapus, terhapus"],
  ["merged", "merged, duplicate, duplicated, digabung, digabungkan, duplikat"],
  // What is called testing may as well be work that is being tested.
  ["test", "test, test ticket, test chat, test conversation, tes, tiket tes, uji coba, tiket uji coba, percobaan"],
]);

const bareWaiting = new Set(["waiting", "awaiting", "menunggu"]);

/** Waiting, without whom for: read as waiting for the customer, though some mean the queue. */
export const isBareWaiting = (text: string): boolean => bareWaiting.has(normaliseWord(text));

const tick = /^[✅✔☑]\uFE0F?|[✅✔☑]\uFE0F?$/u;

/**
 * The model's word for a status in English or Indonesian, with a full stop or without. A tick may stand beside what is an end;
 * beside others it is no decoration.
 *
 * @example statusOf("Waiting on Customer") //=> "pending"
 */
export function statusOf(text: string): Status | undefined {
  const word = normaliseWord(text).replace(/\.$/, "");
  const known = statuses.get(word);
  if (known !== undefined || !tick.test(word)) return known;
  const ticked = statuses.get(normaliseWord(word.replace(tick, "")));
  return ticked === "resolved" || ticked === "closed" ? ticked : undefined;
}
