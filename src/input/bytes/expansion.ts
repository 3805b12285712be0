/** Packed data may come to so many times its size; past that it is made to fill a disk. */
export const largestRatio = 200;

/** Up to here any ratio is allowed. */
const freeBytes = 100 * 1024 * 1024;

/** Whether so many bytes are more than so many packed ones may come to. */
export const isBomb = (unpacked: number, packed: number): boolean =>
  unpacked > freeBytes && unpacked > largestRatio * packed;
