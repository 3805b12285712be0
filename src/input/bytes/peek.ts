import type { Block } from "../block.ts";

/** Blocks whose first one can be looked at before they are iterated. */
export interface Peeked extends AsyncIterableIterator<Block> {
  /** The first block; undefined where there is none. It is still the first one that is iterated. */
  readonly first: Block | undefined;
  /** Ends the iteration and releases what it holds, also where it was never iterated. */
  return(): Promise<IteratorResult<Block>>;
}

/** Asks for the first block and puts it back. */
export async function peek(blocks: AsyncIterable<Block>): Promise<Peeked> {
  const iterator = blocks[Symbol.asyncIterator]();
  const head = await iterator.next();
  let isHeadDue = true;
  const peeked: Peeked = {
    first: head.done ? undefined : head.value,
    next() {
      if (!isHeadDue) return iterator.next();
      isHeadDue = false;
      return Promise.resolve(head);
    },
    async return() {
      await iterator.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return peeked;
    },
  };
  return peeked;
}
