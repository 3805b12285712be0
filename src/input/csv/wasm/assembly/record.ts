import { delimiter, ends, firstFrame, frame, nextFrame, outcome, slots, starts, width } from "./plan";
import { take } from "./take";

const lineFeed: u8 = 10;
const carriageReturn: u8 = 13;
const quote: u8 = 34;

/** Something that the scanner in TypeScript has to decide about. */
const surprise: i32 = -1;

/** How many lines end inside the record. */
let lines: i32 = 0;

/**
 * Walks over the records from `from` on, whose first mark is at the address `firstMark`, each into a frame of its own;
 * returns how many, which are `most` at most. It stops before one that holds a surprise.
 */
export function records(from: i32, firstMark: i32, end: i32, most: i32): i32 {
  let count = 0;
  let position = from;
  let mark = firstMark;
  firstFrame();
  while (count < most) {
    position = record(position, mark, end);
    if (position == surprise) break;
    mark = load<i32>(outcome + frame);
    nextFrame();
    count++;
  }
  firstFrame();
  return count;
}

/**
 * Walks over the record at `from`, whose first mark is at the address `firstMark`, and takes its slots; returns where the
 * next one begins. It knows only records without surprises: of the right width, complete, quotes only around fields,
 * none doubled in a wanted one. Of any other it says so, having changed nothing that matters.
 */
function record(from: i32, firstMark: i32, end: i32): i32 {
  let mark = firstMark;
  let start = from;
  lines = 0;
  for (let column = 0; column < width; column++) {
    const slot = load<i32>(slots + (column << 2));
    let fieldEnd = load<i32>(mark);
    if (fieldEnd >= end) return surprise;
    let behind = fieldEnd;
    if (load<u8>(fieldEnd) == quote) {
      if (fieldEnd != start++) return surprise;
      mark = closingQuote(mark + 4, end, slot >= 0);
      if (mark == surprise) return surprise;
      fieldEnd = load<i32>(mark - 4);
      behind = fieldEnd + 1;
    }
    if (slot >= 0) {
      store<i32>(starts + frame + (slot << 2), start);
      store<i32>(ends + frame + (slot << 2), fieldEnd);
    }
    mark += 4;
    start = behind + 1;
    if (<i32>load<u8>(behind) == delimiter) continue;
    return column + 1 == width && behind != from ? finish(mark, behind, end) : surprise;
  }
  return surprise;
}

/** The address of the mark behind the quote that closes a field, which has to follow at once. */
function closingQuote(from: i32, end: i32, isWanted: bool): i32 {
  let mark = from;
  let position = load<i32>(mark);
  while (position < end) {
    const byte = load<u8>(position);
    const next = load<i32>(mark + 4);
    if (byte == lineFeed || (byte == carriageReturn && load<u8>(position + 1) != lineFeed)) lines++;
    else if (byte == quote) {
      if (next != position + 1 || next >= end) return surprise;
      if (load<u8>(next) != quote) return mark + 4;
      if (isWanted) return surprise;
      mark += 4;
    }
    mark += 4;
    position = load<i32>(mark);
  }
  return surprise;
}

/** Tells of the record that ends at `position`, whose mark is the one before `mark`, and takes its slots. */
function finish(mark: i32, position: i32, end: i32): i32 {
  let next = position + 1;
  let nextMark = mark;
  if (load<u8>(position) == carriageReturn) {
    if (next >= end) return surprise;
    if (load<u8>(next) == lineFeed) {
      next++;
      nextMark += 4;
    }
  }
  store<i32>(outcome + frame, nextMark);
  store<i32>(outcome + frame, lines, 4);
  store<i32>(outcome + frame, position, 8);
  store<i32>(outcome + frame, next, 12);
  take();
  return next;
}
