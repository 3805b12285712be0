import type { Collect } from "../../formats/collect/collect.ts";
import { collectCosts } from "../../formats/collect/costs.ts";
import { collectCustomers } from "../../formats/collect/customers.ts";
import { collectEvents } from "../../formats/collect/events.ts";
import { collectMessages } from "../../formats/collect/messages.ts";
import { collectOrders } from "../../formats/collect/orders.ts";
import { pastHeaders } from "../../formats/collect/rows/past-headers.ts";
import { collectSurveys } from "../../formats/collect/surveys.ts";
import type { Table } from "../../formats/collect/table.ts";
import { collectTickets } from "../../formats/collect/tickets.ts";
import type { Format } from "../../formats/format.ts";

/** What takes in the rows of a table of this format, past the headers among them. */
export const collectorFor = (format: Format, table: Table, onRepeat: () => void): Collect =>
  pastHeaders(table, format, recordCollector(format, table, onRepeat));

/** What takes in records that have no header. */
export function recordCollector(format: Format, table: Table, onRepeat: () => void): Collect {
  switch (format.kind) {
    case "messages":
      return collectMessages(table);
    case "tickets":
      return collectTickets(table, format, onRepeat);
    case "events":
      return collectEvents(table);
    case "surveys":
      return collectSurveys(table, format);
    case "orders":
      return collectOrders(table, format, onRepeat);
    case "customers":
      return collectCustomers(table, onRepeat);
    case "costs":
      return collectCosts(table);
  }
}
