import { metricsNamed } from "./metrics-named.ts";

/** What is asked of the files of two months. */
export const asked = (...ids: readonly string[]) => ({
  metrics: metricsNamed(...ids),
  asOf: "2026-04-01",
});

/** Tickets of which nothing tells whether anybody answered. */
export const january = `id,created_at,resolved_at,status
1,2026-01-10T09:00:00Z,2026-01-10T10:00:00Z,closed
2,2026-01-11T09:00:00Z,2026-01-11T10:00:00Z,closed`;

/** Tickets of which the second was not answered. */
export const february = `id,created_at,first_response_at,resolved_at,status
3,2026-02-10T09:00:00Z,2026-02-10T09:10:00Z,2026-02-10T10:00:00Z,closed
4,2026-02-11T09:00:00Z,,2026-02-11T10:00:00Z,closed`;
