import type { Place } from "../commerce/place.ts";
import type { Measured } from "../metric.ts";

/** How much work the conversations of a place were. */
export class Effort {
  readonly place: Place;
  conversations = 0;
  /** How many have a known handle time, how long these are together, and of how many it is not known. */
  timed = 0;
  time = 0;
  untimed = 0;

  constructor(place: Place) {
    this.place = place;
  }

  add({ value, approximate }: Measured): void {
    this.conversations++;
    this.time += value;
    if (value > 0) this.timed++;
    else if (approximate === true) this.untimed++;
  }

  merge(other: Effort): void {
    this.conversations += other.conversations;
    this.timed += other.timed;
    this.time += other.time;
    this.untimed += other.untimed;
  }

  /** By handle time, of which the unknown are as long as the known ones of the total on average; else by number. */
  weightIn(total: Effort): number {
    return total.timed === 0 ? this.conversations : this.time + this.untimed * (total.time / total.timed);
  }
}
