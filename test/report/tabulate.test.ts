import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backlog } from "../../src/metrics/backlog.ts";
import type { Context } from "../../src/metrics/context.ts";
import { populationOf } from "../../src/metrics/conversation/population.ts";
import { firstResponseTime } from "../../src/metrics/first-response-time.ts";
import { metrics } from "../../src/metrics/index.ts";
import type { Metric } from "../../src/metrics/metric.ts";
import { sla } from "../../src/metrics/sla.ts";
import { tagsOf } from "../../src/metrics/tags.ts";
import { creditedTo } from "../../src/metrics/variants/credited-to.ts";
import { volume } from "../../src/metrics/volume.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import { dimension } from "../../src/report/dimension.ts";
import type { Group } from "../../src/report/group.ts";
import type { Value } from "../../src/report/report.ts";
import { Tabulation } from "../../src/report/tabulate.ts";
import type { Period } from "../../src/time/range.ts";
import { anyConversation } from "../metrics/arbitrary.ts";
import { always, day } from "../metrics/measure.ts";
import { retentionRate } from "../support/by-default.ts";
import { agent, conversation, customer, event } from "../support/conversation.ts";

const tags = tagsOf(undefined);

const dayPeriods = (count: number): Period[] =>
  Array.from({ length: count }, (_, index) => ({
    from: index * day,
    to: (index + 1) * day,
    label: `day ${index}`,
    partial: false,
  }));

/** The first days of the epoch, with one period each. */
const days = (count: number): Context => {
  const periods = dayPeriods(count);
  const range = { from: 0, to: count * day };
  return { ...always, asOf: range.to, range, periods, stockInstants: periods.map(({ to }) => to) };
};

function tabulated(
  metric: Metric,
  conversations: readonly Conversation[],
  by: readonly string[],
  context: Context = days(3),
): Tabulation {
  const tabulation = new Tabulation([metric], context, by.map(dimension));
  for (const each of conversations) tabulation.add(each, populationOf(each, context.asOf));
  return tabulation;
}

const wholeOf = (group: Group): Value => group.whole()[0].value(new Set());
const countsOf = (group: Group) => [
  wholeOf(group).value,
  ...[...group.inPeriods()].map(([cell]) => cell.value(new Set()).value),
];
const byName = (tabulation: Tabulation) =>
  Object.fromEntries(tabulation.groups.map((group) => [group.names.join("/"), wholeOf(group).value]));

test("nothing that was added is 0 in every period that the data cover", () => {
  const tabulation = tabulated(volume, [], []);
  expect(tabulation.groups).toEqual([]);
  expect(countsOf(tabulation.total())).toEqual([0, 0, 0, 0]);
});

test("counts in the period of the instant, whose start belongs to it and whose end does not", () => {
  const created = [0, day - 1, day, 2 * day, 3 * day - 1].map((createdAt) => conversation({ createdAt }));
  expect(countsOf(tabulated(volume, created, []).total())).toEqual([5, 2, 1, 2]);
});

describe("what lies outside the range", () => {
  test("a conversation with three tags is told once, and counted once", () => {
    const tagged = (createdAt: number) => conversation({ createdAt, tags: ["a", "b", "c"] });
    const total = tabulated(tags, [tagged(0), tagged(9 * day)], []).total();
    expect(wholeOf(total)).toMatchObject({ n: 1, sources: { fields: 1 }, excluded: { "outside-period": 1 } });
  });

  test("is told once of a conversation that counts in parts of the metric too", () => {
    const asked = (seconds: number) =>
      conversation({ channel: "email", messages: [customer(seconds), agent(seconds + 60, "Sari")] });
    const total = tabulated(sla, [asked(0), asked((9 * day) / 1000)], []).total();
    expect(wholeOf(total)).toMatchObject({ n: 1, numerator: 1, excluded: { "outside-period": 1 } });
  });

  const created = [-1, 0, 3 * day, 9 * day].map((createdAt) => conversation({ createdAt, channel: "email" }));

  test("counts in no period and is told", () => {
    const total = tabulated(volume, created, []).total();
    expect(countsOf(total)).toEqual([1, 1, 0, 0]);
    expect(wholeOf(total).excluded).toEqual({ "outside-period": 3 });
  });

  test("is told in its group, with periods and without", () => {
    for (const periods of [dayPeriods(3), []]) {
      const [group] = tabulated(volume, created, ["channel"], { ...days(3), periods }).groups;
      expect(wholeOf(group)).toMatchObject({ value: 1, excluded: { "outside-period": 3 } });
    }
  });
});

test("what has no time counts in no period, but is told of the whole", () => {
  const total = tabulated(volume, [conversation()], []).total();
  expect(countsOf(total)).toEqual([0, 0, 0, 0]);
  expect(wholeOf(total).excluded).toEqual({ "no-time": 1 });
});

test("what is not of the metric's population is told with the reason, in its period", () => {
  const spam = conversation({ createdAt: day, status: "spam", channel: "email" });
  const [group] = tabulated(volume, [spam], ["channel"]).groups;
  expect(countsOf(group)).toEqual([0, 0, 0, 0]);
  expect([...group.inPeriods()].map(([cell]) => cell.value(new Set()).excluded)).toEqual([{}, { spam: 1 }, {}]);
});

test("a cohort consists of customers: of these none is left out with a conversation", () => {
  const spam = conversation({ createdAt: day, status: "spam", customer: "C-1" });
  expect(wholeOf(tabulated(retentionRate, [spam], []).total()).excluded).toEqual({});
  expect(wholeOf(tabulated(volume, [spam], []).total()).excluded).toEqual({ spam: 1 });
});

describe("groups", () => {
  test("stand in the order of their names, and (none) is one", () => {
    const channels = ["whatsapp", undefined, "email", "email"];
    const tabulation = tabulated(
      volume,
      channels.map((channel) => conversation({ createdAt: 0, channel })),
      ["channel"],
    );
    expect(tabulation.groups.map(({ names }) => names)).toEqual([["(none)"], ["email"], ["whatsapp"]]);
    expect(byName(tabulation)).toEqual({ "(none)": 1, email: 2, whatsapp: 1 });
    expect(wholeOf(tabulation.total()).value).toBe(4);
  });

  test("stand as in a list of people, whatever letters they are written in", () => {
    const names = ["Zalora", "agen budi", "Ágnes", "Agen Citra", "zoë", "Agen Budi", "éva", "zoe", "Budi"];
    const conversations = names.map((team) => conversation({ createdAt: 0, team, channel: "email" }));
    const inOrder = ["Agen Budi", "agen budi", "Agen Citra", "Ágnes", "Budi", "éva", "Zalora", "zoe", "zoë"];
    expect(tabulated(volume, conversations, ["team"]).groups.map((group) => group.names)).toEqual(
      inOrder.map((team) => [team]),
    );
    expect(tabulated(volume, conversations, ["channel", "team"]).groups.map((group) => group.names[1])).toEqual(
      inOrder,
    );
  });

  test("of two dimensions stand by the first one, and in that by the second, without regard to what ends a name", () => {
    const pairs = [
      ["a!", "x"],
      ["a", "y"],
      ["A", "z"],
      ["a", "X"],
      ["a b", "x"],
    ];
    const tabulation = tabulated(
      volume,
      pairs.map(([channel, team]) => conversation({ createdAt: 0, channel, team })),
      ["channel", "team"],
    );
    expect(tabulation.groups.map(({ names }) => names.join("/"))).toEqual(["A/z", "a/X", "a/y", "a b/x", "a!/x"]);
  });

  test("of two dimensions are their combinations, told apart though their names run together", () => {
    const pairs = [
      ["a", "b,c"],
      ["a,b", "c"],
      ["a", "b,c"],
    ];
    const tabulation = tabulated(
      volume,
      pairs.map(([channel, team]) => conversation({ createdAt: 0, channel, team })),
      ["channel", "team"],
    );
    expect(byName(tabulation)).toEqual({ "a/b,c": 2, "a,b/c": 1 });
  });

  test("of tags hold a conversation each, the total holds it once", () => {
    const tagged = [["billing", "refund"], ["refund"], []].map((tags) => conversation({ createdAt: 0, tags }));
    const tabulation = tabulated(volume, tagged, ["tag"]);
    expect(byName(tabulation)).toEqual({ "(none)": 1, billing: 1, refund: 2 });
    expect(countsOf(tabulation.total())).toEqual([3, 3, 0, 0]);
  });

  test("of tags and channels do too", () => {
    const tags = ["billing", "refund"];
    const tabulation = tabulated(volume, [conversation({ createdAt: 0, channel: "email", tags })], ["channel", "tag"]);
    expect(byName(tabulation)).toEqual({ "email/billing": 1, "email/refund": 1 });
    expect(wholeOf(tabulation.total()).value).toBe(1);
  });
});

describe("by agent", () => {
  const answered = conversation({
    assignee: "Budi",
    channel: "email",
    messages: [customer(0), agent(60, "Sari"), agent(90, "Budi")],
  });

  test("the sender of the reply is credited and not the assignee", () => {
    const tabulation = tabulated(firstResponseTime, [answered], ["agent"]);
    const numbers = tabulation.groups.map((group) => [group.names[0], wholeOf(group).n, wholeOf(group).median]);
    expect(numbers).toEqual([
      ["Budi", 0, null],
      ["Sari", 1, 60],
    ]);
    expect(wholeOf(tabulation.total())).toMatchObject({ n: 1, median: 60 });
  });

  test("what nobody is credited with stays in the conversation's group", () => {
    const waiting = [
      conversation({ assignee: "Budi", messages: [customer(0)] }),
      conversation({ messages: [customer(0)] }),
    ];
    const tabulation = tabulated(firstResponseTime, waiting, ["agent"]);
    expect(tabulation.groups.map((group) => [group.names, wholeOf(group).excluded])).toEqual([
      [["(none)"], { unanswered: 1 }],
      [["Budi"], { unanswered: 1 }],
    ]);
  });

  test("the agent's place among the dimensions does not matter", () => {
    const named = (by: readonly string[]) =>
      tabulated(firstResponseTime, [answered], by)
        .groups.filter((group) => wholeOf(group).n === 1)
        .map(({ names }) => names);
    expect(named(["channel", "agent"])).toEqual([["email", "Sari"]]);
    expect(named(["agent", "channel"])).toEqual([["Sari", "email"]]);
  });

  test("by assignee the conversation stays with the assignee", () => {
    const tabulation = tabulated(firstResponseTime, [answered], ["assignee"]);
    expect(tabulation.groups.map((group) => [group.names[0], wholeOf(group).n])).toEqual([["Budi", 1]]);
  });
});

describe("stocks", () => {
  const resolvedOnDay2 = conversation({
    status: "resolved",
    events: [event("opened", 0), event("resolved", 1.5 * 86_400)],
  });
  const open = conversation({ status: "open", createdAt: 0, events: [event("opened", 0)] });

  test("of different days do not add up: the whole is the last one", () => {
    const total = tabulated(backlog, [resolvedOnDay2, open], []).total();
    expect(countsOf(total)).toEqual([1, 2, 1, 1]);
  });

  test("of groups add up at each instant", () => {
    const tabulation = tabulated(backlog, [resolvedOnDay2, open], ["status"]);
    expect(byName(tabulation)).toEqual({ open: 1, resolved: 0 });
    expect(countsOf(tabulation.total())).toEqual([1, 2, 1, 1]);
  });

  test("end with the data: a later period has none, and the whole is the last before it", () => {
    const early: Context = { ...days(3), asOf: 2 * day - 1, stockInstants: [day, 2 * day - 1] };
    const total = tabulated(backlog, [open], [], early).total();
    expect(countsOf(total)).toEqual([1, 1, 1, null]);
  });
});

const arbitraryConversation = fc
  .record({
    createdAt: fc.integer({ min: -day, max: 4 * day }),
    channel: fc.constantFrom("email", "chat", undefined),
    assignee: fc.constantFrom("Sari", "Budi", undefined),
    tags: fc.constantFrom([], ["a"], ["a", "b"]),
  })
  .map(conversation);

const sum = (values: readonly (number | null | undefined)[]) =>
  values.reduce<number>((all, one) => all + (one ?? 0), 0);

test("a count is the sum of its periods and of its groups", () => {
  const by = fc.constantFrom(["channel"], ["agent"], ["channel", "agent"], []);
  fc.assert(
    fc.property(fc.array(arbitraryConversation, { maxLength: 15 }), by, (conversations, dimensions) => {
      const tabulation = tabulated(volume, conversations, dimensions);
      const total = countsOf(tabulation.total());
      const within = conversations.filter(({ createdAt = -1 }) => createdAt >= 0 && createdAt < 3 * day);
      expect(total[0]).toBe(within.length);
      expect(sum(total.slice(1))).toBe(within.length);
      expect(wholeOf(tabulation.total()).excluded["outside-period"] ?? 0).toBe(conversations.length - within.length);
      if (dimensions.length === 0) return;
      const groups = tabulation.groups.map(countsOf);
      total.forEach((number, position) => {
        expect(sum(groups.map((counts) => counts[position]))).toBe(number);
      });
    }),
  );
});

test("the total does not depend on what it is grouped by", () => {
  fc.assert(
    fc.property(fc.array(arbitraryConversation, { maxLength: 12 }), (conversations) => {
      const plain = wholeOf(tabulated(volume, conversations, [], { ...days(3), periods: [] }).total());
      for (const by of [["channel"], ["tag"], ["agent", "tag"]]) {
        expect(wholeOf(tabulated(volume, conversations, by).total())).toEqual(plain);
      }
    }),
  );
});

test("property: credited to the assignee, by agent is by assignee: a conversation is in one group, whoever acted in it", () => {
  const found = new Set(
    metrics
      .flatMap(({ needs, parts }) => [needs, ...Object.values(parts).map((part) => part.needs)])
      .flatMap((each) => each?.flat() ?? []),
  );
  const resultsOf = (tabulation: Tabulation) =>
    tabulation.groups.map((group) => [
      group.names,
      group.whole()[0].value(found),
      ...[...group.inPeriods()].map(([cell]) => cell.value(found)),
    ]);
  fc.assert(
    fc.property(fc.array(anyConversation, { maxLength: 6 }), (conversations) => {
      for (const metric of metrics) {
        const credited = tabulated(creditedTo(metric, "assignee"), conversations, ["agent"]);
        expect(resultsOf(credited)).toEqual(resultsOf(tabulated(metric, conversations, ["assignee"])));
      }
    }),
    { numRuns: 20 },
  );
});
