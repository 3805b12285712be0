import { expect, test } from "vitest";
import { isGroupedAlike } from "../../src/report/grouping.ts";

test.each([
  ["the same dimensions", ["channel", "agent"], ["channel", "agent"], true],
  ["in another order", ["channel", "agent"], ["agent", "channel"], true],
  ["none", [], [], true],
  ["one more", ["channel"], ["channel", "agent"], false],
  ["one less", ["channel", "agent"], ["channel"], false],
  ["another", ["channel"], ["agent"], false],
])("%s", (_, by, other, alike) => expect(isGroupedAlike(by, other)).toBe(alike));
