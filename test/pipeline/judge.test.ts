import { describe, expect, test } from "vitest";
import { gateOf } from "../../src/gates/gate-entry.ts";
import { metrics } from "../../src/metrics/index.ts";
import type { Metric } from "../../src/metrics/metric.ts";
import { volume } from "../../src/metrics/volume.ts";
import { type CheckRequest, checkReport } from "../../src/pipeline.ts";
import { compareWithSaved } from "../../src/report/comparing/compare-saved.ts";
import { dimension } from "../../src/report/dimension.ts";
import type { Report } from "../../src/report/report.ts";
import type { Judgement, Verdict } from "../../src/report/verdict.ts";
import { type Asked, type Files, requestOf } from "../support/report-of.ts";

/** Answered after 1, 2, 3 and 60 minutes, by Sari on email and by Budi on WhatsApp; D was answered by Budi in Sari's stead. */
const messages = `conversation_id,channel,author_role,author,created_at
A,email,customer,c1,2026-03-02T09:00:00Z
A,email,agent,Sari,2026-03-02T09:01:00Z
B,email,customer,c2,2026-03-02T09:00:00Z
B,email,agent,Sari,2026-03-02T09:02:00Z
C,whatsapp,customer,c3,2026-03-03T09:00:00Z
C,whatsapp,agent,Budi,2026-03-03T09:03:00Z
D,email,customer,c4,2026-03-03T09:00:00Z
D,email,agent,Budi,2026-03-03T10:00:00Z
`;

/** How a check differs from one of these messages by all metrics. */
interface Differing extends Asked {
  readonly files?: Files;
  readonly finish?: (report: Report) => Report;
}

const same = (report: Report): Report => report;

const requestFor = (texts: readonly string[], { files, finish = same, ...asked }: Differing = {}): CheckRequest => ({
  ...requestOf(files ?? { "messages.csv": messages }, asked),
  gates: texts.map((text) => gateOf({ text }, metrics, "calendar")),
  judging: { onNoData: "fail", judgedOn: "value", minimumN: 1 },
  finish,
});

const checked = (texts: readonly string[], differing?: Differing): Promise<Report> =>
  checkReport(requestFor(texts, differing));

async function judged(texts: readonly string[], differing?: Differing): Promise<Judgement> {
  const { gates } = await checked(texts, differing);
  if (gates === undefined) throw new Error("a check judges");
  return gates;
}

const found = ({ verdicts }: Judgement) =>
  verdicts.map(({ group, found: number, outcome }) => [group, number, outcome]);
const worst = ({ verdicts: [verdict] }: Judgement): Verdict["worst"] => verdict.worst;

describe("what a gate is about", () => {
  test("all conversations, those of one group, and every group by itself", async () => {
    const texts = [
      "first-response-time{channel=*}.max <= 10m",
      "first-response-time{channel=whatsapp}.max <= 10m",
      "volume.value > 3",
    ];
    expect(found(await judged(texts))).toEqual([
      [{ channel: "email" }, 3600, "fail"],
      [{ channel: "whatsapp" }, 180, "pass"],
      [{ channel: "whatsapp" }, 180, "pass"],
      [{}, 4, "pass"],
    ]);
  });

  test("an agent who answered, whoever is assigned", async () => {
    expect(found(await judged(["first-response-time{agent=*}.max <= 10m"]))).toEqual([
      [{ agent: "Budi" }, 3600, "fail"],
      [{ agent: "Sari" }, 120, "pass"],
    ]);
  });

  test("every group of what is judged, whatever is shown beside it", async () => {
    // The resolution is credited to Budi, who has no conversation of his own.
    const tickets = `id,agent,created_at,resolved_at
A,Sari,2026-03-02T09:00:00Z,
`;
    const events = `conversation_id,at,event,actor
A,2026-03-02T10:00:00Z,resolved,Budi
`;
    const files = { "tickets.csv": tickets, "events.csv": events };
    const gate = ["volume{agent=*}.value >= 1"];
    for (const by of [[], ["agent"]]) {
      for (const shown of [[volume], metrics]) {
        expect(found(await judged(gate, { by, metrics: shown, files }))).toEqual([[{ agent: "Sari" }, 1, "pass"]]);
      }
    }
  });

  test("the numbers before, where they are what it is held against", async () => {
    const asked: Asked = { compare: "previous", range: { since: "2026-03-03", until: "2026-03-04" } };
    const { verdicts } = await judged(["first-response-time.median <= previous * 1.1"], asked);
    expect(verdicts).toMatchObject([{ found: 1890, previous: 90, outcome: "fail" }]);
    expect(verdicts[0].expected).toBeCloseTo(99);
  });

  test("a report is judged as it is once it is finished", async () => {
    const unmeasured = (report: Report): Report => ({
      ...report,
      unmeasurable: [{ metric: "volume", title: "Volume", reason: "it was taken away" }],
    });
    const { verdicts, outcome } = await judged(["volume.value > 3"], { finish: unmeasured });
    expect([verdicts[0].outcome, verdicts[0].reason, outcome]).toEqual(["no-data", "it was taken away", "no-data"]);
  });
});

describe("what only a gate is grouped by", () => {
  /** How many rows a volume is added up for, and for how many of them it is asked how it is distributed. */
  async function costOf(texts: readonly string[], asked: Asked): Promise<{ added: number; drawn: number }> {
    const cost = { added: 0, drawn: 0 };
    const counted: Metric = {
      ...volume,
      aggregate: (context) => {
        cost.added++;
        return Object.assign(volume.aggregate(context), {
          histogram: () => {
            cost.drawn++;
            return undefined;
          },
        });
      },
    };
    const request = requestFor([], asked);
    const gates = texts.map((text) => gateOf({ text }, [counted], "calendar"));
    await checkReport({ ...request, question: { ...request.question, metrics: [counted], drawsCharts: true }, gates });
    return cost;
  }

  test("costs the same whether the report is divided into periods, and is not drawn", async () => {
    const plain = ["volume.value > 3"];
    const grouped = [...plain, "volume{channel=*}.value > 0"];
    const whole = (await costOf(grouped, {})).added - (await costOf(plain, {})).added;
    const [divided, ungrouped] = [await costOf(grouped, { every: "day" }), await costOf(plain, { every: "day" })];
    expect([divided.added - ungrouped.added, divided.drawn]).toEqual([whole, ungrouped.drawn]);
    expect(ungrouped.drawn).toBeGreaterThan(0);
  });

  test("is judged alike in a report that is divided into periods", async () => {
    const gates = metrics.flatMap(({ id }) => [`${id}{channel=*}.n >= 1`, `${id}{agent=*}.n >= 1`]);
    const more = [
      "first-response-time{channel=*}.p90 <= 10m",
      "backlog{channel=*}.value <= 1",
      "volume{agent=*}.n > 3",
    ];
    const asked: Asked = { compare: "previous", range: { since: "2026-03-03", until: "2026-03-04" } };
    const texts = [...gates, ...more];
    expect(await judged(texts, { ...asked, every: "hour" })).toEqual(await judged(texts, asked));
  });
});

describe("the groups that gates ask for", () => {
  const savedIn = ({ breakdowns = [] }: Report) =>
    breakdowns.map(({ by, rows }) => [
      by.join(),
      ...rows
        .filter(({ values: { volume } }) => volume.n > 0)
        .map(({ group, values: { volume } }) => `${Object.values(group).join(" ")} ${volume.value}`),
    ]);
  const [byChannel, byBoth, byBothAgain] = ["channel=*", "channel=*,agent=Budi", "agent=*,channel=*"].map(
    (scope) => `volume{${scope}}.value >= 1`,
  );

  test("are kept as breakdowns, each once, without those that the report has itself", async () => {
    const texts = [byChannel, byBoth, byBothAgain, "volume.value >= 1"];
    const channels = ["channel", "email 3", "whatsapp 1"];
    const both = ["channel,agent", "email Budi 1", "email Sari 2", "whatsapp Budi 1"];
    expect(savedIn(await checked(texts))).toEqual([channels, both]);
    expect(savedIn(await checked(texts, { by: ["agent", "channel"] }))).toEqual([channels]);
    expect(savedIn(await checked(["volume.value >= 1"], { by: ["channel"] }))).toEqual([]);
  });

  test("are not kept where there are thousands and the gates name single ones", async () => {
    const rows = Array.from({ length: 1001 }, (_, index) => `${index},kanal ${index},customer,c1,2026-03-02T09:00:00Z`);
    const many = { "messages.csv": [messages.split("\n")[0], ...rows].join("\n") };
    const kept = async (scope: string) => {
      const { breakdowns } = await checked([`volume{${scope}}.value >= 1`], { files: many });
      return breakdowns?.map((breakdown) => breakdown.rows.length);
    };
    expect(await kept('channel="kanal 7"')).toBeUndefined();
    expect(await kept("channel=*")).toEqual([1001]);
  });

  test("are what a later check is compared with", async () => {
    const text = "volume{channel=*}.value >= previous";
    const first = { range: { since: "2026-03-02", until: "2026-03-03" } };
    const second = { range: { since: "2026-03-03", until: "2026-03-04" } };
    const saved = await checked([byChannel], first);
    const compared = { ...second, finish: (now: Report): Report => compareWithSaved(now, saved, "saved.json") };
    const report = await checked([text], compared);
    const divided = await checked([text], { ...compared, by: ["channel"], every: "hour", metrics: [volume] });
    // Two by e-mail and none by WhatsApp on the first day; one by each on the second.
    for (const { gates } of [report, divided])
      expect(gates?.verdicts.map(({ value, previous, reason }) => [value, previous, reason])).toEqual([
        [1, 2, undefined],
        [1, 0, undefined],
      ]);
    expect(report.diagnostics.map(({ code }) => code)).not.toContain("comparison-other-groups");
  });

  test("have the metrics of the gates in a breakdown that is shown anyway, too", async () => {
    const text = "first-response-time{channel=*}.max <= 2h";
    const shown = requestOf({ "messages.csv": messages }, { metrics: [volume], by: ["channel"] }).question;
    const report = await checkReport({ ...requestFor([text]), breakdowns: [shown] });
    expect(report.breakdowns?.map(({ rows }) => rows.map(({ values }) => Object.keys(values)))).toEqual([
      Array(2).fill(["volume", "first-response-time"]),
    ]);
  });
});

describe("the conversations that weigh most against it", () => {
  test("the longest first, and only those that it is about", async () => {
    expect(worst(await judged(["first-response-time{channel=email}.p90 <= 1s"]))).toEqual([
      { conversation: "D", value: 3600 },
      { conversation: "B", value: 120 },
      { conversation: "A", value: 60 },
    ]);
    expect(worst(await judged(["first-response-time{agent=Sari}.p90 <= 1s"]))).toEqual([
      { conversation: "B", value: 120 },
      { conversation: "A", value: 60 },
    ]);
  });

  test("the shortest, where the number is too low", async () => {
    const [first] = worst(await judged(["first-response-time.min >= 5m"])) ?? [];
    expect(first).toEqual({ conversation: "A", value: 60 });
  });

  test("of a ratio those that missed", async () => {
    const tickets = `id,channel,created_at,csat
T1,email,2026-03-02T09:00:00Z,5
T2,email,2026-03-02T10:00:00Z,2
T3,email,2026-03-02T11:00:00Z,1
T4,email,2026-03-02T12:00:00Z,
`;
    expect(worst(await judged(["csat.value >= 99%"], { files: { "tickets.csv": tickets } }))).toEqual([
      { conversation: "T2", value: 0 },
      { conversation: "T3", value: 0 },
    ]);
  });

  test("of a stock those that stand at the end, whether or not the report is divided into periods", async () => {
    // T1 was open at the end of the first day, and no longer at that of the second.
    const tickets = `id,status,created_at,resolved_at
T1,closed,2026-03-02T09:00:00Z,2026-03-03T08:00:00Z
T2,open,2026-03-03T12:00:00Z,
`;
    for (const every of [undefined, "day"] as const) {
      const asked = { asOf: "2026-03-04", ...(every && { every }), files: { "tickets.csv": tickets } };
      expect(worst(await judged(["backlog.age.max < 1h"], asked))).toEqual([{ conversation: "T2", value: 43_200 }]);
    }
  });

  test("of every group by itself, where a conversation is in several and the gates differ", async () => {
    const tickets = `id,channel,tags,created_at,first_response_at,csat
T1,email,refund;late,2026-03-02T09:00:00Z,2026-03-02T09:01:00Z,5
T2,email,late,2026-03-02T09:00:00Z,2026-03-02T09:03:00Z,1
T3,chat,refund,2026-03-02T09:00:00Z,2026-03-02T09:02:00Z,2
`;
    const texts = [
      "first-response-time{tag=*}.max <= 1s",
      "first-response-time{tag=refund}.median <= 1s",
      "first-response-time{tag=refund}.min >= 1h",
      "csat{tag=*,channel=*}.value >= 99%",
      "first-response-time{tag=late}.n > 5",
    ];
    const { verdicts } = await judged(texts, { files: { "tickets.csv": tickets } });
    const told = verdicts.map(({ group, worst: list }) => [
      Object.values(group).join(" "),
      list?.map(({ conversation, value }) => `${conversation} ${value}`).join(", "),
    ]);
    expect(told).toEqual([
      ["late", "T2 180, T1 60"],
      ["refund", "T3 120, T1 60"],
      ["refund", "T3 120, T1 60"],
      ["refund", "T1 60, T3 120"],
      ["late email", "T2 0"],
      ["refund chat", "T3 0"],
      ["refund email", undefined],
      ["late", undefined],
    ]);
  });

  test("none of a count, and none where the gate holds", async () => {
    expect(worst(await judged(["volume.value < 3"]))).toBeUndefined();
    expect(worst(await judged(["first-response-time.max <= 2h"]))).toBeUndefined();
  });

  test("only those that the conditions leave", async () => {
    const where = [{ dimension: dimension("id"), isNot: true, value: "D" }];
    const [first] = worst(await judged(["first-response-time.max <= 1s"], { where })) ?? [];
    expect(first).toEqual({ conversation: "C", value: 180 });
  });
});

test("a conversation stands there once, by the worst that happened in it", async () => {
  const more = `${messages}A,email,customer,c1,2026-03-02T10:00:00Z\nA,email,agent,Sari,2026-03-02T12:00:00Z\n`;
  const list = worst(await judged(["reply-time.max <= 1s"], { files: { "messages.csv": more } }));
  expect(list?.map(({ conversation, value }) => `${conversation} ${value}`)).toEqual([
    "A 7200",
    "D 3600",
    "C 180",
    "B 120",
  ]);
});
