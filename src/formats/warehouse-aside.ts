import type { Rejection } from "../input/row.ts";
import type { Format } from "./format.ts";
import { allOfOne } from "./recognise/all-of-one.ts";
import type { Sample } from "./recognise/sample.ts";
import type { RecordReader } from "./translate/translator.ts";
import type { FactWriter } from "./write/fact-writer.ts";

/*
 * What Fivetran writes into a warehouse beside the tables of conversations, of Zendesk and Intercom, each saved as CSV or JSON:
 * groups, brands, organisations, schedules; tags, teams, companies, and which contact or tag a conversation has by numbers.
 *
 *   id,_fivetran_deleted,_fivetran_synced,created_at,name,updated_at,url
 *   70,false,2026-03-02 09:15:00,2025-01-01 00:00:00,Billing,2025-01-01 00:00:00,https://example.zendesk.com/api/v2/groups/70.json
 *
 * It gives nothing: so that a folder of tables can be read whole, its rows are passed over and told of.
 */
class AsideReader implements RecordReader {
  readonly #facts: FactWriter;

  constructor(facts: FactWriter) {
    this.#facts = facts;
  }

  read(): Rejection | undefined {
    this.#facts.note("unused-stream", "rows of warehouse tables that are not read were passed over", this.#facts.file);
    return undefined;
  }
}

/** Columns that together one of these tables has, and no other. */
const tables: readonly (readonly string[])[] = [
  ["actor_id", "change_description", "source_type"],
  ["brand_url", "help_center_state"],
  ["daylight_start_utc", "daylight_end_utc"],
  ["organization_id", "domain_name"],
  ["shared_comments", "shared_tickets"],
  ["organization_id", "tag"],
  ["start_time_utc", "end_time_utc"],
  ["schedule_id", "start_date", "end_date"],
  ["display_name", "end_user_visible"],
  ["ticket_id", "schedule_id"],
  ["time_zone", "standard_offset"],
  ["user_id", "tag"],
  ["job_title", "email", "name"],
  ["company_id", "plan_id", "session_count"],
  ["signed_up_at", "last_contacted_at", "unsubscribed_from_emails"],
  ["company_id", "contact_id"],
  ["company_id", "tag_id"],
  ["contact_id", "tag_id"],
  ["conversation_id", "contact_id", "conversation_updated_at"],
  ["conversation_id", "tag_id", "conversation_updated_at"],
  ["admin_id", "team_id"],
];

/** All that a table has which only names something, such as a group, a team or a tag. */
const ofNames: ReadonlySet<string> = new Set(["id", "name", "url", "created_at", "updated_at"]);

/** What is of conversations, messages, answers and orders: a warehouse has such tables of other sources, with ids of the same names. */
const ofOthers: ReadonlySet<string> = new Set([
  "status",
  "state",
  "priority",
  "subject",
  "body",
  "message",
  "rating",
  "score",
  "amount",
  "total",
  "total_price",
]);

function signature({ columns }: Sample): readonly string[] {
  const own = columns.map((column) => column.toLowerCase()).filter((column) => !column.startsWith("_fivetran_"));
  if (own.length === columns.length || own.some((column) => ofOthers.has(column))) return [];
  if (own.includes("name") && own.every((column) => ofNames.has(column))) return own;
  return allOfOne(tables)({ columns: own });
}

export const warehouseAside: Format = {
  id: "warehouse-aside",
  title: "Warehouse table that is not read",
  kind: "customers",
  fields: [],
  required: [],
  translate: (facts) => new AsideReader(facts),
  signature,
};
