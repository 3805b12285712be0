import { join } from "node:path";
import { parseArgs } from "node:util";
import { conversationsNdjson } from "./generator/conversations-ndjson.mjs";
import { messagesCsv } from "./generator/messages-csv.mjs";
import { parseCount } from "./generator/parse-count.mjs";
import { ticketsCsv } from "./generator/tickets-csv.mjs";
import { writeFile } from "./generator/write-file.mjs";
import { zendeskNdjson } from "./generator/zendesk-ndjson.mjs";

// node generate.mjs --messages 1m --nested 1m --tickets 1m --zendesk 1m [--bare] --out DIR
const { values } = parseArgs({
  options: {
    messages: { type: "string" },
    nested: { type: "string" },
    tickets: { type: "string" },
    zendesk: { type: "string" },
    bare: { type: "boolean", default: false },
    out: { type: "string", default: "." },
  },
});

if (!values.messages && !values.nested && !values.tickets && !values.zendesk) {
  throw new Error("nothing to generate: say --messages, --nested, --tickets or --zendesk, each with a count like 1m");
}
if (values.messages) writeFile(join(values.out, "messages.csv"), messagesCsv(parseCount(values.messages)));
if (values.nested) writeFile(join(values.out, "conversations.ndjson"), conversationsNdjson(parseCount(values.nested)));
if (values.tickets) writeFile(join(values.out, "tickets.csv"), ticketsCsv(parseCount(values.tickets)));
if (values.zendesk)
  writeFile(join(values.out, "zendesk.ndjson"), zendeskNdjson(parseCount(values.zendesk), values.bare));
