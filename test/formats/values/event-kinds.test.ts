import { expect, test } from "vitest";
import { eventKindOf, isStatusChange, kindsOfChangeTo } from "../../../src/formats/values/event-kinds.ts";

test.each([
  ["queued", "queued, enqueued, Masuk Antrian, Antrean, dalam antrean"],
  ["accepted", "Accepted, Diterima, Diambil"],
  ["assigned", "assigned, assignment, Ditugaskan, Penugasan"],
  ["transferred", "Transferred, Dialihkan, Diteruskan, Pengalihan"],
  ["escalated", "escalated, Dieskalasi"],
  ["snoozed", "snoozed"],
  ["unsnoozed", "unsnoozed, timer_unsnooze"],
  ["pending", "pending, Awaiting User Info"],
  ["on-hold", "on-hold, Awaiting Vendor"],
  ["opened", "created, opened, New, Active, Tiket Dibuat"],
  ["resolved", "resolved, Solved, Selesai, Diselesaikan, resolve"],
  ["reopened", "reopened, re-open, Dibuka Kembali, Dibuka Lagi"],
  ["closed", "closed, close, Ditutup"],
  ["abandoned", "abandoned, Batal"],
  ["missed", "missed, Terlewat"],
  ["handoff", "handoff, routed_to_team"],
])("%s: %s", (kind, texts) => {
  for (const text of texts.split(", ")) expect([text, eventKindOf(text)]).toEqual([text, kind]);
});

test.each(["", "spam", "Merged", "note added"])("%j is no event of the model", (text) => {
  expect(eventKindOf(text)).toBeUndefined();
});

test.each(["Status Change", "status_changed", "Update status", "Perubahan Status", "STATUS DIUBAH"])(
  "%s is a change of status",
  (text) => {
    expect(isStatusChange(text)).toBe(true);
  },
);

test.each(["", "status page", "changed", "resolved"])("%j is no change of status", (text) => {
  expect(isStatusChange(text)).toBe(false);
});

test.each([
  ["In Progress", ["opened"]],
  ["Waiting on Customer", ["pending"]],
  ["Selesai", ["resolved"]],
  ["Ditutup", ["closed"]],
  ["Reopened", ["reopened"]],
  ["Escalated", ["opened", "escalated"]],
  ["Assigned", ["opened", "assigned"]],
  ["Spam", []],
  ["Gelöst", []],
])("a change to %s is %j", (status, kinds) => {
  expect(kindsOfChangeTo(status)).toEqual(kinds);
});
