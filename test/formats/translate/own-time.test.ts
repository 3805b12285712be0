import { describe, expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

/** Records whose own time can be given, of formats that write it in different ways. */
const records: Readonly<Record<string, (at: number) => object>> = {
  zendesk: (at) => ({
    id: 1,
    requester_id: 8,
    submitter_id: 8,
    assignee_id: 5,
    group_id: 7,
    status: "solved",
    subject: "x",
    via: { channel: "web" },
    created_at: new Date(at).toISOString(),
    updated_at: "2026-03-02T10:00:00Z",
  }),
  "zendesk-chat": (at) => ({
    id: "1",
    type: "chat",
    timestamp: new Date(at).toISOString(),
    visitor: { id: "3" },
    session: { country_code: "ID" },
  }),
  freshdesk: (at) => ({
    id: 301,
    status: 4,
    source: 1,
    requester_id: 8801,
    responder_id: 4211,
    fr_due_by: "2026-03-03T02:15:00Z",
    created_at: new Date(at).toISOString(),
  }),
  intercom: (at) => ({
    type: "conversation",
    id: "1",
    created_at: at / 1000,
    state: "closed",
    source: { type: "conversation", delivered_as: "customer_initiated" },
    statistics: { time_to_assignment: 5 },
  }),
  crisp: (at) => ({
    session_id: "session_1",
    website_id: "w",
    created_at: at,
    updated_at: 1_772_446_200_000,
    state: "resolved",
    meta: { nickname: "A" },
  }),
};

const read = (format: string, ...times: readonly number[]) => {
  const make = records[format];
  return understand({ "a.json": JSON.stringify(times.map((at) => make?.(at))) }, {}, format);
};

describe.each(Object.keys(records))("a record of %s whose own time cannot be", (format) => {
  test.each([
    ["lies before 1990", Date.UTC(1980, 0, 1)],
    ["lies in the future", Date.UTC(2050, 0, 1)],
  ])("is rejected where it %s", async (_, at) => {
    const { conversations, inputs, rejected, notes } = await read(format, at);
    expect(conversations).toEqual([]);
    expect(inputs).toMatchObject([{ used: 0, rejected: { "missing-time": 1 } }]);
    expect(rejected).toMatchObject([{ code: "missing-time" }]);
    expect(notes.map(({ code }) => code)).toEqual(["implausible-time"]);
  });

  test("is used where it lies between", async () => {
    const { conversations, inputs } = await read(format, Date.UTC(1990, 0, 1));
    expect(inputs).toMatchObject([{ used: 1, rejected: {} }]);
    expect(conversations.map(({ createdAt }) => createdAt)).toEqual([Date.UTC(1990, 0, 1)]);
  });
});
