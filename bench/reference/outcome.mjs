import { mean, summary } from "./summary.mjs";

/**
 * W2 by plain loops over rows.
 *
 * @param {Record<string, string>[]} tickets
 */
export function outcomeNumbers(tickets) {
  const rated = tickets.filter(({ csat }) => csat !== "");
  const isResolved = ({ status }) => Number(status === "resolved" || status === "closed");
  return {
    conversations: tickets.length,
    "first-response-time": summary(secondsTo("first_response_at", tickets)),
    "resolution-time": summary(secondsTo("resolved_at", tickets)),
    "resolution-rate": { n: tickets.length, value: mean(tickets.map(isResolved)) },
    csat: { n: rated.length, value: mean(rated.map(({ csat }) => Number(csat >= "4"))) },
  };
}

/**
 * @param {string} column
 * @param {Record<string, string>[]} tickets
 */
function secondsTo(column, tickets) {
  return tickets
    .filter((ticket) => ticket[column] !== "")
    .map((ticket) => (Date.parse(ticket[column]) - Date.parse(ticket.created_at)) / 1000);
}
