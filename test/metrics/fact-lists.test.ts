import { describe, expect, test } from "vitest";
import { areMet, oneOf, oneOfEach, union } from "../../src/metrics/fact-lists.ts";
import type { Needs } from "../../src/metrics/metric.ts";
import type { Fact } from "../../src/model/fact.ts";

const facts = (...names: readonly Fact[]): ReadonlySet<Fact> => new Set(names);

test("any one", () => expect(oneOf(["status", "events"])).toEqual([["status"], ["events"]]));

test("any one together with any other", () =>
  expect(oneOfEach(["messages", "replies"], ["status", "events"])).toEqual([
    ["messages", "status"],
    ["messages", "events"],
    ["replies", "status"],
    ["replies", "events"],
  ]));

test("all, each once", () => expect(union(["status"], ["events", "status"])).toEqual(["status", "events"]));

describe("needs are met", () => {
  test("by all facts of one alternative, not by some of each", () => {
    const needs: Needs = [["messages"], ["createdAt", "resolvedAt"]];
    expect(areMet(needs, facts("messages"))).toBe(true);
    expect(areMet(needs, facts("createdAt", "resolvedAt"))).toBe(true);
    expect(areMet(needs, facts("createdAt"))).toBe(false);
    expect(areMet(needs, facts())).toBe(false);
  });

  test("where there are none", () => {
    expect(areMet([], facts())).toBe(true);
    expect(areMet([[]], facts())).toBe(true);
  });
});
