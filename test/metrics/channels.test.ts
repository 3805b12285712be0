import { expect, test } from "vitest";
import { channels } from "../../src/metrics/channels.ts";
import { conversation } from "../support/conversation.ts";
import { expectExclusions, summaryOf } from "./measure.ts";

const on = (channel: string | undefined) => conversation({ createdAt: 0, channel });

test("gives each channel its share, the most frequent first, equally frequent ones by name", () => {
  const summary = summaryOf(channels, [on("web"), on("email"), on("chat"), on("email"), on(undefined)]);
  expect(summary.n).toBe(5);
  expect(summary.categories).toEqual([
    { name: "email", count: 2, share: 0.4, shareOfAssignments: 0.4 },
    { name: "(none)", count: 1, share: 0.2, shareOfAssignments: 0.2 },
    { name: "chat", count: 1, share: 0.2, shareOfAssignments: 0.2 },
    { name: "web", count: 1, share: 0.2, shareOfAssignments: 0.2 },
  ]);
});

test("zero for no data: no channel at all is said so", () => {
  expect(summaryOf(channels, [])).toEqual({ n: 0, categories: [], reason: "no observations" });
});

test("leaves out what has no creation", () => expectExclusions(channels, { "no-time": conversation() }));
