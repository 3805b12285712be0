import type { Exporter } from "../exporter.ts";
import { eventsTable, messagesTable, surveysTable, ticketsTable } from "../plain-tables.ts";

/** All of them together, of which orders, customers and costs stand beside every export. */
export const tables: Exporter = {
  format: "tickets",
  others: ["messages", "events", "surveys"],
  write: (conversations) => [
    eventsTable(conversations),
    messagesTable(conversations),
    surveysTable(conversations),
    ticketsTable(conversations),
  ],
  lacks: {},
};
