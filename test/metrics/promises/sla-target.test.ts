import { describe, expect, test } from "vitest";
import {
  defaultSlaTargets,
  isTargeted,
  namesOf,
  type SlaTarget,
  selectorFacts,
  titleOf,
} from "../../../src/metrics/promises/sla-target.ts";
import { conversation } from "../../support/conversation.ts";
import { hour, minute } from "../measure.ts";

const target = (facts: Partial<SlaTarget>): SlaTarget => ({
  metric: "reply-time",
  limit: 15 * minute,
  selector: {},
  ...facts,
});

test("built-in defaults: first response email 24 h, social media 1 h, live chat 1 min", () => {
  expect(defaultSlaTargets.map(({ metric, limit, selector }) => [metric, limit, selector.channel])).toEqual([
    ["first-response-time", 86_400_000, "email"],
    ["first-response-time", 3_600_000, "social-media"],
    ["first-response-time", 60_000, "live-chat"],
  ]);
});

describe("a target is for a conversation that has all that its selector names", () => {
  const one = conversation({ channel: "whatsapp", priority: "high", team: "Billing", tags: ["vip", "late"] });

  test.each([
    [{}, true],
    [{ channel: "whatsapp" }, true],
    [{ channel: "social-media" }, true],
    [{ channel: "email" }, false],
    [{ channel: "live-chat" }, false],
    [{ priority: "high" }, true],
    [{ priority: "low" }, false],
    [{ team: "Billing" }, true],
    [{ team: "Sales" }, false],
    [{ tag: "late" }, true],
    [{ tag: "new" }, false],
    [{ channel: "whatsapp", priority: "high", team: "Billing", tag: "vip" }, true],
    [{ channel: "whatsapp", priority: "high", team: "Billing", tag: "new" }, false],
  ])("%o: %s", (selector, isFor) => {
    expect(isTargeted(one, selector)).toBe(isFor);
  });

  test("a channel that is not known is none", () => {
    expect(isTargeted(conversation(), { channel: "email" })).toBe(false);
    expect(isTargeted(conversation(), {})).toBe(true);
  });

  test("which the reader has to decode", () => {
    expect(selectorFacts({})).toEqual([]);
    expect(selectorFacts({ channel: "a", priority: "b", team: "c", tag: "d" })).toEqual([
      "channel",
      "priority",
      "team",
      "tags",
    ]);
  });
});

test("in words", () => {
  expect(titleOf(defaultSlaTargets[0])).toBe("First response time within 24 h: email");
  expect(titleOf(target({ objective: 0.955 }))).toBe("Reply time within 15 min (objective 95.5 %)");
  expect(titleOf(target({ objective: 0.9995 }))).toBe("Reply time within 15 min (objective 99.95 %)");
  expect(titleOf(target({ hours: "business", selector: { team: "VIP" } }))).toBe(
    "Reply time within 15 min in business hours: VIP",
  );
  expect(titleOf(target({ selector: { channel: "chat", tag: "vip" }, limit: 3 * hour }))).toBe(
    "Reply time within 3 h: chat, vip",
  );
});

describe("names", () => {
  test("of the metric and of what it is for", () => {
    expect(namesOf(defaultSlaTargets)).toEqual([
      "first-response-time-email",
      "first-response-time-social-media",
      "first-response-time-live-chat",
    ]);
    expect(namesOf([target({}), target({ selector: { team: "Tim Penagihan (Éast)" } })])).toEqual([
      "reply-time",
      "reply-time-tim-penagihan-éast",
    ]);
  });

  test("and of its clock where it has one of its own", () => {
    const hours = ["business", "calendar"] as const;
    expect(namesOf([target({}), ...hours.map((clock) => target({ hours: clock, selector: { tag: "vip" } }))])).toEqual([
      "reply-time",
      "reply-time-vip-business",
      "reply-time-vip-calendar",
    ]);
  });

  test("are never given twice", () => {
    const vip = target({ selector: { tag: "vip" } });
    expect(namesOf([vip, vip, target({ selector: { team: "VIP" } }), target({ selector: { tag: "vip 2" } })])).toEqual([
      "reply-time-vip",
      "reply-time-vip-2",
      "reply-time-vip-3",
      "reply-time-vip-2-2",
    ]);
  });
});
