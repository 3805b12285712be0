const SPEED = "first-response-time,reply-time,messages-per-chat,volume";
const OUTCOME = "volume,first-response-time,resolution-time,resolution-rate,csat";

/**
 * @typedef {object} Workload
 * @property {string} data the option of the generator
 * @property {string} file the name that the generator gives it
 * @property {string} metrics what metrik is asked for
 * @property {string[]} sql what DuckDB is asked, in this order
 */

/** @type {Record<string, Workload>} */
export const WORKLOADS = {
  w1: { data: "messages", file: "messages.csv", metrics: SPEED, sql: ["summary", "messages", "speed"] },
  w2: { data: "tickets", file: "tickets.csv", metrics: OUTCOME, sql: ["summary", "tickets"] },
  w3: { data: "nested", file: "conversations.ndjson", metrics: SPEED, sql: ["summary", "conversations", "speed"] },
};
