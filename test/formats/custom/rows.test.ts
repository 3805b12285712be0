import { describe, expect, test } from "vitest";
import { programIn } from "../../support/program-in.ts";

/** A made-up vendor whose CSV has odd words for everything. */
const config = `
formats:
  amtsdraht:
    title: Amtsdraht
    marks: [Vorgang, Erste Antwort, Lage]
    fields:
      conversation: Vorgang
      createdAt: Eingang
      firstResponseAt: Erste Antwort
      resolvedAt: Erledigt am
      status: Lage
      channel: Weg
      assignee: Zuständig
      csat: Note
      tags: Stichworte
      handle: Dauer
    values:
      status: { abgehakt: resolved, liegt: pending }
      channel: { Funk: phone, Brief: letter }
    units: { handle: minutes }
    scale: [1, 5]
    date-format: dd.MM.yyyy HH:mm
    time-zone: Europe/Berlin
`;

const rows = `Vorgang;Eingang;Erste Antwort;Erledigt am;Lage;Weg;Zuständig;Note;Stichworte;Dauer
V-1;02.03.2026 09:00;02.03.2026 09:30;02.03.2026 12:00;abgehakt;Funk;Anna;5;rechnung, eilig;20
V-2;02.03.2026 10:00;02.03.2026 10:10;02.03.2026 11:00;abgehakt;Brief;Anna;2;;40
V-3;02.03.2026 11:00;02.03.2026 12:30;-;liegt;Funk;Jens;-;eilig;-
`;

const report = async (...args: readonly string[]) => {
  const { out, err, status } = await programIn(
    { "metrik.yaml": config, "a.csv": rows },
    ...["report", "a.csv", "-f", "json", ...args],
  );
  expect({ err, status }).toEqual({ err: "", status: 0 });
  return JSON.parse(out);
};

type Row = { readonly group: { readonly channel?: string }; readonly values: { readonly volume: { value: number } } };

/** The volume of each channel. */
const countsOf = (groups: readonly Row[]) =>
  Object.fromEntries(
    groups.flatMap(({ group: { channel }, values }) => (channel === undefined ? [] : [[channel, values.volume.value]])),
  );

describe("a CSV of one row a conversation", () => {
  test("is measured as a format of the house is", async () => {
    const {
      inputs,
      rows: [all],
      diagnostics,
    } = await report(...["-m", "volume,first-response-time,resolution-time,csat,handle-time,tags"]);
    expect(inputs).toMatchObject([{ format: "amtsdraht", records: 3, used: 3 }]);
    const { values } = all;
    expect(values.volume).toMatchObject({ value: 3 });
    // 30, 10 and 90 minutes.
    expect(values["first-response-time"]).toMatchObject({ n: 3, median: 1800, mean: 2600, min: 600, max: 5400 });
    // 3 hours and 1 hour; the third is not resolved.
    expect(values["resolution-time"]).toMatchObject({ n: 2, mean: 7200, min: 3600, max: 10_800 });
    // 5 is satisfied, 2 is not.
    expect(values.csat).toMatchObject({ n: 2, value: 0.5 });
    // 20 and 40 minutes.
    expect(values["handle-time"]).toMatchObject({ n: 2, mean: 1800 });
    expect(diagnostics).toEqual([]);
  });

  test("words become those of the model, and times stand in the zone of the format", async () => {
    const { rows: groups } = await report("-m", "volume", "--by", "channel");
    expect(countsOf(groups)).toEqual({ phone: 2, letter: 1 });
    const { out } = await programIn(
      { "metrik.yaml": config, "a.csv": rows },
      ...["conversations", "a.csv", "-f", "json"],
    );
    // In March Berlin is an hour ahead.
    expect(JSON.parse(out).conversations[0]).toMatchObject({ id: "V-1", createdAt: "2026-03-02T08:00:00.000Z" });
  });

  test("inspect says why, and what its columns became", async () => {
    const { out, status } = await programIn({ "metrik.yaml": config, "a.csv": rows }, "inspect", "a.csv");
    expect(status).toBe(0);
    // Four words in three marks, and ten columns.
    expect(out).toContain("  taken for    Amtsdraht (amtsdraht), score 410\n");
    expect(out).toContain("  because      marks found: Vorgang, Erste Antwort, Lage\n");
    expect(out).toContain("abgehakt = resolved | liegt = pending");
    expect(out).toContain("2026-03-02T08:00:00Z");
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  test("times where lengths of time are described are left out, with what has the times", async () => {
    const described = config.replace("firstResponseAt", "firstResponse");
    const { out } = await programIn(
      { "metrik.yaml": described, "a.csv": rows },
      ...["report", "a.csv", "-f", "json", "-m", "first-response-time"],
    );
    expect(JSON.parse(out).diagnostics).toMatchObject([
      {
        code: "column-left-out",
        message:
          'firstResponse at "Erste Antwort" was left out: its values are times, for which there are other fields, such as firstResponseAt and resolvedAt',
      },
    ]);
  });

  test("headers are found whatever their case", async () => {
    const shouted = rows.replace(/^.*\n/, (header) => header.toUpperCase());
    const { out } = await programIn(
      { "metrik.yaml": config, "a.csv": shouted },
      ...["report", "a.csv", "-f", "json", "-m", "first-response-time"],
    );
    expect(JSON.parse(out).rows[0].values["first-response-time"]).toMatchObject({ n: 3, mean: 2600 });
  });
});

/** Each row a message. */
const messageConfig = `
formats:
  brieftaube:
    marks: [Faden, Absender, geschickt]
    fields: { conversation: Faden, channel: Weg, customer: Kunde }
    messages: { fields: { at: geschickt, author: Absender, messageId: Nr, visibility: Art } }
    values: { visibility: { still: internal, laut: public } }
    authors: { agents: [anna], bots: [AUTOMAT], others: customer }
`;

const letters = `Faden;Nr;geschickt;Absender;Art;Weg;Kunde
F1;1;2026-03-02T09:00:00Z;Ute;laut;Brief;k1
F1;2;2026-03-02T09:00:03Z;Automat;laut;Brief;k1
F1;3;2026-03-02T09:01:00Z;Anna;still;Brief;k1
F1;4;2026-03-02T09:10:00Z;Anna;laut;Brief;k1
F1;4;2026-03-02T09:10:00Z;Anna;laut;Brief;k1
`;

test("a CSV of one row a message: neither the bot nor the note is the first reply", async () => {
  const { out, status } = await programIn(
    { "metrik.yaml": messageConfig, "a.csv": letters },
    ...["report", "a.csv", "-f", "json", "-m", "volume,first-response-time"],
  );
  expect(status).toBe(0);
  const {
    inputs,
    rows: [{ values }],
  } = JSON.parse(out);
  expect(inputs).toMatchObject([{ format: "brieftaube", records: 5, used: 4, duplicates: 1 }]);
  expect(values.volume.value).toBe(1);
  expect(values["first-response-time"]).toMatchObject({ n: 1, median: 600 });
});

test("who began a conversation is told in the vendor's own words, and in usual ones", async () => {
  const began = `
formats:
  amtsdraht:
    marks: [Vorgang, Begonnen]
    fields: { conversation: Vorgang, createdAt: Eingang, initiator: Begonnen }
    values: { initiator: { wir: agent } }
`;
  const { out } = await programIn(
    {
      "metrik.yaml": began,
      "a.csv":
        "Vorgang,Eingang,Begonnen\nV-1,2026-03-02,wir\nV-2,2026-03-03,Agent\nV-3,2026-03-04,Customer\nV-4,2026-03-05,\n",
    },
    ...["conversations", "a.csv", "-f", "json", "-m", "volume"],
  );
  const { conversations } = JSON.parse(out);
  expect(conversations.map(({ id, excluded }: { id: string; excluded: string | null }) => [id, excluded])).toEqual([
    ["V-1", "outbound"],
    ["V-2", "outbound"],
    ["V-3", null],
    ["V-4", null],
  ]);
});
