/** Records of Zendesk Support with the keys that it always writes; what a test is about comes on top. */
type Keys = Readonly<Record<string, unknown>>;

export const ticket = (keys: Keys = {}): Keys => ({
  id: 1001,
  requester_id: 88001,
  submitter_id: 88001,
  assignee_id: 501,
  group_id: 70,
  status: "open",
  priority: "normal",
  type: null,
  subject: "Refund",
  via: { channel: "web", source: { from: {}, to: {}, rel: null } },
  tags: [],
  created_at: "2026-03-02T09:15:00Z",
  updated_at: "2026-03-02T09:15:00Z",
  ...keys,
});

export const comment = (id: number, author: number, time: string, keys: Keys = {}): Keys => ({
  id,
  type: "Comment",
  author_id: author,
  audit_id: id + 5000,
  body: "Halo",
  public: true,
  created_at: `2026-03-02T${time}Z`,
  ...keys,
});

export const user = (id: number, role: string, keys: Keys = {}): Keys => ({
  id,
  role,
  ticket_restriction: null,
  only_private_comments: false,
  updated_at: "2026-03-01T00:00:00Z",
  ...keys,
});

/** A line of a dump of several streams, as Singer and Airbyte write them. */
export const streamed = (stream: string, record: Keys): Keys => ({ stream, record });

export const at = (time: string): number => Date.parse(`2026-03-02T${time}Z`);
