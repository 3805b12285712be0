import { expect, test } from "vitest";
import { eventKinds } from "../../src/model/conversation.ts";
import { isEnd } from "../../src/model/end.ts";

test("a conversation ends where it is resolved, closed, abandoned or missed, and nowhere else", () => {
  expect(eventKinds.filter(isEnd)).toEqual(["resolved", "closed", "abandoned", "missed"]);
});
