import { expect, test } from "vitest";
import { assigneeOf } from "../../../src/formats/values/assignees.ts";

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
