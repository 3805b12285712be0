/**
 * The exact sum of integers, whatever their number and order. It is kept as a double while that is exact, and spills into
 * a bigint beyond ±(2^53 − 1).
 *
 * @example
 * const sum = new ExactSum();
 * sum.add(2 ** 53 - 1);
 * sum.add(3);
 * sum.dividedBy(2) //=> 4503599627370497
 */
export class ExactSum {
  #low = 0;
  #high = 0n;

  /** @param integer not a fraction: of those no sum is exact */
  add(integer: number): void {
    const sum = this.#low + integer;
    if (sum <= Number.MAX_SAFE_INTEGER && sum >= Number.MIN_SAFE_INTEGER) this.#low = sum;
    else {
      this.#high += BigInt(this.#low);
      this.#low = integer;
    }
  }

  merge(other: ExactSum): void {
    this.#high += other.#high;
    this.add(other.#low);
  }

  /** The sum over a positive integer. The same for every order and every split of what was added. */
  dividedBy(divisor: number): number {
    const total = this.#high + BigInt(this.#low);
    const double = Number(total);
    if (Number.isSafeInteger(double)) return double / divisor;
    const whole = total / BigInt(divisor);
    return Number(whole) + Number(total - whole * BigInt(divisor)) / divisor;
  }
}
