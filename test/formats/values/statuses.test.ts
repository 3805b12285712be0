import { expect, test } from "vitest";
import { statusOf } from "../../../src/formats/values/statuses.ts";

test.each([
  ["open", "Open, New, In Progress, in_progress, Belum Ditangani, Sedang Diproses, Dibuka Kembali, Dieskalasi, Baru"],
  ["open", "Tiket Baru, Aktif, Proses, Dikerjakan, Dalam Penanganan, Belum Dibalas, Ditugaskan, On Progress"],
  ["open", "Menunggu Agen, Menunggu Balasan Agen, Dalam Antrean, Antri, Queued, Dialihkan, DIBUKA LAGI"],
  [
    "pending",
    "Pending, Waiting on Customer, waiting-on-customer, Pending Customer Response, Menunggu, Menunggu Balasan",
  ],
  [
    "pending",
    "Menunggu Respon, Menunggu Respons Pelanggan, Menunggu Konfirmasi Pelanggan, menunggu_tanggapan_pelanggan",
  ],
  [
    "on-hold",
    "On Hold, on-hold, Hold, Waiting on Third Party, Ditangguhkan, Tunda, Menunggu Pihak Ketiga, Menunggu Vendor",
  ],
  [
    "open",
    "Work in Progress, Backlog, Triage, In Review, Not started, Working on it, Processing (assigned), Processing (planned)",
  ],
  ["open", "Belum Dilayani, Belum Kelar, Sedang Berlangsung, Baru Masuk, Reopen, Antrian, Eskalasi, Proses."],
  ["pending", "Menunggu Customer, Menunggu Pembeli, Menunggu Respon Customer"],
  ["resolved", "Kelar, Selesai., Sudah Tuntas, Selesai Otomatis, Resolve"],
  ["closed", "Diakhiri, Ditutup Otomatis"],
  ["pending", "Awaiting Client Response, Waiting for user, pending reminder"],
  ["on-hold", "stalled"],
  ["closed", "closed successful, closed unsuccessful, closed with workaround"],
  ["snoozed", "Snoozed"],
  ["resolved", "Resolved, Solved, DONE, Selesai, Sudah  Selesai, Diselesaikan, Tuntas, Teratasi"],
  ["closed", "Closed, Ditutup, Tutup, Tertutup, Diarsipkan, archived"],
  ["missed", "Missed, Terlewat, Tak Terjawab, Tidak Dibalas, Tidak Direspon"],
  ["abandoned", "Abandoned, Canceled, Batal, Ditinggalkan"],
  ["spam", "Spam"],
  ["deleted", "Deleted, Dihapus, Terhapus"],
  ["merged", "Merged, Duplikat, Digabung"],
  ["test", "Test, TEST, Test Ticket, Tes, Uji Coba, Tiket Uji Coba, Percobaan"],
])("%s: %s", (status, texts) => {
  for (const text of texts.split(", ")) expect([text, statusOf(text)]).toEqual([text, status]);
});

test.each([
  ["Selesai ✅", "resolved"],
  ["✅selesai", "resolved"],
  ["✔️ Done", "resolved"],
  ["CLOSED ☑️", "closed"],
  ["🟢 Selesai", "resolved"],
  ["🔴 Belum dibalas", "open"],
  ["🟡 Pending", "pending"],
])("%s: %s, with the sign that lists have for it", (text, status) => {
  expect(statusOf(text)).toBe(status);
});

test.each([
  "✅",
  "✅ Open",
  "Belum dibalas ✅",
  "❌ Selesai",
  "Selesai ❌",
  "Selesai ❓",
  "✅ Selesai ❌",
  "Selesai 😡",
])("%s is unknown, since its sign may say otherwise", (text) => {
  expect(statusOf(text)).toBeUndefined();
});

test.each(["Logged", "Pending Close", "pending auto close+"])(
  "%s is unknown: it stands beside an end as well, and would be a reopening in a log",
  (text) => {
    expect(statusOf(text)).toBeUndefined();
  },
);

test.each(["", "Not resolved", "constructor", "__proto__", "6", "Ditangani", "Gagal", "Sudah", "Testing"])(
  "%j is unknown",
  (text) => {
    expect(statusOf(text)).toBeUndefined();
  },
);
