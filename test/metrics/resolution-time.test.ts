import { describe, expect, test } from "vitest";
import { resolutionTime as metric } from "../../src/metrics/resolution-time.ts";
import type { ConversationEvent } from "../../src/model/conversation.ts";
import { agent, business, calendar, conversation, customer, event, reported } from "../support/conversation.ts";
import {
  always,
  expectExclusions,
  hour,
  inBusinessHours,
  leftOutOf,
  measuredOf,
  minute,
  reasonsOf,
  second,
  valuesOf,
} from "./measure.ts";

const asked = (...events: readonly ConversationEvent[]) =>
  conversation({ messages: [customer(0), agent(60, "Sari")], events });

test("last resolution minus first customer message, in the period of the resolution, credited to the resolver", () => {
  const conversation = asked(event("resolved", 600, "agent", "Budi"));
  expect(measuredOf(metric, conversation)).toMatchObject([
    { value: 10 * minute, at: 10 * minute, agent: "Budi", source: "events" },
  ]);
});

test("a resolver who is a machine leaves the credit to the last human replier", () => {
  expect(measuredOf(metric, asked(event("resolved", 600, "bot", "Autoclose")))[0].agent).toBe("Sari");
});

test("where nothing names a resolver, it was the last to reply by then", () => {
  const messages = [customer(0), agent(60, "Sari"), agent(900, "Budi")];
  expect(measuredOf(metric, conversation({ messages, resolvedAt: 10 * minute }))[0].agent).toBe("Sari");
  const untimed = conversation({ messages, status: "resolved", reported: reported({ resolution: calendar(5) }) });
  expect(measuredOf(metric, untimed)[0].agent).toBe("Budi");
});

describe("closing and reopening", () => {
  test("closed by automation days later is not the resolution", () => {
    expect(valuesOf(metric, asked(event("resolved", 600), event("closed", 300_000, "system")))).toEqual([10 * minute]);
    const stamped = conversation({ createdAt: 0, resolvedAt: 10 * minute, closedAt: 99 * hour, status: "closed" });
    expect(valuesOf(metric, stamped)).toEqual([10 * minute]);
  });

  test("where closing is the only end, it is the resolution", () => {
    expect(valuesOf(metric, asked(event("closed", 600)))).toEqual([10 * minute]);
  });

  test("reopened and resolved again: the last, and as a part the first", () => {
    const twice = asked(event("resolved", 600), event("reopened", 700), event("resolved", 1200));
    expect(valuesOf(metric, twice)).toEqual([20 * minute]);
    expect(valuesOf(metric, twice, always, "first")).toEqual([10 * minute]);
  });

  test("reopened and still open: left out, but its first resolution happened", () => {
    const reopened = asked(event("resolved", 600), event("reopened", 700));
    expect(reasonsOf(metric, reopened)).toEqual(["reopened"]);
    const left = conversation({ ...reopened, events: [...reopened.events, event("abandoned", 800)] });
    expect(reasonsOf(metric, left)).toEqual(["unresolved"]);
    expect(valuesOf(metric, reopened, always, "first")).toEqual([10 * minute]);
  });

  test("open by its status although a stamp tells of a resolution: reopened", () => {
    expect(reasonsOf(metric, conversation({ createdAt: 0, resolvedAt: minute, status: "open" }))).toEqual(["reopened"]);
  });
});

describe("the first resolution of time stamps", () => {
  const stamped = { createdAt: 0, resolvedAt: hour } as const;

  test("is the last where the export says that there was no reopening", () => {
    const once = conversation({ ...stamped, reported: reported({ reopens: 0 }) });
    expect(valuesOf(metric, once, always, "first")).toEqual([hour]);
  });

  test("is unknown where it does not", () => {
    expect(valuesOf(metric, conversation(stamped), always, "first")).toEqual([]);
    const again = conversation({ ...stamped, events: [event("reopened", 60)] });
    expect(valuesOf(metric, again)).toEqual([hour]);
    expect(valuesOf(metric, again, always, "first")).toEqual([]);
  });
});

describe("a first resolution that the export states", () => {
  const first = calendar(20 * 60);

  test("is that of what was reopened, whether or not it was resolved again", () => {
    const again = conversation({
      createdAt: 0,
      resolvedAt: hour,
      reported: reported({ reopens: 1, firstResolution: first }),
    });
    expect(valuesOf(metric, again)).toEqual([hour]);
    const open = conversation({ createdAt: hour, status: "open", assignee: "Ani", reported: again.reported });
    const observation = { value: 20 * minute, at: hour + 20 * minute, agent: "Ani", source: "reported", part: "first" };
    expect(measuredOf(metric, again, always, "first")).toMatchObject([
      { ...observation, at: 20 * minute, agent: undefined },
    ]);
    expect(measuredOf(metric, open, always, "first")).toMatchObject([observation]);
    expect(reasonsOf(metric, open)).toEqual(["unresolved"]);
  });

  test("says nothing where events tell of all, or stamps of what was never reopened", () => {
    const told = conversation({ ...asked(event("resolved", 600)), reported: reported({ firstResolution: first }) });
    expect(valuesOf(metric, told, always, "first")).toEqual([10 * minute]);
    const once = conversation({
      createdAt: 0,
      resolvedAt: hour,
      reported: reported({ reopens: 0, firstResolution: first }),
    });
    expect(valuesOf(metric, once, always, "first")).toEqual([hour]);
  });

  test("counts on its own clock alone", () => {
    const open = conversation({ createdAt: 0, reported: reported({ firstResolution: business(600) }) });
    expect(valuesOf(metric, open, inBusinessHours, "first")).toEqual([10 * minute]);
    expect(leftOutOf(metric, open)).toMatchObject([{}, { part: "first", excluded: "other-clock" }]);
  });

  test("where it is missing, what was reopened is left out by name", () => {
    const again = conversation({ createdAt: 0, resolvedAt: hour, reported: reported({ reopens: 1 }) });
    expect(leftOutOf(metric, again)).toMatchObject([{ part: "first", excluded: "no-time" }]);
  });
});

test("active time is without pending, on hold and snoozed", () => {
  const paused = asked(event("pending", 100), event("opened", 200), event("on-hold", 300), event("resolved", 600));
  expect(valuesOf(metric, paused, always, "active")).toEqual([200 * second]);
  expect(valuesOf(metric, asked(event("resolved", 600)), always, "active")).toEqual([10 * minute]);
});

describe("without events", () => {
  test("stamps tell it, credited to the assignee", () => {
    const stamped = conversation({ createdAt: 0, resolvedAt: hour, assignee: "Ani" });
    expect(measuredOf(metric, stamped)[0]).toMatchObject({ value: hour, at: hour, agent: "Ani", source: "fields" });
  });

  test("a reported resolution counts where there is no stamp", () => {
    const stated = conversation({ createdAt: hour, reported: reported({ resolution: calendar(120) }) });
    expect(measuredOf(metric, stated)[0]).toMatchObject({
      value: 2 * minute,
      at: hour + 2 * minute,
      source: "reported",
    });
    const status = conversation({ createdAt: 0, status: "resolved", reported: reported({ resolution: calendar(60) }) });
    expect(valuesOf(metric, status)).toEqual([minute]);
  });

  test("the business value is taken in business hours, also beside stamps", () => {
    const both = conversation({ createdAt: 0, resolvedAt: hour, reported: reported({ resolution: business(60) }) });
    expect(valuesOf(metric, both, inBusinessHours)).toEqual([minute]);
    expect(valuesOf(metric, both)).toEqual([hour]);
    const closed = conversation({ ...both, resolvedAt: undefined, closedAt: 2 * hour });
    expect(measuredOf(metric, closed, inBusinessHours)[0].at).toBe(2 * hour);
    expect(measuredOf(metric, { ...closed, resolvedAt: hour }, inBusinessHours)[0].at).toBe(hour);
  });
});

test("a resolution that is all that tells of a creation says nothing of its length", () => {
  expect(reasonsOf(metric, conversation({ events: [event("resolved", 600)] }))).toEqual(["no-time"]);
  expect(valuesOf(metric, conversation({ createdAt: 0, events: [event("resolved", 600)] }))).toEqual([10 * minute]);
  expect(valuesOf(metric, conversation({ events: [event("opened", 0), event("resolved", 600)] }))).toEqual([
    10 * minute,
  ]);
});

test("what the customer said at the very instant of the report was said", () => {
  const now = { ...always, asOf: minute };
  const late = conversation({ createdAt: 0, messages: [customer(60)], events: [event("resolved", 60)] });
  expect(valuesOf(metric, late, now)).toEqual([0]);
});

test("each reason to leave it out", () => {
  expectExclusions(metric, {
    unresolved: asked(),
    reopened: asked(event("resolved", 600), event("opened", 700)),
    negative: conversation({ createdAt: hour, resolvedAt: minute }),
    "day-alone": conversation({ createdAt: hour, resolvedAt: 0, daysAlone: [0] }),
    implausible: conversation({ createdAt: 0, reported: reported({ resolution: calendar(1e10) }) }),
    "other-clock": conversation({ createdAt: 0, reported: reported({ resolution: business(9) }) }),
    "no-time": conversation({ createdAt: 0, status: "closed" }),
    "no-calendar": [asked(event("resolved", 600)), inBusinessHours],
  });
  expect(reasonsOf(metric, conversation({ createdAt: 0, abandonedAt: minute }))).toEqual(["unresolved"]);
});

test("a resolution after the clock of the report has not happened yet", () => {
  const later = conversation({ createdAt: 0, resolvedAt: hour, status: "closed" });
  expect(reasonsOf(metric, later, { ...always, asOf: hour - 1 })).toEqual(["unresolved"]);
});
