import {
  millisecondsPerDay,
  millisecondsPerHour,
  millisecondsPerMinute,
  millisecondsPerSecond,
} from "../time/units.ts";

const units = [
  { name: "d", length: millisecondsPerDay },
  { name: "h", length: millisecondsPerHour },
  { name: "min", length: millisecondsPerMinute },
] as const;

/**
 * A length of time as definitions name it: in the largest unit of which it is a whole number above 1, for 60 s and 24 h are
 * what people say.
 *
 * @param milliseconds 0 or more
 * @example durationText(5_400_000) //=> "90 min"
 */
export const durationText = (milliseconds: number): string => {
  const unit = units.find(({ length }) => milliseconds > length && milliseconds % length === 0);
  return unit === undefined
    ? `${milliseconds / millisecondsPerSecond} s`
    : `${milliseconds / unit.length} ${unit.name}`;
};
