import { expect, test } from "vitest";
import { lastHandoff } from "../../../src/metrics/conversation/passing-on.ts";
import { conversation, customer, event } from "../../support/conversation.ts";
import { counted } from "../../support/counted.ts";

test("of very many assignments each looks only at what was written since the one before it", () => {
  const rounds = Array.from({ length: 1000 }, (_, round) => round);
  const { things: messages, reads } = counted(
    rounds.map((round) => customer(2 * round)),
    "role",
  );
  const events = rounds.map((round) => event("assigned", 2 * round + 1));
  expect(lastHandoff(conversation({ messages, events }), 10_000_000)).toBeUndefined();
  expect(reads.count).toBeLessThan(10_000);
});
