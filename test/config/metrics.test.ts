import { describe, expect, test } from "vitest";
import { configFile, loadConfig } from "../support/load-config.ts";

const written = (...lines: readonly string[]): string => configFile(lines.join("\n"));

test("switches are read by their kind: words, lists of words, lengths of time", async () => {
  const path = written(
    "definition: intercom",
    "metrics:",
    "  csat: { pick: first, positive: [4, 5] }",
    "  success-rate: { conditions: [answered, both-spoke] }",
    "  service-level: { formula: 2, within: 20s }",
  );
  expect(await loadConfig(path)).toEqual({
    definition: "intercom",
    metrics: {
      settings: {
        csat: { pick: "first", positive: [4, 5] },
        "success-rate": { conditions: ["answered", "both-spoke"] },
        "service-level": { formula: "2", within: 20_000 },
      },
    },
  });
});

test("what is given in place of what is measured", async () => {
  const path = written(
    "metrics:",
    "  retention-rate: { start: 100, end: 105, new: 20 }",
    "  customer-lifetime-value: { margin: 0.7, revenue: 19.99, churn: 3%, per: month, currency: IDR }",
  );
  expect((await loadConfig(path)).metrics?.settings).toEqual({
    "retention-rate": { start: 100, end: 105, new: 20 },
    "customer-lifetime-value": { margin: 0.7, revenue: 19.99, churn: 0.03, per: "month", currency: "IDR" },
  });
});

test("targets of service level agreements", async () => {
  const path = written(
    "metrics:",
    "  sla:",
    "    targets:",
    "      - { metric: first-response-time, channel: email, limit: 24h, objective: 90% }",
    "      - { metric: resolution-time, limit: 2d, objective: 0.8 }",
  );
  expect(await loadConfig(path)).toEqual({
    metrics: {
      settings: {},
      targets: [
        { metric: "first-response-time", limit: 86_400_000, selector: { channel: "email" }, objective: 0.9 },
        { metric: "resolution-time", limit: 172_800_000, selector: {}, objective: 0.8 },
      ],
    },
  });
});

test("categories of tags", async () => {
  const path = written("tags:", "  categories: { billing: [invoice, refund] }");
  expect(await loadConfig(path)).toEqual({ tags: { categories: { billing: ["invoice", "refund"] } } });
});

describe("what is wrong is told with line and column", () => {
  test.each([
    ["no metric", ["metrics:", "  speed: {}"], { line: 2, column: 3 }, 'there is no key "metrics.speed"'],
    [
      "a metric without switches",
      ["metrics:", "  volume: {}"],
      { line: 2, column: 3 },
      'there is no key "metrics.volume"',
    ],
    [
      "no switch of the metric",
      ["metrics:", "  csat: { choose: last }"],
      { line: 2, column: 11 },
      'there is no key "metrics.csat.choose"',
    ],
    [
      "no length of time",
      ["metrics:", "  service-level:", "    within: 60"],
      { line: 3, column: 13 },
      "metrics.service-level.within",
    ],
    [
      "a key of a target",
      ["metrics:", "  sla:", "    targets:", "      - { metric: reply-time, limit: 1h, chanel: email }"],
      { line: 4, column: 42 },
      'there is no key "metrics.sla.targets.0.chanel"',
    ],
    [
      "more than all",
      ["metrics:", "  sla:", "    targets:", "      - { metric: reply-time, limit: 1h, objective: 190% }"],
      { line: 4, column: 53 },
      "190%",
    ],
    [
      "some of three counts",
      ["metrics:", "  retention-rate: { start: 100, end: 105 }"],
      { line: 2, column: 19 },
      "metrics.retention-rate: the formula takes start, end and new together: set new too, or take start and end out",
    ],
    [
      "no whole number",
      ["metrics:", "  churn-rate: { start: 100.5, end: 105, new: 20 }"],
      { line: 2, column: 24 },
      "metrics.churn-rate.start",
    ],
    [
      "a negative amount",
      ["metrics:", "  customer-lifetime-value: { revenue: -5 }"],
      { line: 2, column: 39 },
      "metrics.customer-lifetime-value.revenue",
    ],
    [
      "an amount that is too fine",
      ["metrics:", "  customer-lifetime-value: { order-value: 0.0005 }"],
      { line: 2, column: 43 },
      "an amount has at most three decimals",
    ],
    [
      "a churn of more than all",
      ["metrics:", "  customer-lifetime-value: { churn: 3 }"],
      { line: 2, column: 37 },
      "metrics.customer-lifetime-value.churn",
    ],
  ])("%s", async (_, lines, place, message) => {
    await expect(loadConfig(written(...lines))).rejects.toMatchObject({
      code: "bad-config",
      message: expect.stringContaining(message),
      details: expect.objectContaining(place),
    });
  });

  test("with the keys that there are", async () => {
    await expect(loadConfig(written("metrics:", "  csat: { choose: last }"))).rejects.toMatchObject({
      details: expect.objectContaining({ help: "keys: pick, positive" }),
    });
    await expect(
      loadConfig(
        written("metrics:", "  sla:", "    targets:", "      - { metric: reply-time, limit: 1h, chanel: email }"),
      ),
    ).rejects.toMatchObject({ details: expect.objectContaining({ help: expect.stringContaining("channel") }) });
  });
});
