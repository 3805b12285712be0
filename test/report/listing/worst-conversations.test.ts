import { expect, test } from "vitest";
import { firstResponseTime } from "../../../src/metrics/first-response-time.ts";
import type { Metric } from "../../../src/metrics/metric.ts";
import { listedColumns } from "../../../src/report/listing/listed-columns.ts";
import { WorstConversations } from "../../../src/report/listing/worst-conversations.ts";
import { always } from "../../metrics/measure.ts";
import { agent, conversation, customer } from "../../support/conversation.ts";
import { verdict } from "../../support/judgement.ts";

test("a conversation is observed once for the verdicts on all groups", () => {
  let observed = 0;
  const counted: Metric = {
    ...firstResponseTime,
    observe: (...given) => {
      observed++;
      return firstResponseTime.observe(...given);
    },
  };
  const slowIn = (channel: string) =>
    verdict({ metric: counted.id, group: { channel }, aggregation: "p90", unit: "seconds", comparison: "<=" });
  const verdicts = ["email", "chat", "whatsapp"].map(slowIn);
  const worst = new WorstConversations(verdicts, listedColumns([counted], new Set(["messages"]), always), always);
  for (const [id, channel, seconds] of [
    ["A", "email", 5],
    ["B", "chat", 60],
    ["C", "email", 9],
  ] as const) {
    worst.add(conversation({ id, channel, messages: [customer(0), agent(seconds)] }));
  }
  expect(observed).toBe(3);
  expect(verdicts.map((each) => worst.of(each))).toEqual([
    [
      { conversation: "C", value: 9 },
      { conversation: "A", value: 5 },
    ],
    [{ conversation: "B", value: 60 }],
    [],
  ]);
});
