import { addToList } from "../../add-to-list.ts";
import type { Instant } from "../../model/conversation.ts";
import { type Change, trackedFields } from "./change.ts";

/** A field of a ticket had this value from then on. */
export interface FieldValue {
  readonly ticket: string;
  readonly field: string;
  readonly at: Instant;
  readonly value: string | undefined;
  readonly user: string | undefined;
}

const tracked: ReadonlySet<string> = new Set(trackedFields);

/**
 * The history of fields in a warehouse: a row says what a field became and not what it was, which is only known when the
 * rows of a ticket were brought in order.
 */
export class FieldHistory {
  readonly #values = new Map<string, FieldValue[]>();

  add(value: FieldValue): void {
    if (tracked.has(value.field)) addToList(this.#values, `${value.field}/${value.ticket}`, value);
  }

  /** Gives every change, and the value that it brought. */
  finish(onChange: (change: Change, value: FieldValue) => void): void {
    for (const values of this.#values.values()) {
      let from: string | undefined;
      for (const value of values.sort((one, other) => one.at - other.at)) {
        onChange({ field: value.field, from, to: value.value }, value);
        from = value.value;
      }
    }
  }
}
