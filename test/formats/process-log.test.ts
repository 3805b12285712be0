import { describe, expect, test } from "vitest";
import { stepOf } from "../../src/formats/process-log/activities.ts";
import type { ReadSettings } from "../../src/formats/settings/read-settings.ts";
import { type Understood, understand } from "../support/reading.ts";
import { recordsIn } from "../support/records-in.ts";
import { reportOf } from "../support/report-of.ts";

const at = (hour: number, minute: number): number => Date.UTC(2026, 2, 2, hour, minute);

const xes = "case:concept:name,concept:name,time:timestamp,org:resource,lifecycle:transition,case:product";

const log = [
  xes,
  "Case 7,Assign seriousness,2026-03-02 09:00:00+07:00,Sari,complete,Shoe",
  "Case 7,Take in charge ticket,2026-03-02 09:40:00+07:00,Budi,complete,Shoe",
  "Case 7,Resolve ticket,2026-03-02 16:40:00+07:00,Budi,complete,Shoe",
  "Case 7,Closed,2026-03-09 16:40:00+07:00,SYSTEM,complete,Shoe",
  "Case 8,Insert ticket,2026-03-02 10:00:00+07:00,Sari,complete,Hat",
].join("\n");

const read = (text: string, settings: Partial<ReadSettings> = {}): Promise<Understood> =>
  understand({ "log.csv": text }, settings);

const kindsOf = ({ conversations }: Understood): readonly string[] =>
  conversations[0]?.events.map(({ kind }) => kind) ?? [];

describe("a log", async () => {
  const understood = await read(log, { attributes: ["case:product"] });
  const [one, other] = understood.conversations;

  test("is recognised", () => {
    expect(understood.inputs).toMatchObject([{ format: "process-log", records: 5, used: 5 }]);
  });

  test("is one conversation a case, created with its first row, whether or not that is understood", () => {
    expect(one).toMatchObject({ id: "Case 7", createdAt: at(2, 0) });
    expect(other).toMatchObject({ id: "Case 8", createdAt: at(3, 0) });
  });

  test("tells as events what is a known word", () => {
    expect(one?.events).toMatchObject([
      { at: at(2, 40), kind: "accepted", actor: "Budi", actorRole: undefined },
      { at: at(9, 40), kind: "resolved", actor: "Budi" },
      { at: Date.UTC(2026, 2, 9, 9, 40), kind: "closed", actor: "SYSTEM", actorRole: "system" },
    ]);
  });

  test("counts what is not, and never guesses", () => {
    expect(understood.notes).toMatchObject([
      { code: "unknown-activity", count: 1, examples: ['"Assign seriousness"'] },
    ]);
  });

  test("has further columns as attributes", () => {
    expect(one?.attribute("case:product")).toBe("Shoe");
  });
});

test("the rows may come in any order", async () => {
  const [header, ...rows] = log.split("\n");
  const { conversations } = await read([header, ...rows.reverse()].join("\n"));
  expect(conversations.map(({ id, createdAt }) => [id, createdAt])).toEqual(
    expect.arrayContaining([
      ["Case 7", at(2, 0)],
      ["Case 8", at(3, 0)],
    ]),
  );
});

test("how long cases took, and how many were resolved", async () => {
  const values = (await reportOf({ "log.csv": log })).rows[0]?.values ?? {};
  expect(values["resolution-time"]).toMatchObject({ n: 1, mean: 7 * 3600 + 40 * 60 });
  expect(values["resolution-rate"]).toMatchObject({ numerator: 1, denominator: 2 });
});

describe("headers", () => {
  test.each([
    ["of PM4Py", "case:concept:name,concept:name,time:timestamp,org:resource"],
    ["of XES with another name for the case", "case,concept:name,time:timestamp,org:resource"],
    ["of Disco", "Case ID,Activity,Complete Timestamp,Resource"],
    ["without spaces", "CaseID,ActivityID,CompleteTimestamp,Resource"],
    ["that are bare", "case,activity,timestamp,resource"],
  ])("%s", async (_, header) => {
    const rows = [header, "7,Create,2026-03-02 09:00:00,Sari", "7,Resolved,2026-03-02 09:30:00,Budi"];
    const { conversations, inputs } = await read(rows.join("\n"));
    expect(inputs[0]?.format).toBe("process-log");
    expect(conversations).toMatchObject([
      {
        id: "7",
        createdAt: at(9, 0),
        events: [{ kind: "opened" }, { kind: "resolved", actor: "Budi", at: at(9, 30) }],
      },
    ]);
  });

  test.each([
    [
      "a home-made list of events",
      "case_id,activity,timestamp,resource",
      "7,resolved,2026-03-02 09:30:00,Budi",
      "events",
    ],
    ["one in its own words", "conversation_id,at,event,actor", "7,2026-03-02 09:30:00,resolved,Budi", "events"],
    ["a list of tickets", "id,status,created_at,resolved_at", "7,closed,2026-03-02,2026-03-03", "tickets"],
    [
      "ServiceNow's log",
      "number,incident_state,sys_mod_count,sys_updated_at,caller_id,opened_at,assignment_group",
      "INC0000045,New,0,2026-03-02 09:30:00,Caller 7,2026-03-02 09:15:00,Group 1",
      "servicenow",
    ],
  ])("not: %s", async (_, header, row, format) => {
    expect((await read(`${header}\n${row}\n`)).inputs[0]?.format).toBe(format);
  });
});

describe("a step that is told twice", () => {
  test("is what was complete, and begins the case with its start", async () => {
    const rows = [
      xes,
      "7,Resolve ticket,2026-03-02 09:00:00,Sari,start,",
      "7,Resolve ticket,2026-03-02 09:30:00,Sari,complete,",
    ];
    const understood = await read(rows.join("\n"));
    expect(understood.conversations).toMatchObject([{ createdAt: at(9, 0), events: [{ at: at(9, 30) }] }]);
    expect(kindsOf(understood)).toEqual(["resolved"]);
    expect(understood.notes.map(({ code }) => code)).toContain("unfinished-step");
  });

  test("is the same in one row", async () => {
    const rows = [
      "Case ID,Activity,Resource,Start Timestamp,Complete Timestamp,Variant index",
      "7,Resolve ticket,Sari,2026-03-02 09:00:00,2026-03-02 09:30:00,1",
    ];
    expect((await read(rows.join("\n"))).conversations).toMatchObject([
      { createdAt: at(9, 0), events: [{ at: at(9, 30), kind: "resolved" }] },
    ]);
  });
});

describe("activities", () => {
  test.each([
    ["Insert ticket", undefined, "opened"],
    ["Take in charge ticket", "complete", "accepted"],
    ["Assign ticket", undefined, "assigned"],
    ["Forward case", undefined, "transferred"],
    ["Escalated", undefined, "escalated"],
    ["Resolve ticket", "COMPLETE", "resolved"],
    ["RESOLVED", undefined, "resolved"],
    ["Close incident", undefined, "closed"],
    ["Reopen ticket", undefined, "reopened"],
    ["Tiket ditutup", undefined, "closed"],
    ["Assign seriousness", undefined, undefined],
    ["Resolve SW anomaly", undefined, undefined],
    ["Wait", undefined, undefined],
    ["DUPLICATE", undefined, undefined],
    ["14", undefined, undefined],
    ["Resolve ticket", "start", "unfinished"],
    ["Resolve ticket", "ate_abort", "unfinished"],
    ["Accepted", "In Progress", "accepted"],
    ["Accepted", "Wait - User", "pending"],
    ["Accepted", "Wait - Vendor", "on-hold"],
    ["Accepted", "Wait", "accepted"],
    ["Queued", "Awaiting Assignment", "queued"],
    ["Completed", "Resolved", "resolved"],
    ["Completed", "Closed", "closed"],
    ["Completed", "In Call", "resolved"],
    ["Unmatched", "Unmatched", undefined],
  ])("%s, %s: %s", (activity, transition, step) => {
    expect(stepOf(activity, transition, undefined)).toBe(step);
  });

  test("mean what the configuration says", async () => {
    const values = new Map([["event", new Map([["Assign seriousness", "assigned"]])]]);
    expect(kindsOf(await read(log, { values }))).toEqual(["assigned", "accepted", "resolved", "closed"]);
  });
});

test("a resource whose role the configuration states has it", async () => {
  const values = new Map([["role", new Map([["Budi", "bot"]])]]);
  const [one] = (await read(log, { values })).conversations;
  expect(one?.events.map(({ actorRole }) => actorRole)).toEqual(["bot", "bot", "system"]);
});

describe("a log in which no activity tells of an end", async () => {
  const rows = [xes, "7,Insert ticket,2026-03-02 09:00:00,Sari,complete,", "7,Paid,2026-03-02 09:30:00,Sari,complete,"];
  const understood = await read(rows.join("\n"));

  test("tells no events: every case would count as unresolved", () => {
    expect(understood.conversations).toMatchObject([{ id: "7", createdAt: at(9, 0), events: [] }]);
    expect(understood.found.has("events")).toBe(false);
    expect(understood.notes.map(({ code }) => code)).toContain("no-ending");
  });

  test("has no resolution rate, and is counted", async () => {
    const { rows: cells, unmeasurable } = await reportOf({ "log.csv": rows.join("\n") });
    expect(cells[0]?.values.volume).toMatchObject({ value: 1 });
    expect(unmeasurable.map(({ metric }) => metric)).toContain("resolution-rate");
  });
});

test("rows without a case or a time are refused", async () => {
  const broken = [log, ",Closed,2026-03-02 09:00:00+07:00,Sari,complete,", "9,Closed,,Sari,complete,"];
  const { rejected } = await read(broken.join("\n"));
  expect(rejected.map(({ code }) => code)).toEqual(["missing-conversation-id", "missing-time"]);
});

test("without a step that opens a case which had ended the reopen rate is not measurable", async () => {
  const then = async (step: string, day: number) =>
    recordsIn(await read(`${log}\nCase 7,${step},2026-03-0${day} 09:00:00+07:00,Sari,complete,Shoe`));
  expect(await then("Reopen ticket", 3)).toEqual(["reopenings"]);
  expect(await then("Wait user", 3)).toEqual(["reopenings"]);
  expect(await then("Wait user", 1)).toEqual([]);
  expect(await then("Take in charge ticket", 3)).toEqual([]);
});

test("without a step that passes a case on the transfer rate is not measurable, nor without one that escalates it the other", async () => {
  expect(recordsIn(await read(log))).toEqual([]);
  const step = (name: string) => `${log}\nCase 8,${name},2026-03-02 11:00:00+07:00,Sari,complete,Hat`;
  expect(recordsIn(await read(step("Reroute ticket")))).toEqual(["transfers"]);
  expect(recordsIn(await read(step("Escalate ticket")))).toEqual(["escalations"]);
});
