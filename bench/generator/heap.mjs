/**
 * A binary heap: the least item is on top.
 *
 * @template T
 */
export class Heap {
  /** @type {T[]} */
  #items = [];
  #isLess;

  /** @param {(one: T, other: T) => boolean} isLess */
  constructor(isLess) {
    this.#isLess = isLess;
  }

  /** @returns {T | undefined} */
  peek() {
    return this.#items[0];
  }

  /** @param {T} item */
  push(item) {
    const items = this.#items;
    let place = items.length;
    for (let parent = (place - 1) >> 1; place > 0 && this.#isLess(item, items[parent]); parent = (place - 1) >> 1) {
      items[place] = items[parent];
      place = parent;
    }
    items[place] = item;
  }

  /** Takes the top away. */
  pop() {
    const last = this.#items.pop();
    if (this.#items.length === 0) return;
    this.#items[0] = last;
    this.sinkTop();
  }

  /** Puts the top in its place after it has grown. */
  sinkTop() {
    const items = this.#items;
    const item = items[0];
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && this.#isLess(items[child + 1], items[child])) child += 1;
      if (!this.#isLess(items[child], item)) break;
      items[place] = items[child];
      place = child;
    }
    items[place] = item;
  }
}
