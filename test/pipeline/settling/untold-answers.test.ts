import { describe, expect, test } from "vitest";
import { asked, february, january } from "../../support/january-and-february.ts";
import { type Files, reportOf } from "../../support/report-of.ts";

async function valuesOf(files: Files, ...ids: readonly string[]) {
  const { rows, diagnostics } = await reportOf(files, asked(...ids));
  return { values: rows[0].values, codes: diagnostics.map(({ code }) => code) };
}

describe("tickets of a file without a column of answers, beside one that has it", () => {
  test("are not unanswered: nothing tells", async () => {
    for (const files of [
      { "a.csv": january, "b.csv": february },
      { "a.csv": february, "b.csv": january },
    ]) {
      const { values } = await valuesOf(files, "missed-rate", "first-response-time");
      expect(values["missed-rate"]).toMatchObject({ n: 2, value: 0.5, excluded: { "not-told": 2 } });
      expect(values["first-response-time"]).toMatchObject({
        n: 1,
        median: 600,
        excluded: { "not-told": 2, "unanswered-closed": 1 },
      });
    }
  });

  test("have what another file tells of them", async () => {
    const later = "id,first_response_at\n1,2026-01-10T09:05:00Z\n2,";
    const { values } = await valuesOf({ "a.csv": january, "b.csv": later }, "missed-rate");
    expect(values["missed-rate"]).toMatchObject({ n: 2, value: 0.5, excluded: {} });
  });
});

test("records that leave out what is empty tell what others of their format tell", async () => {
  const ticket = (id: string, day: string, replied = "") =>
    `{"id":"${id}","created_at":"2026-02-${day}T09:00:00Z",${replied}"status":"closed"}`;
  const files = {
    "a.ndjson": `${ticket("1", "10", '"first_response_at":"2026-02-10T09:10:00Z",')}\n${ticket("2", "10")}`,
    "b.ndjson": ticket("3", "11"),
  };
  const { values } = await valuesOf(files, "missed-rate");
  expect(values["missed-rate"]).toMatchObject({ n: 3, numerator: 2, excluded: {} });
  const nested = files["a.ndjson"].replaceAll("}", ',"messages":[]}');
  const { values: mixed } = await valuesOf({ ...files, "a.ndjson": nested }, "missed-rate");
  expect(mixed["missed-rate"]).toMatchObject({ n: 3, numerator: 2, excluded: {} });
  const { values: beside } = await valuesOf({ "a.csv": february, "b.ndjson": ticket("5", "11") }, "missed-rate");
  expect(beside["missed-rate"]).toMatchObject({ n: 2, numerator: 1, excluded: { "not-told": 1 } });
});

describe("a list of tickets beside a log of messages", () => {
  const messages = (...rows: readonly string[]) => ["conversation_id,created_at,author_role", ...rows].join("\n");
  const log = messages(
    "3,2026-02-10T09:00:00Z,customer",
    "3,2026-02-10T09:10:00Z,agent",
    "5,2026-02-12T09:00:00Z,customer",
  );
  const tickets = `${january}
3,2026-02-10T09:00:00Z,2026-02-10T10:00:00Z,closed
4,2026-02-11T09:00:00Z,2026-02-11T10:00:00Z,closed
5,2026-02-12T09:00:00Z,2026-02-12T10:00:00Z,closed`;

  test("that begins later says nothing of those before it, and that it has none of one of its time", async () => {
    const { values } = await valuesOf({ "a.csv": tickets, "b.csv": log }, "missed-rate");
    expect(values["missed-rate"]).toMatchObject({ n: 3, numerator: 2, excluded: { "not-told": 2 } });
  });
});

describe("of tickets from before a log", () => {
  const log = "conversation_id,created_at,author_role\n3,2026-02-10T09:00:00Z,customer\n3,2026-02-10T09:10:00Z,agent";

  test("none is from before whose day alone is known, and is the first of the log", async () => {
    const tickets = `id,created_at,status
1,2026-02-09,closed
2,2026-02-10,closed
3,2026-02-10,closed`;
    const { values } = await valuesOf({ "a.csv": tickets, "b.csv": log }, "missed-rate");
    expect(values["missed-rate"]).toMatchObject({ n: 2, numerator: 1, excluded: { "not-told": 1 } });
  });

  describe("an event log", () => {
    const missedBeside = async (...rows: readonly string[]) => {
      const events = ["conversation_id,event,at", ...rows].join("\n");
      const { values } = await valuesOf({ "a.csv": january, "b.csv": log, "c.csv": events }, "missed-rate");
      return values["missed-rate"];
    };

    test("tells no answer that has no acceptance", async () => {
      const missed = await missedBeside("1,transferred,2026-01-10T09:30:00Z");
      expect(missed).toMatchObject({ n: 1, numerator: 0, excluded: { "not-told": 2 } });
    });

    test("tells who was answered and who was not that has one", async () => {
      const missed = await missedBeside("1,accepted,2026-01-10T09:30:00Z", "3,accepted,2026-02-10T09:05:00Z");
      expect(missed).toMatchObject({ n: 3, numerator: 1, excluded: {} });
    });

    test("tells nothing of what was created after its end, and has no event in it", async () => {
      const missed = await missedBeside("1,accepted,2026-01-10T09:30:00Z");
      expect(missed).toMatchObject({ n: 2, numerator: 0, excluded: { "not-told": 1 } });
    });
  });

  test("a list tells reopenings all the same", async () => {
    const tickets = `id,created_at,resolved_at,status,reopens
1,2026-01-10T09:00:00Z,2026-01-10T10:00:00Z,closed,
3,2026-02-10T09:00:00Z,2026-02-10T10:00:00Z,closed,1`;
    const { values } = await valuesOf({ "a.csv": tickets, "b.csv": log }, "reopen-rate");
    expect(values["reopen-rate"]).toMatchObject({ n: 2, numerator: 1, excluded: {} });
  });

  test("those that were missed do not count alone, without those that were answered", async () => {
    const tickets = `id,created_at,status
1,2026-01-10T09:00:00Z,missed
2,2026-01-11T09:00:00Z,closed
3,2026-02-10T09:00:00Z,closed`;
    const { values } = await valuesOf({ "a.csv": tickets, "b.csv": log }, "missed-rate", "first-response-time");
    expect(values["missed-rate"]).toMatchObject({ n: 1, numerator: 0, excluded: { "not-told": 2 } });
    expect(values["first-response-time"]).toMatchObject({ n: 1, excluded: { "not-told": 2 } });
  });
});

test("a rating of a ticket that no list has is no ticket that nobody answered", async () => {
  const ratings = "ticket_id,score,answered_at\n3,5,2026-02-10T12:00:00Z\n99,4,2026-02-12T12:00:00Z";
  const { values } = await valuesOf({ "a.csv": february, "b.csv": ratings }, "first-response-time", "csat");
  expect(values.csat).toMatchObject({ n: 2 });
  expect(values["first-response-time"].excluded).toEqual({ "not-told": 1, "unanswered-closed": 1 });
});

test("a ticket with an empty list of messages inside was not answered, be it the last of the file", async () => {
  const ticket = (id: string, hour: string, messages: string) =>
    `{"id":"${id}","created_at":"2026-03-02T${hour}:00:00Z","status":"closed","messages":[${messages}]}`;
  const message = (time: string, role: string) => `{"at":"2026-03-02T${time}:00Z","role":"${role}"}`;
  const lines = [
    ticket("1", "09", `${message("09:00", "customer")},${message("09:05", "agent")}`),
    ticket("2", "11", ""),
  ];
  const { values } = await valuesOf({ "a.ndjson": lines.join("\n") }, "missed-rate", "first-response-time");
  expect(values["missed-rate"]).toMatchObject({ n: 2, value: 0.5, excluded: {} });
  expect(values["first-response-time"]).toMatchObject({ n: 1, median: 300, excluded: { "unanswered-closed": 1 } });
});

describe("beside a log of WhatsApp messages", () => {
  const messages = `conversation_id,created_at,author_role,channel
A1,2026-03-02T09:00:00Z,customer,whatsapp
A1,2026-03-02T09:02:00Z,agent,whatsapp
A2,2026-03-02T10:00:00Z,customer,whatsapp`;
  const events = (...rows: readonly string[]) => ["conversation_id,at,event,channel", ...rows].join("\n");
  const ids = ["missed-rate", "first-response-time", "wait-time", "sla"];
  const phone = "B,phone,2026-03-02T09:20:00Z,2026-03-02T09:26:00Z,resolved";

  test("an acceptance of a chat does not make e-mails unanswered", async () => {
    const tickets = `id,channel,created_at,resolved_at
A1,whatsapp,2026-03-02T09:00:00Z,2026-03-02T09:30:00Z
E1,email,2026-03-02T09:10:00Z,2026-03-02T09:50:00Z
E2,email,2026-03-02T09:20:00Z,2026-03-02T09:55:00Z`;
    const log = events("A1,2026-03-02T09:01:00Z,accepted,", "A1,2026-03-02T09:30:00Z,resolved,");
    const { values, codes } = await valuesOf({ "t.csv": tickets, "m.csv": messages, "e.csv": log }, ...ids);
    expect(values["missed-rate"]).toMatchObject({ n: 1, numerator: 0, excluded: { "not-told": 2, pending: 1 } });
    expect(codes).toContain("untold-channels");
  });

  test("a call that events alone tell of is not unanswered, be it in a list or not", async () => {
    const call = [
      "B,2026-03-02T09:20:00Z,queued,phone",
      "B,2026-03-02T09:20:05Z,assigned,phone",
      "B,2026-03-02T09:26:00Z,resolved,phone",
    ];
    const files = { "m.csv": messages, "e.csv": events("A1,2026-03-02T09:30:00Z,resolved,whatsapp", ...call) };
    for (const list of [{}, { "t.csv": `id,channel,created_at,resolved_at,status\n${phone}` }]) {
      const { values, codes } = await valuesOf({ ...files, ...list }, ...ids);
      expect(values["missed-rate"]).toMatchObject({ n: 1, numerator: 0, excluded: { "not-told": 1, pending: 1 } });
      expect(values["first-response-time"].excluded).toEqual({ "not-told": 1, unanswered: 1 });
      expect(codes).toContain("untold-channels");
    }
  });

  describe("a call that was accepted was answered, and nothing tells when it was replied to", () => {
    const list = (acceptedAt: string, ...besides: readonly string[]) =>
      ["id,channel,created_at,resolved_at,status,accepted_at", `${phone},${acceptedAt}`, ...besides].join("\n");
    const accepted = events("B,2026-03-02T09:20:20Z,accepted,phone", "B,2026-03-02T09:26:00Z,resolved,phone");

    test.each([
      ["in a list", { "t.csv": list("2026-03-02T09:20:20Z") }],
      ["in a log of events", { "t.csv": `id,channel,created_at,resolved_at,status\n${phone}`, "e.csv": accepted }],
    ])("as told %s", async (_, files) => {
      const { values } = await valuesOf({ "m.csv": messages, ...files }, ...ids);
      expect(values["missed-rate"]).toMatchObject({ n: 2, numerator: 0, excluded: { pending: 1 } });
      expect(values["wait-time"]).toMatchObject({ n: 2, min: 20 });
      expect(values["first-response-time"]).toMatchObject({ n: 1, excluded: { "not-told": 1, unanswered: 1 } });
    });

    test("one that was not was missed", async () => {
      const missed = "C,phone,2026-03-02T09:40:00Z,2026-03-02T09:42:00Z,closed,";
      const files = { "m.csv": messages, "t.csv": list("2026-03-02T09:20:20Z", missed) };
      const { values } = await valuesOf(files, ...ids);
      expect(values["missed-rate"]).toMatchObject({ n: 3, numerator: 1, excluded: { pending: 1 } });
      expect(values["first-response-time"].excluded).toEqual({ "not-told": 1, unanswered: 1, "unanswered-closed": 1 });
    });
  });
});
