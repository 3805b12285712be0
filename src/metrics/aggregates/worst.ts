/** A conversation that stands out. */
export interface WorstOne {
  /** Its id. */
  readonly conversation: string;
  /** In the unit of the number that it stands beside. */
  readonly value: number;
  /** What the customer said of it. */
  readonly text?: string;
}

/** How many are worth looking at first. */
const kept = 5;

/** Keeps the first few in an order, whatever the order in which they come; level ones by id and text. */
export class Worst {
  readonly #isWorse: (one: number, other: number) => boolean;
  #list: readonly WorstOne[] = [];

  /** @param isWorse a strict order of values */
  constructor(isWorse: (one: number, other: number) => boolean) {
    this.#isWorse = isWorse;
  }

  add(one: WorstOne): void {
    const last = this.#list[kept - 1];
    if (last !== undefined && !this.#precedes(one, last)) return;
    const index = this.#list.findIndex((other) => this.#precedes(one, other));
    const place = index === -1 ? this.#list.length : index;
    this.#list = [...this.#list.slice(0, place), one, ...this.#list.slice(place)].slice(0, kept);
  }

  merge(other: Worst): void {
    for (const one of other.#list) this.add(one);
  }

  get list(): readonly WorstOne[] {
    return this.#list;
  }

  #precedes(one: WorstOne, other: WorstOne): boolean {
    if (one.value !== other.value) return this.#isWorse(one.value, other.value);
    if (one.conversation !== other.conversation) return one.conversation < other.conversation;
    return (one.text ?? "") < (other.text ?? "");
  }
}
