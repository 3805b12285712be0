import { expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

/** Columns that mean more than their header says, each beside the fields that they are read for. */
const exports: readonly (readonly [name: string, file: string, text: string, map: Record<string, string>])[] = [
  [
    "a Zendesk ticket list's tags and channels",
    "zendesk.csv",
    [
      "Id,Requester id,Group,Status,Via,Tags,Created at,Satisfaction Score,Group stations,Assignee stations,Replies",
      "1,900,Support,Solved,OutBound,vip refund,2026-03-02 09:00:00,,1,1,1",
      "2,901,Support,Closed,Mail,closed_by_merge,2026-03-02 09:00:00,5,1,1,1",
    ].join("\n"),
    { tags: "Tags", channel: "Via", initiator: "Via" },
  ],
  [
    "a Freshdesk ticket list's sources",
    "freshdesk.csv",
    [
      "Ticket ID,Status,Source,Agent,Group,Created time,Resolved time,First response time (in hrs),Survey results",
      "1,Closed,Email,Sari,Billing,2026-03-02 09:00:00,2026-03-02 11:00:00,00:30:00,Happy",
      "2,Open,Outbound Email,Sari,Billing,2026-03-02 12:00:00,,,",
    ].join("\n"),
    { channel: "Source", initiator: "Source" },
  ],
  [
    "Zoho's marks of spam",
    "zoho.json",
    JSON.stringify(
      [true, false].map((isSpam, index) => ({
        id: `${index}`,
        ticketNumber: `10${index}`,
        statusType: "Open",
        createdTime: "2026-03-02T09:00:00.000Z",
        isSpam,
      })),
    ),
    { isSpam: "isSpam" },
  ],
  [
    "a direction that is blank beside a channel that has one",
    "calls.csv",
    [
      "Call ID,Call Direction,Channel,Status,Created At",
      "1,Incoming,Phone,Missed,2026-03-02 09:00:00",
      "2,,Outbound call,Missed,2026-03-02 10:00:00",
    ].join("\n"),
    { initiator: "Call Direction", channel: "Channel" },
  ],
];

/** What the columns say of the conversations, and what was not understood. */
async function toldBy(file: string, text: string, map = new Map<string, string>()) {
  const { conversations, notes } = await understand({ [file]: text }, { map });
  return [
    ...conversations.map(({ id, status, channel, initiator, tags }) => [id, status, channel, initiator, tags]),
    notes,
  ];
}

test.each(exports)("%s are read as ever where the configuration names the column", async (_, file, text, map) => {
  const found = await toldBy(file, text);
  for (const entry of Object.entries(map)) expect(await toldBy(file, text, new Map([entry]))).toEqual(found);
  expect(await toldBy(file, text, new Map(Object.entries(map)))).toEqual(found);
});

test("a column of another name is taken as it is", async () => {
  const [, , text] = exports[0].map((part) => (typeof part === "string" ? part.replace("Tags", "Labels") : part));
  const { conversations } = await understand({ "a.csv": `${text}` }, { map: new Map([["tags", "Labels"]]) });
  expect(conversations.map(({ tags, status }) => [tags, status])).toEqual([
    [["vip refund"], "resolved"],
    [["closed_by_merge"], "closed"],
  ]);
});
