import { expect, test } from "vitest";
import { eventKindOf } from "../../../src/formats/values/event-kinds.ts";

test.each([
  ["queued", "queued, enqueued"],
  ["accepted", "Accepted, Diterima"],
  ["assigned", "assigned, assignment, Ditugaskan"],
  ["transferred", "Transferred, Dialihkan"],
  ["escalated", "escalated, Dieskalasi"],
  ["snoozed", "snoozed"],
  ["unsnoozed", "unsnoozed, timer_unsnooze"],
  ["pending", "pending, Awaiting User Info"],
  ["on-hold", "on-hold, Awaiting Vendor"],
  ["opened", "created, opened, New, Active"],
  ["resolved", "resolved, Solved, Selesai, resolve"],
  ["reopened", "reopened, re-open, Dibuka Kembali"],
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
