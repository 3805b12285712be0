import { expect, test } from "vitest";
import { understand } from "../../support/reading.ts";

const at = "2026-03-02T09:00:00Z";

/** The tickets of a JSON array, each created at the same time. */
async function ticketsOf(...tickets: readonly object[]) {
  const records = tickets.map((ticket, index) => ({ id: index + 1, created_at: at, ...ticket }));
  return (await understand({ "a.json": JSON.stringify(records) })).conversations;
}

test.each(["name", "label", "value", "nama"])("a status in an object is read by its %s", async (key) => {
  const [ticket] = await ticketsOf({ status: { id: 5, [key]: "Selesai" } });
  expect(ticket).toMatchObject({ status: "resolved" });
});

test("and so are a channel, an agent, a customer and a rating", async () => {
  const [ticket] = await ticketsOf({
    channel: { id: 1, name: "Email" },
    agent: { id: 2, name: "Sari" },
    customer: { id: 3, name: "Ani" },
    csat: { score: 4, id: 9 },
    status: "open",
  });
  expect(ticket).toMatchObject({ channel: "email", assignee: "Sari", customer: "3" });
  expect(ticket?.surveys).toMatchObject([{ kind: "csat", score: 4 }]);
});

test("what stands under the name itself comes first", async () => {
  const [ticket] = await ticketsOf({ status: "closed", "status.name": "open" });
  expect(ticket).toMatchObject({ status: "closed" });
});

test("but for what is never more than null there", async () => {
  const tickets = await ticketsOf({ status: "open", assignee: null }, { status: "open", assignee: { name: "Sari" } });
  expect(tickets.map(({ assignee }) => assignee)).toEqual([undefined, "Sari"]);
});

test("the name of a survey is not what it asks for", async () => {
  const answer = { conversation_id: "A", at, score: 5, scale: "1-5", survey: { id: 2, name: "After a chat" } };
  const { conversations, rejected } = await understand({ "a.json": JSON.stringify([answer]) });
  expect(rejected).toEqual([]);
  expect(conversations[0]?.surveys).toMatchObject([{ kind: "csat", score: 5 }]);
});

test("a name is no id, and what an object is of is no time", async () => {
  await expect(ticketsOf({ id: undefined, conversation: { name: "x" }, status: "open" })).rejects.toMatchObject({
    code: "unknown-format",
  });
});

test("a code under value comes behind the word under another key", async () => {
  const [ticket] = await ticketsOf({ status: { value: 2, label: "Closed" }, csat: { value: "good", score: 5 } });
  expect(ticket).toMatchObject({ status: "closed", surveys: [{ score: 5 }] });
});

test("names in objects make no ticket list of orders and answers, which have them too", async () => {
  const customer = { id: "c1", name: "Ani" };
  const order = { order_id: "O-1", created_at: at, total: 250000, status: { id: 1, name: "paid" }, customer };
  const answer = { id: "S-1", ticket_id: "T-1", created_at: at, score: 5, comment: "ok", customer, team: { id: 4 } };
  for (const [record, format] of [
    [order, "orders"],
    [answer, "surveys"],
  ]) {
    const { inputs } = await understand({ "a.json": JSON.stringify([record]) });
    expect(inputs.map((input) => input.format)).toEqual([format]);
  }
});
