/**
 * What a report of metrik says, in the shape that DuckDB and the reference answer in: by channel and in total.
 *
 * @param {{ rows: { group: { channel?: string }, values: Record<string, any> }[] }} report
 */
export function reportNumbers({ rows }) {
  return Object.fromEntries(rows.map(({ group, values }) => [group.channel ?? "total", rowNumbers(values)]));
}

/** @param {Record<string, any>} values */
function rowNumbers({ volume, ...metrics }) {
  const unanswered = metrics["first-response-time"]?.excluded?.unanswered ?? 0;
  return { conversations: volume.value, unanswered, ...metrics };
}
