import { expect, test } from "vitest";
import { assigneeOf, teamOf } from "../../../src/formats/values/assignees.ts";

test.each(["Unassigned", "(unassigned)", "Not assigned", "Belum ada", "Belum ditugaskan", "tidak ada", "(kosong)"])(
  "%j is nobody",
  (text) => {
    expect(assigneeOf(text)).toBeUndefined();
  },
);

test.each([
  [" Sari ", "Sari"],
  ["Belumnya", "Belumnya"],
  ["CS (malam)", "CS (malam)"],
])("%j is %j", (text, name) => {
  expect(assigneeOf(text)).toBe(name);
});

test.each(["No Group", "(no team)", "Unassigned", "tanpa tim", "Tidak ada", "Belum ditugaskan", "No department"])(
  "%j is no team",
  (text) => {
    expect(teamOf(text)).toBeUndefined();
  },
);

test.each([
  [" Billing ", "Billing"],
  ["No agent", "No agent"],
  ["Group 1", "Group 1"],
])("%j is the team %j", (text, name) => {
  expect(teamOf(text)).toBe(name);
});
