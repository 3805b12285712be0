import { cell } from "./cells";
import { fingerprint, hash } from "./hash";
import { moment } from "./iso";
import { codes, ends, moments, slotCount, starts, tables, takes } from "./plan";

/** Makes of each slot's text what the plan wants of it; the numbers are those of ../../../taken.ts. */
export function take(): void {
  for (let slot = 0; slot < slotCount; slot++) {
    const kind = load<u8>(takes + slot);
    if (kind == 0) continue;
    const start = load<i32>(starts + (slot << 2));
    const end = load<i32>(ends + (slot << 2));
    const code = codes + (slot << 2);
    if (kind == 1) {
      const key = hash(start, end);
      store<i32>(code, cell(load<i32>(tables + (slot << 2)), start, end, key));
      store<i32>(moments + (slot << 3), key);
    } else if (kind == 2) store<i32>(code, hash(start, end));
    else if (kind == 3) store<i32>(code, fingerprint(start, end));
    else store<f64>(moments + (slot << 3), moment(start, end, kind == 4));
  }
}
