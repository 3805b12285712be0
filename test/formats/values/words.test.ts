import { expect, test } from "vitest";
import { eventKindOf } from "../../../src/formats/values/event-kinds.ts";
import { priorityOf } from "../../../src/formats/values/priorities.ts";
import { isBareWaiting } from "../../../src/formats/values/statuses.ts";
import { normaliseWord } from "../../../src/formats/values/words.ts";

test.each([
  ["🟢 In_Progress ", "in progress"],
  [" ⚪\uFE0FOpen", "open"],
  ["🔴", "🔴"],
  ["🔴\uFE0F ", "🔴\uFE0F"],
  ["🟢 - Open", "open"],
  ["🔴-Pending", "pending"],
  ["🟡 0", "0"],
  ["🔴 -1", "🔴 1"],
  ["Open 🟢", "open 🟢"],
  ["⚫⚫⚪", "⚫⚫⚪"],
  ["❌ Open", "❌ open"],
])("%j is compared as %j", (text, word) => {
  expect(normaliseWord(text)).toBe(word);
});

test("whatever is named in a list to choose from has its colour in front", () => {
  expect(eventKindOf("🔴 Escalated")).toBe("escalated");
  expect(priorityOf("🟠 High")).toBe("high");
  expect(isBareWaiting("🟡 Waiting")).toBe(true);
});
