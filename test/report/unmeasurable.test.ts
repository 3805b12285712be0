import { describe, expect, test } from "vitest";
import { backlog } from "../../src/metrics/backlog.ts";
import { firstResponseTime } from "../../src/metrics/first-response-time.ts";
import { metrics } from "../../src/metrics/index.ts";
import type { Metric, Needs } from "../../src/metrics/metric.ts";
import { resolutionRate } from "../../src/metrics/resolution-rate.ts";
import { retentionRateDefinition } from "../../src/metrics/retention-rate.ts";
import { volume } from "../../src/metrics/volume.ts";
import type { Fact } from "../../src/model/fact.ts";
import { whatItNeeds, whyUnmeasurable } from "../../src/report/unmeasurable.ts";
import { csat } from "../support/by-default.ts";

const needing = (...needs: Needs): Metric => ({ ...csat, needs });
const facts = (...names: readonly Fact[]): ReadonlySet<Fact> => new Set(names);

describe("why a metric cannot be measured", () => {
  test("is nothing where it can", () => {
    expect(whyUnmeasurable(csat, facts("csat"))).toBeUndefined();
    expect(whyUnmeasurable(volume, facts("messages"))).toBeUndefined();
  });

  test("is what it lacks, in words", () => {
    expect(whyUnmeasurable(csat, facts("messages"))).toBe("needs ratings");
    expect(whyUnmeasurable(volume, facts())).toBe("needs creation times, or messages, or events");
  });

  test("names surveys by their kind", () => {
    const lacking = (...needs: Needs) => whyUnmeasurable(needing(...needs), facts());
    expect(lacking(["nps"])).toBe("needs ratings of kind nps");
    expect(lacking(["ces"])).toBe("needs ratings of kind ces");
    expect(lacking(["csat", "comment"])).toBe("needs ratings and comments on ratings");
  });

  test("is what the nearest alternatives lack, without what is there", () => {
    const metric = needing(["messages", "author"], ["createdAt", "resolvedAt"], ["events", "status", "channel"]);
    expect(whyUnmeasurable(metric, facts("createdAt"))).toBe("needs resolution times");
    expect(whyUnmeasurable(metric, facts("author", "createdAt"))).toBe("needs messages, or resolution times");
    expect(whyUnmeasurable(metric, facts())).toBe(
      "needs messages and authors of messages, or creation times and resolution times",
    );
  });

  test("names three alternatives at most, and each once", () => {
    const metric = needing(["messages"], ["messages"], ["events"], ["csat"], ["status"]);
    expect(whyUnmeasurable(metric, facts())).toBe("needs messages, or events, or ratings …");
  });

  test("does not name the same on the clock of business hours", () => {
    expect(whyUnmeasurable(firstResponseTime, facts("status"))).toBe(
      "needs messages, or reported first response times",
    );
  });

  test("is told of every metric where nothing was found, and never as a fact's own name", () => {
    for (const metric of metrics) {
      const reason = whyUnmeasurable(metric, facts());
      expect(reason).toMatch(/^needs [a-z]/);
      expect(`${reason} ${whatItNeeds(metric)}`).not.toMatch(/[a-z][A-Z]|undefined/);
    }
  });
});

test("a stock of conversations of which nothing tells when they began is no 0", () => {
  expect(whyUnmeasurable(backlog, new Set(["status"]))).toBe("needs creation times, or messages, or events");
  expect(whyUnmeasurable(backlog, new Set(["status", "createdAt"]))).toBeUndefined();
});

describe("what a metric needs", () => {
  test("is one thing or another", () => {
    expect(whatItNeeds(csat)).toBe("ratings");
    expect(whatItNeeds(retentionRateDefinition.define({ start: 100, end: 105, new: 20 }))).toBe("nothing of the data");
    expect(whatItNeeds(resolutionRate)).toMatch(/^statuses, or events, or resolution times, or closing times, or /);
  });

  test("is told as a product where each of these goes with each of those", () => {
    const metric = needing(
      ["messages", "events"],
      ["messages", "status"],
      ["createdAt", "events"],
      ["createdAt", "status"],
    );
    expect(whatItNeeds(metric)).toBe("messages or creation times; and events or statuses");
  });

  test("is told in pairs where some do not go together", () => {
    expect(whatItNeeds(needing(["messages", "events"], ["createdAt", "status"]))).toBe(
      "messages and events, or creation times and statuses",
    );
  });

  test("is conversations where it needs no more", () => {
    expect(whatItNeeds(needing())).toBe("conversations");
  });
});
