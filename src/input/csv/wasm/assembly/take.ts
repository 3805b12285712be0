import { cell } from "./cells";
import { fingerprint, hash } from "./hash";
import { moment } from "./iso";
import { codes, ends, frame, moments, slotCount, starts, tables, takes } from "./plan";

/** Makes of each slot's text what the plan wants of it; the numbers are those of ../../../taken.ts. */
export function take(): void {
  for (let slot = 0; slot < slotCount; slot++) {
    const kind = load<u8>(takes + slot);
    if (kind == 0) continue;
    const number = frame + (slot << 2);
    const start = load<i32>(starts + number);
    const end = load<i32>(ends + number);
    const code = codes + number;
    const momentAt = moments + frame + (slot << 3);
    if (kind == 1) {
      const key = hash(start, end);
      store<i32>(code, cell(load<i32>(tables + (slot << 2)), start, end, key));
      store<i32>(momentAt, key);
    } else if (kind == 2) store<i32>(code, hash(start, end));
    else if (kind == 3) store<i32>(code, fingerprint(start, end));
    else store<f64>(momentAt, moment(start, end, kind == 4));
  }
}
