import { describe, expect, test } from "vitest";
import { ndjson } from "../support/ndjson.ts";
import { understand } from "../support/reading.ts";
import { takenFor } from "../support/taken-for.ts";
import { ticket } from "./zendesk/records.ts";

const tickets = ndjson(ticket());
const groups =
  "id,_fivetran_deleted,_fivetran_synced,created_at,name,updated_at,url\n" +
  "70,false,2026-03-02 09:15:00,2025-01-01 00:00:00,Billing,2025-01-01 00:00:00,https://example.com/70.json\n";

test("tables of other sources are what they hold, whatever ids they have", () => {
  const synced = "_fivetran_synced";
  const ticketColumns = `id,company_id,contact_id,status,created_at,priority,assignee,${synced}`;
  expect(takenFor(`${ticketColumns}\n1,2,3,open,2026-03-02 09:15:00,low,Sari,2026-03-03 00:00:00\n`)).toBe("tickets");
  const message = `id,conversation_id,admin_id,team_id,created_at,author_type,body,${synced}`;
  const row = "1,2,3,4,2026-03-02 09:15:00,agent,halo,2026-03-03 00:00:00";
  expect(takenFor(`${message}\n${row}\n`)).toBe("messages");
});

describe("a table of a warehouse beside those of conversations", () => {
  test("is passed over, and told of", async () => {
    const { conversations, inputs, notes } = await understand({ "tickets.ndjson": tickets, "group.csv": groups });
    expect(conversations.map(({ id }) => id)).toEqual(["1001"]);
    expect(inputs.map(({ format, used }) => [format, used])).toEqual([
      ["zendesk", 1],
      ["warehouse-aside", 1],
    ]);
    expect(notes).toContainEqual({
      code: "unused-stream",
      count: 1,
      examples: ["group.csv"],
      message: "rows of warehouse tables that are not read were passed over",
    });
  });

  test.each([
    ["Intercom's tags of conversations", "tag_id,conversation_id,conversation_updated_at,_fivetran_active"],
    ["its contacts of conversations", "contact_id,conversation_id,conversation_updated_at,_fivetran_synced"],
    ["its teams", "id,name,_fivetran_deleted,_fivetran_synced"],
    ["Zendesk's organisations", "id,_fivetran_synced,created_at,name,shared_comments,shared_tickets,updated_at"],
    ["its tags of users, as Snowflake writes them", 'USER_ID,"TAG",_FIVETRAN_SYNCED'],
  ])("is known by its columns: %s", async (_, header) => {
    const row = header.replace(/[^,]+/g, "1");
    const { inputs } = await understand({ "tickets.ndjson": tickets, "table.csv": `${header}\n${row}\n` });
    expect(inputs[1]).toMatchObject({ format: "warehouse-aside", used: 1 });
  });

  test.each([
    ["written by nobody's connector", "id,created_at,name,updated_at,url"],
    ["with columns of its own", "id,name,plan,_fivetran_synced"],
  ])("is refused where nothing tells what it is: %s", async (_, header) => {
    const row = header.replace(/[^,]+/g, "1");
    const files = { "tickets.ndjson": tickets, "table.csv": `${header}\n${row}\n` };
    await expect(understand(files)).rejects.toThrow("no column tells what these rows are");
  });
});
