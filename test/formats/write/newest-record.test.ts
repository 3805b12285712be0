import { describe, expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

/** What a help desk says of a ticket at two times: who has it, to which team it belongs, and its tags. */
interface Version {
  readonly at: number;
  readonly agent: string | null;
  readonly team: string | null;
  readonly tags: readonly string[];
}

const iso = (at: number): string => new Date(at).toISOString();
const createdAt = Date.UTC(2026, 2, 2, 1);

/** The record of a version in the words of vendors that write of an unassigned ticket that nobody has it. */
const records: Readonly<Record<string, (version: Version) => object>> = {
  zendesk: ({ at, agent, team, tags }) => ({
    id: 1,
    requester_id: 8,
    submitter_id: 8,
    status: "open",
    via: { channel: "web" },
    created_at: iso(createdAt),
    updated_at: iso(at),
    ...{ assignee_id: agent, group_id: team, tags },
  }),
  freshdesk: ({ at, agent, team, tags }) => ({
    id: 1,
    status: 2,
    source: 1,
    requester_id: 8,
    created_at: iso(createdAt),
    updated_at: iso(at),
    ...{ responder_id: agent, group_id: team, tags },
  }),
  intercom: ({ at, agent, team, tags }) => ({
    type: "conversation",
    id: "1",
    state: "open",
    created_at: createdAt / 1000,
    updated_at: at / 1000,
    admin_assignee_id: agent ?? 0,
    team_assignee_id: team,
    tags: { type: "tag.list", tags: tags.map((name) => ({ type: "tag", name })) },
  }),
  gorgias: ({ at, agent, team, tags }) => ({
    id: 1,
    status: "open",
    channel: "email",
    via: "email",
    from_agent: false,
    created_datetime: iso(createdAt),
    updated_datetime: iso(at),
    assignee_user: agent === null ? null : { id: 5, name: agent },
    assignee_team: team === null ? null : { id: 6, name: team },
    tags: tags.map((name) => ({ name })),
  }),
  kustomer: ({ at, agent, team, tags }) => ({
    type: "conversation",
    id: "1",
    attributes: {
      status: "open",
      createdAt: iso(createdAt),
      updatedAt: iso(at),
      assignedUsers: agent === null ? [] : [agent],
      assignedTeams: team === null ? [] : [team],
      tags,
    },
  }),
  "help-scout": ({ at, agent, tags }) => ({
    id: 1,
    status: "active",
    createdAt: iso(createdAt),
    userUpdatedAt: iso(at),
    assignee: agent === null ? null : { id: 5, first: agent },
    tags: tags.map((tag) => ({ tag })),
  }),
  front: ({ at, agent, tags }) => ({
    id: "cnv_1",
    status: "assigned",
    created_at: createdAt / 1000,
    updated_at: at / 1000,
    assignee: agent === null ? null : { id: "tea_1", username: agent },
    tags: tags.map((name) => ({ name })),
  }),
  chatwoot: ({ at, agent, tags }) => ({
    id: 1,
    status: "open",
    created_at: createdAt / 1000,
    updated_at: at / 1000,
    meta: { assignee: agent === null ? null : { name: agent } },
    messages: [],
    labels: tags,
  }),
  zammad: ({ at, agent, tags }) => ({
    id: 1,
    number: "22001",
    title: "x",
    state: "open",
    created_at: iso(createdAt),
    updated_at: iso(at),
    owner: agent ?? "-",
    tags,
  }),
  freshchat: ({ at, agent, team }) => ({
    conversation_id: "1",
    status: "new",
    created_time: iso(createdAt),
    updated_time: iso(at),
    assigned_agent_id: agent,
    assigned_group_id: team,
    messages: [],
  }),
};

const told = async (format: string, ...versions: readonly Version[]) => {
  const files = versions.map((version, index) => [`${index}.json`, JSON.stringify([records[format]?.(version)])]);
  const { conversations } = await understand(Object.fromEntries(files), {}, format);
  return conversations.map(({ assignee, team, tags }) => [assignee, team, tags]);
};

const older: Version = { at: createdAt, agent: "Sari", team: "Billing", tags: ["refund", "new"] };
const newer: Version = { at: createdAt + 60_000, agent: null, team: null, tags: ["shipping"] };
const withoutTeams = new Set(["help-scout", "front", "chatwoot", "zammad"]);
const withoutTags = new Set(["freshchat"]);

describe.each(Object.keys(records))("of two records of a ticket of %s the newest tells", (format) => {
  test("who has it, in any order: nobody, where it says so", async () => {
    const expected = [[undefined, undefined, withoutTags.has(format) ? [] : ["shipping"]]];
    expect(await told(format, older, newer)).toEqual(expected);
    expect(await told(format, newer, older)).toEqual(expected);
  });

  test("who has it again", async () => {
    const again = { ...older, at: newer.at + 60_000 };
    const team = withoutTeams.has(format) ? undefined : "Billing";
    const expected = [["Sari", team, withoutTags.has(format) ? [] : ["new", "refund"]]];
    expect(await told(format, newer, again)).toEqual(expected);
  });
});

test("an empty cell of a table says nothing, be it one of a vendor's or of one's own", async () => {
  const vendor = (id: number, rest: string) =>
    `id,requester_id,submitter_id,status,via_channel,created_at,updated_at,assignee_id,group_id\n${id},8,8,open,web,2026-03-02T01:00:00Z,${rest}`;
  const own = (rest: string) =>
    `Ticket ID,Status,Created at,Updated at,Agent,Team,Tags\n1,open,2026-03-02T01:00:00Z,${rest}`;
  const first = "2026-03-02T02:00:00Z,Sari,Billing";
  const second = "2026-03-03T02:00:00Z,,";
  const ofVendor = await understand({ "a.csv": vendor(1, first), "b.csv": vendor(1, second) }, {}, "zendesk");
  const ofOwn = await understand({ "a.csv": own(`${first},refund`), "b.csv": own(`${second},-`) });
  expect(ofVendor.conversations).toMatchObject([{ assignee: "Sari", team: "Billing" }]);
  expect(ofOwn.conversations).toMatchObject([{ assignee: "Sari", team: "Billing", tags: ["refund"] }]);
});

test("of two rows of one's own table the newest tells the tags; two of the same time add to each other", async () => {
  const rows = ["02:00:00Z,refund", "03:00:00Z,shipping", "03:00:00Z,late"].map(
    (rest) => `1,open,2026-03-02T01:00:00Z,2026-03-02T${rest}`,
  );
  for (const order of [rows, rows.toReversed()]) {
    const text = ["Ticket ID,Status,Created at,Updated at,Tags", ...order].join("\n");
    expect((await understand({ "a.csv": text })).conversations).toMatchObject([{ tags: ["late", "shipping"] }]);
  }
});
