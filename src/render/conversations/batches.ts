/**
 * As many rows as are made before any of them is written. Measured with all metrics of 100,000 conversations: rows die
 * young then, and the program runs a third faster than with 100 at a time.
 */
const batchSize = 20;

/** Items in groups, the last of which may be smaller; none is empty. */
export function* batches<Item>(items: Iterable<Item>): Iterable<readonly Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
