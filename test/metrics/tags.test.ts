import { expect, test } from "vitest";
import { tags } from "../../src/metrics/tags.ts";
import { conversation } from "../support/conversation.ts";
import { expectExclusions, summaryOf } from "./measure.ts";

const tagged = (...names: readonly string[]) => conversation({ createdAt: 0, tags: names });

test("counts conversations and assignments, a tag once a conversation, with a row for the untagged", () => {
  const summary = summaryOf(tags, [tagged("refund", "late", "refund"), tagged("refund"), tagged("late"), tagged()]);
  expect(summary.n).toBe(4);
  expect(summary.categories).toEqual([
    { name: "late", count: 2, share: 0.5, shareOfAssignments: 0.4 },
    { name: "refund", count: 2, share: 0.5, shareOfAssignments: 0.4 },
    { name: "(untagged)", count: 1, share: 0.25, shareOfAssignments: 0.2 },
  ]);
});

test("leaves out what has no creation", () => expectExclusions(tags, { "no-time": conversation() }));
