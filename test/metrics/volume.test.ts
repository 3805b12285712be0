import { describe, expect, test } from "vitest";
import { volume } from "../../src/metrics/volume.ts";
import { agent, conversation, customer, event } from "../support/conversation.ts";
import { always, expectExclusions, measuredOf, never, summaryOf } from "./measure.ts";

test("counts each conversation in the period of its creation, missed ones included", () => {
  const conversations = [conversation({ createdAt: 5 }), conversation({ createdAt: 7, status: "missed" })];
  expect(summaryOf(volume, conversations)).toEqual({ n: 2, value: 2 });
  expect(measuredOf(volume, conversations[1])[0].at).toBe(7);
});

test("leaves out what has no creation", () => expectExclusions(volume, { "no-time": conversation() }));

describe("zero for no data", () => {
  test("a period that the data cover has 0 conversations", () => {
    expect(summaryOf(volume, [])).toEqual({ n: 0, value: 0 });
  });

  test("without any data there is no number", () => {
    expect(summaryOf(volume, [], never)).toEqual({ n: 0, value: null, reason: "no observations" });
  });

  test("nor in a range that begins after the clock of the report", () => {
    const future = { ...always, asOf: 10, range: { from: 11, to: 20 } };
    expect(summaryOf(volume, [], future).value).toBeNull();
    expect(summaryOf(volume, [], { ...future, asOf: 11 }).value).toBeNull();
    expect(summaryOf(volume, [], { ...future, asOf: 11, isOfData: true }).value).toBe(0);
    expect(summaryOf(volume, [], { ...future, asOf: 12 }).value).toBe(0);
  });
});

test("says where the creation was read", () => {
  const sourceOf = (facts: Parameters<typeof conversation>[0]) => measuredOf(volume, conversation(facts))[0].source;
  expect(sourceOf({ messages: [customer(3)] })).toBe("messages");
  expect(sourceOf({ events: [event("opened", 3)], messages: [customer(4)] })).toBe("events");
  expect(sourceOf({ createdAt: 1, messages: [customer(3)] })).toBe("fields");
});

test("is credited to the last human replier, else the assignee", () => {
  const answered = conversation({ assignee: "Budi", messages: [customer(0), agent(5, "Sari"), agent(9, "Ani")] });
  expect(measuredOf(volume, answered)[0].agent).toBe("Ani");
  expect(measuredOf(volume, conversation({ createdAt: 0, assignee: "Budi" }))[0].agent).toBe("Budi");
  expect(measuredOf(volume, conversation({ messages: [agent(5, "Sari"), customer(9)] }))[0].agent).toBe("Sari");
});
