/** Characters of a block: a write of less costs as much. */
const blockLength = 65_536;

/**
 * A text that comes in many small pieces in fewer that are worth a write each. An interruption ends it.
 *
 * @throws AbortError
 */
export function* blocks(pieces: Iterable<string>, interrupted: AbortSignal): Iterable<string> {
  let block = "";
  for (const piece of pieces) {
    block += piece;
    if (block.length < blockLength) continue;
    interrupted.throwIfAborted();
    yield block;
    block = "";
  }
  if (block !== "") yield block;
}
