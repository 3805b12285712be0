/** Records, one a line. */
export const ndjson = (...records: readonly unknown[]): string =>
  records.map((record) => JSON.stringify(record)).join("\n");
