const segmentBits = 16;
const segmentSize = 1 << segmentBits;
const segmentMask = segmentSize - 1;

/** A growing column of numbers in segments: growing copies nothing, so ten million values never need their size twice. */
class Growable<Segment extends Int32Array | Float64Array> {
  length = 0;
  readonly #segments: Segment[] = [];
  readonly #newSegment: () => Segment;

  constructor(newSegment: () => Segment) {
    this.#newSegment = newSegment;
  }

  push(value: number): void {
    const index = this.length++;
    if ((index & segmentMask) === 0) this.#segments.push(this.#newSegment());
    this.#segments[index >>> segmentBits][index & segmentMask] = value;
  }

  get(index: number): number {
    return this.#segments[index >>> segmentBits][index & segmentMask];
  }

  /** Replaces a value that is there. */
  set(index: number, value: number): void {
    this.#segments[index >>> segmentBits][index & segmentMask] = value;
  }
}

export class GrowableInt32 extends Growable<Int32Array> {
  constructor() {
    super(() => new Int32Array(segmentSize));
  }
}

export class GrowableFloat64 extends Growable<Float64Array> {
  constructor() {
    super(() => new Float64Array(segmentSize));
  }
}
