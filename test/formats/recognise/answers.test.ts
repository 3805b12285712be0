import { describe, expect, test } from "vitest";
import { detectFormat } from "../../../src/formats/recognise/detect.ts";
import { understand } from "../../support/reading.ts";
import { sampleIn, takenFor } from "../../support/taken-for.ts";

const answers = `Ticket ID,Survey Date,CSAT Rating,CSAT Comment,Owner,Team,Channel
  T-1,2026-03-02 10:00,5,Great,Sari,Billing,email
  T-2,2026-03-03 10:00,4,,Sari,Billing,chat
  T-3,2026-03-04 10:00,1,Slow,Budi,Tier 1,chat`;

describe("a list of answers that looks like one of tickets", () => {
  test("is one of answers where it has no time but theirs", () => {
    const { format, matches } = detectFormat(sampleIn(answers), new Map(), undefined);
    expect(format.id).toBe("surveys");
    expect(Object.fromEntries([...matches].map(([field, { header }]) => [field, header]))).toEqual({
      conversation: "Ticket ID",
      at: "Survey Date",
      score: "CSAT Rating",
      comment: "CSAT Comment",
      agent: "Owner",
      team: "Team",
      channel: "Channel",
    });
  });

  test("also where they are of several kinds", () => {
    const several = answers
      .replace("CSAT Rating,CSAT Comment", "CSAT,NPS")
      .replace(",5,Great,", ",5,9,")
      .replace("Slow", "2");
    const { format, matches } = detectFormat(sampleIn(several), new Map(), undefined);
    expect(format.id).toBe("surveys");
    expect([matches.get("scoreOfCsat")?.header ?? matches.get("score")?.header, matches.get("team")?.header]).toEqual([
      "CSAT",
      "Team",
    ]);
  });

  test("or where it says which survey or which scale they are of", () => {
    expect(takenFor("No Tiket,Skor CSAT,Jenis Survei,Tim\nT-1,5,CSAT,A\nT-2,4,CSAT,A")).toBe("surveys");
    expect(takenFor("Ticket No.,Survey Date,NPS,Agent\nT-1,2026-03-02,9,Sari\nT-2,2026-03-03,4,Budi")).toBe("surveys");
    expect(takenFor("No Tiket,Skor CSAT,Skala,Tim\nT-1,5,1-5,A\nT-2,4,1-5,A")).toBe("surveys");
    expect(takenFor("No Tiket,Skor CSAT,Survei,Tim\nT-1,5,Maret,A\nT-2,4,Maret,A")).toBe("tickets");
  });

  test("says of its conversations what tickets would", async () => {
    const { conversations } = await understand({ "a.csv": answers.replaceAll("\n  ", "\n") });
    expect(conversations.map(({ id, team, channel }) => [id, team, channel])).toEqual([
      ["T-1", "Billing", "email"],
      ["T-2", "Billing", "chat"],
      ["T-3", "Tier 1", "chat"],
    ]);
  });

  test("is one of tickets where it has a time or a state of these, too", () => {
    expect(takenFor(answers.replace("Owner", "Created On"))).toBe("tickets");
    expect(takenFor(answers.replace("Owner", "Status"))).toBe("tickets");
    expect(takenFor(answers.replace("Survey Date", "Date"))).toBe("tickets");
  });

  test("is one of tickets where most were never asked", () => {
    const unasked = Array.from({ length: 4 }, (_, index) => `\nT-${index + 4},,,,Sari,Billing,chat`).join("");
    expect(takenFor(answers + unasked)).toBe("tickets");
  });

  test("is one of tickets where most were never asked, and JSON leaves out what there is none of", () => {
    const columns = ["ticket_id", "survey_date", "csat_rating", "team"];
    const byRecord = [
      ["T-1", "T-2", "T-3", "T-4"],
      ["2026-03-02T10:00:00Z", "", "", ""],
      ["5", "", "", ""],
      ["Billing", "Billing", "Billing", "Billing"],
    ];
    const values = byRecord.map((texts) => texts.filter((text) => text !== ""));
    const sample = { columns, values, byRecord, lists: new Map() };
    expect(detectFormat(sample, new Map(), undefined).format.id).toBe("tickets");
  });

  test("is one of tickets where the user says so", () => {
    expect(takenFor(answers, {}, "tickets")).toBe("tickets");
    expect(takenFor(answers, { csat: "CSAT Rating" })).toBe("tickets");
    expect(takenFor(answers, { assignee: "Owner" })).toBe("tickets");
    expect(takenFor(answers, { conversation: "each-row" })).toBe("tickets");
  });

  test("is one of answers where the user says so, and not all of them are rated", () => {
    const dated = `${answers.replace("Survey Date", "Date")}\n  T-4,2026-03-05 10:00,,,Budi,Tier 1,chat`;
    expect(takenFor(dated, {}, "surveys")).toBe("surveys");
    expect(takenFor(dated.replace("Owner", "Created On"), {}, "surveys")).toBe("tickets");
    expect(takenFor(dated.replace("Ticket ID", "ID"), {}, "surveys")).toBe("surveys");
    expect(detectFormat(sampleIn(dated), new Map(), "surveys").matches.get("score")?.header).toBe("CSAT Rating");
  });

  test("is read so where the user names the format as well", () => {
    const { matches } = detectFormat(sampleIn(answers), new Map(), "surveys");
    expect(matches.get("score")?.header).toBe("CSAT Rating");
  });
});

test("answers that look like nothing else say nothing of a channel", () => {
  const plain = "Ticket ID,Rated At,Rating,Comment,Scale,Channel\nT-1,2026-03-02 10:00,5,Great,1-5,email";
  const { format, matches } = detectFormat(sampleIn(plain), new Map(), undefined);
  expect([format.id, matches.has("channel")]).toEqual(["surveys", false]);
});
