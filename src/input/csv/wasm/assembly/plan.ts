/*
 * Where the plan of a file stands in the memory, and where the scanner finds what was made of a record. All are
 * addresses; ../../compiled-records.ts lays them out.
 */

export let delimiter: i32 = 0;
/** How many columns every record must have. */
export let width: i32 = 0;
/** For each column its slot or -1, four bytes each. */
export let slots: i32 = 0;
export let slotCount: i32 = 0;
/** For each slot its table of cells, where it has one. */
export let tables: i32 = 0;
/** For each slot how it is taken, a byte each: `take` in ../../../taken.ts. */
export let takes: i32 = 0;

/** How far the record that is read stands behind the first one, in bytes: what is made of each stands in a frame of its own. */
export let frame: i32 = 0;
let frameSize: i32 = 0;

/*
 * Of the first record, as those of the others are behind their frames:
 */

/** For each slot where its text begins and ends, four bytes each. */
export let starts: i32 = 0;
export let ends: i32 = 0;
/** For each slot its cell, hash or fingerprint, four bytes each. */
export let codes: i32 = 0;
/** For each slot its moment, or the hash of its cell in the first four bytes; eight bytes each. */
export let moments: i32 = 0;
/** The address of the mark behind it, how many lines end inside it, where its content ends, where the next one begins. */
export let outcome: i32 = 0;

export function firstFrame(): void {
  frame = 0;
}

export function nextFrame(): void {
  frame += frameSize;
}

export function plan(
  delimiterByte: i32,
  columnCount: i32,
  slotsAt: i32,
  countOfSlots: i32,
  takesAt: i32,
  startsAt: i32,
  endsAt: i32,
  codesAt: i32,
  momentsAt: i32,
  tablesAt: i32,
  outcomeAt: i32,
  sizeOfFrame: i32,
): void {
  delimiter = delimiterByte;
  width = columnCount;
  slots = slotsAt;
  slotCount = countOfSlots;
  takes = takesAt;
  starts = startsAt;
  ends = endsAt;
  codes = codesAt;
  moments = momentsAt;
  tables = tablesAt;
  outcome = outcomeAt;
  frameSize = sizeOfFrame;
}
