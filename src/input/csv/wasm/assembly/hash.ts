/** The hash of bytes [start, end), as src/model/texts/hash.ts computes it. */
export function hash(start: i32, end: i32): i32 {
  let value: i32 = end - start;
  let position = start;
  for (const last = end - 4; position <= last; position += 4) {
    value = (value ^ load<i32>(position)) * <i32>0x9e3779b1;
    value ^= value >>> 15;
  }
  for (; position < end; position++) value = (value ^ <i32>load<u8>(position)) * 0x01000193;
  return value ^ (value >>> 13);
}

/** The fingerprint of bytes [start, end), as src/model/texts/fingerprint.ts computes it. */
export function fingerprint(start: i32, end: i32): i32 {
  let value: i32 = end - start;
  let position = start;
  for (const last = end - 4; position <= last; position += 4) {
    value = (value ^ load<i32>(position)) * <i32>0x9e3779b1;
  }
  for (; position < end; position++) value = (value ^ <i32>load<u8>(position)) * <i32>0x9e3779b1;
  return value ^ (value >>> 15);
}
