/*
 * A table numbers the distinct texts of a column in the order in which they come. It has room for few, since only columns
 * of few distinct texts are worth it: first its count, then how much of its arena is used, then the slots (hash, code and
 * 1, start, length: 0 is an empty one), then the arena. ../../compiled-records.ts reserves its bytes, all zero.
 */
const slotCount: i32 = 2048;
const mostTexts: i32 = slotCount >> 1;
const slotsAt: i32 = 16;
const arenaAt: i32 = slotsAt + (slotCount << 4);
const arenaSize: i32 = 32768;

export function tableSize(): i32 {
  return arenaAt + arenaSize;
}

/** The number of the text in bytes [start, end), whose hash is `key`, new or known; -1 where the table is full. */
export function cell(table: i32, start: i32, end: i32, key: i32): i32 {
  const length = end - start;
  let index = key & (slotCount - 1);
  let slot = table + slotsAt + (index << 4);
  let code = load<i32>(slot, 4);
  while (code != 0) {
    if (load<i32>(slot) == key && load<i32>(slot, 12) == length) {
      if (isSame(table + arenaAt + load<i32>(slot, 8), start, length)) return code - 1;
    }
    index = (index + 1) & (slotCount - 1);
    slot = table + slotsAt + (index << 4);
    code = load<i32>(slot, 4);
  }
  return add(table, slot, key, start, length);
}

function add(table: i32, slot: i32, key: i32, start: i32, length: i32): i32 {
  const code = load<i32>(table);
  const used = load<i32>(table, 4);
  if (code == mostTexts || length > arenaSize - used) return -1;
  memory.copy(table + arenaAt + used, start, length);
  store<i32>(slot, key);
  store<i32>(slot, code + 1, 4);
  store<i32>(slot, used, 8);
  store<i32>(slot, length, 12);
  store<i32>(table, code + 1);
  store<i32>(table, used + length, 4);
  return code;
}

function isSame(known: i32, start: i32, length: i32): bool {
  let i = 0;
  for (; i + 8 <= length; i += 8) if (load<u64>(known + i) != load<u64>(start + i)) return false;
  for (; i < length; i++) if (load<u8>(known + i) != load<u8>(start + i)) return false;
  return true;
}
