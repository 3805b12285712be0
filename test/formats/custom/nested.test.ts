import { describe, expect, test } from "vitest";
import { ndjson } from "../../support/ndjson.ts";
import { programIn } from "../../support/program-in.ts";

/** A made-up vendor whose JSON keeps the messages inside, and tells by nothing but names who wrote them. */
const config = `
formats:
  bubble:
    title: Bubble
    marks: [ref, via.kind, "thread[].by.name"]
    records: result.cases
    fields:
      conversation: ref
      status: state.label
      channel: via.kind
      customer: owner.id
      tags: labels[].name
    messages:
      path: thread
      fields: { messageId: key, at: ts, author: by.name, visibility: internal, body: say }
    values:
      status: { sorted: resolved, cooking: open }
      channel: { bubble: chat }
    authors:
      agents: [Sari, Budi]
      bots: [Robo]
      others: customer
`;

const start = Date.UTC(2026, 2, 2, 9) / 1000;

/** What somebody said so many seconds after nine. */
const said = (seconds: number, name: string, more: object = {}) => ({
  key: `${name}-${seconds}`,
  ts: start + seconds,
  by: { name },
  say: "…",
  ...more,
});

const cases = [
  {
    ref: "C-1",
    state: { label: "sorted" },
    via: { kind: "bubble" },
    owner: { id: "k1" },
    labels: [{ name: "refund" }, { name: "late" }],
    thread: [said(0, "Ani"), said(5, "Robo"), said(120, "sari"), said(180, "Ani"), said(300, "Sari")],
  },
  {
    ref: "C-2",
    state: { label: "cooking" },
    via: { kind: "bubble" },
    owner: { id: "k2" },
    labels: [{ name: "refund" }],
    thread: [said(0, "Eko"), said(60, "Budi", { internal: true }), said(300, "Budi", { internal: false })],
  },
  { ref: "C-3", state: { label: "cooking" }, via: { kind: "bubble" }, owner: { id: "k3" }, thread: [said(0, "Wati")] },
];

const json = (records: readonly object[]) =>
  JSON.stringify({ version: 3, result: { total: records.length, cases: records } });

const reportOf = async (files: Readonly<Record<string, string>>, ...args: readonly string[]) => {
  const { out, err, status } = await programIn(
    { "metrik.yaml": config, ...files },
    ...["report", ...Object.keys(files), "-f", "json", ...args],
  );
  expect({ err, status }).toEqual({ err: "", status: 0 });
  return JSON.parse(out);
};

const asked = ["-m", "volume,first-response-time,tags,messages-per-chat"];

describe("JSON with messages inside", () => {
  test("roles by the lists of authors: the bot's answer and the note are no first reply", async () => {
    const {
      inputs,
      rows: [{ values }],
    } = await reportOf({ "a.json": json(cases) }, ...asked);
    expect(inputs).toMatchObject([{ format: "bubble", records: 3, used: 3 }]);
    expect(values.volume.value).toBe(3);
    // 120 and 300 seconds; nobody has answered the third.
    expect(values["first-response-time"]).toMatchObject({ n: 2, mean: 210, min: 120, max: 300 });
  });

  test("NDJSON of the same records has no path to them", async () => {
    const document = await reportOf({ "a.json": json(cases) }, ...asked);
    const lines = await reportOf({ "a.ndjson": ndjson(...cases) }, ...asked);
    expect(lines.rows).toEqual(document.rows);
    expect(lines.inputs).toMatchObject([{ format: "bubble", used: 3 }]);
  });

  test("what a campaign begins is outbound, by the word for the role", async () => {
    const roles = config.replace("visibility: internal", "role: by.kind").replace(/ {4}authors:\n(?: {6}.*\n)+/, "");
    const by = (seconds: number, kind: string) => ({ ts: start + seconds, by: { name: kind, kind } });
    const records = [
      { ref: "C-1", via: { kind: "bubble" }, thread: [by(0, "broadcast"), by(60, "customer"), by(90, "agent")] },
      { ref: "C-2", via: { kind: "bubble" }, thread: [by(0, "bot"), by(60, "customer"), by(100, "agent")] },
    ];
    const { out } = await programIn(
      { "metrik.yaml": roles, "a.json": json(records) },
      ...["report", "a.json", "-f", "json", "-m", "first-response-time"],
    );
    const value = JSON.parse(out).rows[0].values["first-response-time"];
    expect(value).toMatchObject({ n: 1, median: 40, excluded: { outbound: 1 } });
  });

  test("tags by a path through a list", async () => {
    const { rows } = await reportOf({ "a.json": json(cases) }, "-m", "volume", "--by", "tag");
    const tagged = rows.flatMap(
      ({ group, values }: { group: { tag?: string }; values: { volume: { value: number } } }) =>
        group.tag === undefined ? [] : [[group.tag, values.volume.value]],
    );
    expect(Object.fromEntries(tagged)).toMatchObject({ refund: 2, late: 1 });
  });

  test("an empty page among the others is counted and said", async () => {
    const {
      inputs,
      rows: [{ values }],
      diagnostics,
    } = await reportOf({ "a.json": json(cases), "b.json": json([]) }, ...asked);
    expect(inputs).toMatchObject([{ used: 3 }, { path: "b.json", format: "none", records: 0 }]);
    expect(values.volume.value).toBe(3);
    expect(diagnostics).toMatchObject([
      { code: "no-records", examples: ["b.json"] },
      { code: "near-equal-agents", examples: ['"Sari" and "sari"'] },
    ]);
  });

  test("--input-format decides, by the id of the description", async () => {
    const bare = json([{ ref: "C-9", thread: [said(0, "Ani"), said(60, "Sari")] }]);
    const { err, status } = await programIn({ "metrik.yaml": config, "a.json": bare }, "report", "a.json");
    expect({ status, code: err.split(":")[0] }).toEqual({ status: 3, code: "error[unknown-format]" });
    const {
      rows: [{ values }],
    } = await reportOf({ "a.json": bare }, "--input-format", "bubble", ...asked);
    expect(values["first-response-time"]).toMatchObject({ n: 1, median: 60 });
  });

  test("messages in a list inside a list", async () => {
    const deep = config.replace("path: thread", 'path: "parts[].thread"').replace("thread[].by.name", "parts[].thread");
    const records = cases.map(({ thread, ...record }) => ({
      ...record,
      parts: [{ thread: thread.slice(0, 1) }, { thread: thread.slice(1) }],
    }));
    const { out, status } = await programIn(
      { "metrik.yaml": deep, "a.json": json(records) },
      ...["report", "a.json", "-f", "json", ...asked],
    );
    expect(status).toBe(0);
    expect(JSON.parse(out).rows[0].values["first-response-time"]).toMatchObject({ n: 2, mean: 210 });
  });

  test("a message without a time refuses its record whole", async () => {
    const [first] = cases;
    const broken = { ...first, ref: "C-4", thread: [said(0, "Ani"), { by: { name: "Sari" } }] };
    const { out } = await programIn(
      { "metrik.yaml": config, "a.json": json([...cases, broken]) },
      ...["report", "a.json", "-f", "json", "--max-rejects", "1", ...asked],
    );
    const {
      inputs,
      rows: [{ values }],
    } = JSON.parse(out);
    expect(inputs).toMatchObject([{ records: 4, used: 3, rejected: { "missing-time": 1 } }]);
    expect(values.volume.value).toBe(3);
  });

  test("a path to messages that no record has is named where they would tell the beginning", async () => {
    const { err, status } = await programIn(
      { "metrik.yaml": config.replace("path: thread", "path: tread"), "a.json": json(cases) },
      ...["report", "a.json", ...asked],
    );
    expect(status).toBe(3);
    expect(err).toContain("tread: ts: there is no time that can be used");
  });

  test("a mark that no record has, and records that are nowhere, are named where a file is not understood", async () => {
    const noted = async (from: string, to: string) => {
      const files = { "metrik.yaml": config.replace(from, to), "a.json": json(cases) };
      return (await programIn(files, "report", "a.json")).err;
    };
    expect(await noted("via.kind,", "via.knd,")).toContain(
      'formats.bubble was not taken: nothing is at "via.knd", which its marks name',
    );
    expect(await noted("result.cases", "result.case")).toContain(
      'formats.bubble was not taken: no array is at its records, "result.case"',
    );
  });
});
