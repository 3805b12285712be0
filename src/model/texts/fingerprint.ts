const multiplier = 0x9e3779b1;
let lastBytes: Uint8Array = new Uint8Array(0);
let view: DataView = new DataView(lastBytes.buffer);

/** A 32-bit hash of bytes[start, end), four bytes a step: two messages without ids are one only if their bodies agree. */
export function fingerprint(bytes: Uint8Array, start: number, end: number): number {
  if (bytes !== lastBytes) {
    lastBytes = bytes;
    view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  let hash = end - start;
  let position = start;
  for (const last = end - 4; position <= last; position += 4) {
    hash = Math.imul(hash ^ view.getInt32(position, true), multiplier);
  }
  for (; position < end; position++) hash = Math.imul(hash ^ bytes[position], multiplier);
  return hash ^ (hash >>> 15);
}
