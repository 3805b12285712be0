import { expect, test } from "vitest";
import { lastHandoff } from "../../../src/metrics/conversation/passing-on.ts";
import type { Message } from "../../../src/model/conversation.ts";
import { conversation, customer, event } from "../../support/conversation.ts";

test("of very many assignments each looks only at what was written since the one before it", () => {
  const rounds = Array.from({ length: 1000 }, (_, round) => round);
  let reads = 0;
  const messages = rounds.map((round): Message => {
    const message = customer(2 * round);
    return {
      ...message,
      get role() {
        reads++;
        return message.role;
      },
    };
  });
  const events = rounds.map((round) => event("assigned", 2 * round + 1));
  expect(lastHandoff(conversation({ messages, events }), 10_000_000)).toBeUndefined();
  expect(reads).toBeLessThan(10_000);
});
