import { expect, test } from "vitest";
import { statusOf } from "../../../src/formats/values/statuses.ts";

test.each([
  ["open", "Open, New, In Progress, in_progress, Belum Ditangani, Sedang Diproses, Dibuka Kembali, Dieskalasi, Baru"],
  [
    "pending",
    "Pending, Waiting on Customer, waiting-on-customer, Pending Customer Response, Menunggu, Menunggu Balasan",
  ],
  ["on-hold", "On Hold, on-hold, Hold, Waiting on Third Party, Ditangguhkan, Menunggu Pihak Ketiga"],
  ["snoozed", "Snoozed"],
  ["resolved", "Resolved, Solved, DONE, Selesai, Sudah  Selesai"],
  ["closed", "Closed, Ditutup, Tutup, archived"],
  ["missed", "Missed, Terlewat, Tak Terjawab"],
  ["abandoned", "Abandoned, Canceled, Batal, Ditinggalkan"],
  ["spam", "Spam"],
  ["deleted", "Deleted, Dihapus"],
  ["merged", "Merged, Duplikat, Digabung"],
])("%s: %s", (status, texts) => {
  for (const text of texts.split(", ")) expect([text, statusOf(text)]).toEqual([text, status]);
});

test.each(["", "Not resolved", "constructor", "__proto__", "6"])("%j is unknown", (text) => {
  expect(statusOf(text)).toBeUndefined();
});
