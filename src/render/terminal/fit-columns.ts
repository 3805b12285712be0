import type { Column } from "../document/document.ts";

/** Spaces between two columns. */
export const gap = 2;
/** Names are cut to this width before a column is dropped: one alone, and one of several. */
const comfortable = 28;
const comfortableBesideOthers = 16;
/** Names are cut to this width when no column is left to drop. */
const smallest = 6;

/** A column that is shown: its place in the table, and how wide it is. */
export interface Fitted {
  readonly index: number;
  readonly width: number;
}

interface Candidate extends Fitted {
  readonly shrinks: boolean;
  readonly drop: number;
}

/** The width of a row of columns. */
export const widthOf = (columns: readonly Fitted[]): number =>
  columns.reduce((sum, { width }) => sum + width, gap * Math.max(0, columns.length - 1));

const cut = (candidate: Candidate, floor: number): Candidate =>
  candidate.shrinks ? { ...candidate, width: Math.min(candidate.width, floor) } : candidate;

/** Cuts the widest name by one column at a time until the row fits. */
function shrink(candidates: readonly Candidate[], available: number): readonly Fitted[] {
  const shrunk = candidates.map((candidate) => ({ ...candidate }));
  for (let excess = widthOf(shrunk) - available; excess > 0; excess--) {
    const widest = shrunk
      .filter(({ shrinks }) => shrinks)
      .reduce((wider, one) => (one.width > wider.width ? one : wider));
    widest.width--;
  }
  return shrunk;
}

function fitAbove(floor: number, candidates: readonly Candidate[], available: number): readonly Fitted[] | undefined {
  if (widthOf(candidates.map((candidate) => cut(candidate, floor))) <= available) return shrink(candidates, available);
  const next = Math.max(0, ...candidates.map(({ drop }) => drop));
  return next === 0
    ? undefined
    : fitAbove(
        floor,
        candidates.filter(({ drop }) => drop !== next),
        available,
      );
}

/**
 * Which columns of a table are shown, and how wide: names are shortened, columns dropped, then also the names shortened that
 * are to be whole, in the end all names as far as it takes. Undefined where even that does not fit.
 *
 * @param natural the width that each column would like to have
 */
export function fitColumns(
  columns: readonly Column[],
  natural: readonly number[],
  available: number,
): readonly Fitted[] | undefined {
  const cuttable = columns.map(({ kind, drop = 0 }, index): Candidate => {
    return { index, width: natural[index], shrinks: kind === "label", drop };
  });
  const whole = cuttable.map((one) => (columns[one.index].whole ? { ...one, shrinks: false } : one));
  const names = cuttable.filter(({ shrinks }) => shrinks);
  const floor = names.length > 1 ? comfortableBesideOthers : comfortable;
  const lasting = cuttable.filter(({ drop }) => drop === 0);
  const fitted =
    fitAbove(floor, whole, available) ?? fitAbove(floor, cuttable, available) ?? fitAbove(smallest, lasting, available);
  return fitted?.map(({ index, width }) => ({ index, width }));
}
