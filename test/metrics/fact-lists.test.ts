import { expect, test } from "vitest";
import { oneOf, oneOfEach, union } from "../../src/metrics/fact-lists.ts";

test("any one", () => expect(oneOf(["status", "events"])).toEqual([["status"], ["events"]]));

test("any one together with any other", () =>
  expect(oneOfEach(["messages", "replies"], ["status", "events"])).toEqual([
    ["messages", "status"],
    ["messages", "events"],
    ["replies", "status"],
    ["replies", "events"],
  ]));

test("all, each once", () => expect(union(["status"], ["events", "status"])).toEqual(["status", "events"]));
