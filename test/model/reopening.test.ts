import { expect, test } from "vitest";
import { eventKinds } from "../../src/model/conversation.ts";
import { isReopening } from "../../src/model/reopening.ts";

test("an ended conversation is open again where it is reopened, opened or paused, and nowhere else", () => {
  expect(eventKinds.filter(isReopening)).toEqual(["snoozed", "pending", "on-hold", "opened", "reopened"]);
});
