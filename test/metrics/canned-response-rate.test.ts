import { Chalk } from "chalk";
import { describe, expect, test } from "vitest";
import { cannedResponseRate as metric } from "../../src/metrics/canned-response-rate.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import { renderCsv } from "../../src/render/csv.ts";
import { renderTable } from "../../src/render/table.ts";
import type { Report } from "../../src/report/report.ts";
import { agent, bot, canned, conversation, customer, fragment, note, system } from "../support/conversation.ts";
import { reportOf } from "../support/report-of.ts";
import { unseen } from "../support/text.ts";
import { always, expectExclusions, measuredOf, second, summaryOf, valuesOf } from "./measure.ts";

describe("canned messages over messages", () => {
  test("each on its own, and not as one reply", () => {
    const chat = conversation({
      messages: [customer(0), canned(agent(1)), canned(agent(2)), agent(3), { ...agent(4), canned: false }],
    });
    expect(valuesOf(metric, chat)).toEqual([1, 1, 0, 0]);
    expect(summaryOf(metric, [chat])).toMatchObject({ numerator: 2, denominator: 4, value: 0.5 });
  });

  test("a blank macro id is no macro", () => {
    const blank = agent(2);
    expect(blank.canned).toBeUndefined();
    expect(valuesOf(metric, conversation({ messages: [customer(0), canned(agent(1)), blank] }))).toEqual([1, 0]);
  });

  test("bots and notes counted as replies: only public messages of human agents are in it", () => {
    const chat = conversation({
      messages: [
        canned(bot(0)),
        canned(customer(1)),
        canned(system(2)),
        canned(note(3)),
        { ...canned(agent(4)), role: "unknown" },
        agent(5),
      ],
    });
    expect(valuesOf(metric, chat)).toEqual([0]);
    expect(valuesOf(metric, chat, always, "conversations")).toEqual([0]);
  });

  test("means of means: a long conversation weighs as many messages as it has", () => {
    const long = conversation({ messages: [customer(0), ...[1, 2, 3].map((at) => agent(at))] });
    const short = conversation({ messages: [customer(0), canned(agent(1))] });
    expect(summaryOf(metric, [long, short])).toMatchObject({ numerator: 1, denominator: 4, value: 0.25 });
  });

  test("messages after the clock of the report are not in it, one at that very instant is", () => {
    const chat = conversation({ messages: [customer(0), agent(4), canned(agent(5)), canned(agent(6))] });
    expect(valuesOf(metric, chat, { ...always, asOf: 5 * second })).toEqual([0, 1]);
    expect(valuesOf(metric, chat, { ...always, asOf: 4 * second }, "conversations")).toEqual([0]);
  });
});

test("conversations with a canned message over those with a message of an agent", () => {
  const conversations = [
    conversation({ messages: [customer(0), canned(agent(1)), canned(agent(2))] }),
    conversation({ messages: [customer(0), agent(1)] }),
    conversation({ messages: [customer(0)] }),
  ];
  expect(summaryOf(metric, conversations, always, "conversations")).toMatchObject({ numerator: 1, denominator: 2 });
});

test("credit to the assignee instead of the sender: each message is its sender's", () => {
  const chat = conversation({
    createdAt: 7,
    assignee: "Ani",
    messages: [customer(0), canned(agent(1, "Sari")), agent(2, "Budi"), agent(3)],
  });
  expect(measuredOf(metric, chat).map((message) => [message.agent, message.value, message.at])).toEqual([
    ["Sari", 1, 7],
    ["Budi", 0, 7],
    ["Ani", 0, 7],
  ]);
});

test("zero for no data: without a message of an agent there is no rate", () => {
  expect(summaryOf(metric, [conversation({ messages: [customer(0)] })])).toMatchObject({ n: 0, value: null });
});

test("each reason to leave it out", () => {
  expectExclusions(metric, {
    "no-time": conversation(),
    "no-messages": conversation({ messages: [customer(0)] }),
    "not-told": fragment(),
  });
});

describe("canned responses by name", () => {
  const chats = [
    conversation({
      messages: [
        customer(0),
        canned(agent(1, "Sari"), "Refund"),
        canned(agent(2, "Sari"), "Refund"),
        canned(agent(3, "Budi"), "Late"),
      ],
    }),
    conversation({
      assignee: "Ani",
      messages: [customer(0), canned(agent(1, "Budi"), "Refund"), canned(agent(2), "Refund"), canned(agent(3, "Ani"))],
    }),
  ];
  const responses = (of: readonly Conversation[]) => summaryOf(metric, of, always, "responses");
  const agents = (of: readonly Conversation[]) => summaryOf(metric, of, always, "agents-per-response");

  test("how many different ones are used, and how often each", () => {
    expect(responses(chats)).toEqual({ n: 5, value: 2, distribution: { Refund: 4, Late: 1 } });
  });

  test("how many different agents use them, and each; without a sender it is the assignee", () => {
    expect(agents(chats)).toEqual({ n: 5, value: 3, distribution: { Refund: 3, Late: 1 } });
  });

  test("a use by nobody known is a use, and no agent's", () => {
    const anonymous = conversation({ messages: [customer(0), canned(agent(1), "Refund")] });
    expect(responses([anonymous])).toEqual({ n: 1, value: 1, distribution: { Refund: 1 } });
    expect(agents([anonymous])).toEqual({ n: 0, value: null, reason: "no observations" });
  });

  test("what has no name is none of them, nor what is no reply or not said yet", () => {
    const chat = conversation({
      messages: [
        canned(customer(0), "Refund"),
        canned(bot(1), "Refund"),
        canned(note(2), "Refund"),
        canned(agent(3)),
        canned(agent(9), "Refund"),
      ],
    });
    const summary = summaryOf(metric, [chat], { ...always, asOf: 5 * second }, "responses");
    expect(summary).toEqual({ n: 0, value: null, reason: "no observations" });
  });

  test("the ten most used are told, equally used ones by name, and all are counted", () => {
    const names = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index));
    const used = names.flatMap((name, index) => [
      canned(agent(index + 1, "Sari"), name),
      ...(name === "z" ? [canned(agent(index + 1, "Sari"), name)] : []),
    ]);
    const { n, value, distribution } = responses([conversation({ messages: [customer(0), ...used.toReversed()] })]);
    expect([n, value, Object.keys(distribution ?? {}).join("")]).toEqual([27, 26, "zabcdefghi"]);
  });

  test("a name is no more than a text", () => {
    const chat = conversation({
      messages: ["__proto__", "constructor"].map((name, at) => canned(agent(at, "Sari"), name)),
    });
    expect(Object.entries(responses([chat]).distribution ?? {})).toEqual([
      ["__proto__", 1],
      ["constructor", 1],
    ]);
  });
});

describe("a report", () => {
  const log = (...names: readonly string[]) =>
    [
      "conversation_id,created_at,author_role,author,canned",
      "A,2026-03-02T09:00:00Z,customer,Ani,",
      ...names.map((name, minute) => `A,2026-03-02T09:1${minute}:00Z,agent,Sari,"${name}"`),
    ].join("\n");
  const partsOf = ({ rows }: Report) => rows[0]?.values["canned-response-rate"]?.parts ?? {};

  test("has canned responses only where the input names some", async () => {
    expect(Object.keys(partsOf(await reportOf({ "a.csv": log("yes", "no") })))).toEqual(["conversations"]);
    expect(partsOf(await reportOf({ "a.csv": log("Refund", "no", "Refund") }))).toMatchObject({
      responses: { n: 2, value: 1, distribution: { Refund: 2 } },
      "agents-per-response": { n: 2, value: 1, distribution: { Refund: 1 } },
    });
  });

  test("by agent has each one's own, and compared with a month before how many there were", async () => {
    const file = [
      "conversation_id,created_at,author_role,author,macro_id",
      "A,2026-03-20T09:00:00Z,customer,Ani,",
      "A,2026-03-20T09:10:00Z,agent,Sari,Refund",
      "B,2026-04-02T09:00:00Z,customer,Ani,",
      "B,2026-04-02T09:10:00Z,agent,Sari,Refund",
      "B,2026-04-02T09:11:00Z,agent,Budi,Late",
      "B,2026-04-02T09:12:00Z,agent,Budi,Refund",
    ].join("\n");
    const range = { since: "2026-04-01", until: "2026-04-30" };
    const { rows } = await reportOf(
      { "a.csv": file },
      { by: ["agent"], range, asOf: "2026-05-01", compare: "previous" },
    );
    const told = rows.map(({ group, values }) => [group.agent, values["canned-response-rate"]?.parts?.responses]);
    expect(Object.fromEntries(told)).toMatchObject({
      undefined: { value: 2, distribution: { Refund: 2, Late: 1 }, previous: { value: 1 }, change: { value: 1 } },
      Budi: { value: 2, distribution: { Late: 1, Refund: 1 }, previous: null },
      Sari: { value: 1, distribution: { Refund: 1 }, previous: { value: 1 }, change: { value: 0 } },
    });
  });

  test("takes names for no escape sequences and no formulas", async () => {
    const report = await reportOf({ "a.csv": log("\u001b[31mred\u001b[0m", "=1+1") });
    const table = renderTable(report, {
      layout: "metrics",
      language: "en",
      width: 400,
      chalk: new Chalk({ level: 0 }),
      unicode: true,
    });
    expect(table).toContain("different canned responses 2 (\\x1b[31mred\\x1b[0m: 1, =1+1: 1)");
    expect(table).not.toMatch(unseen);
    const csv = renderCsv(report, { layout: "metrics" });
    expect(csv).toContain("responses,distribution,'=1+1,1,");
    expect(csv).not.toMatch(/[,"]=1\+1/);
  });
});
