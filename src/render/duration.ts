const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
/** From here on hours say nothing more. */
const longDays = 30;

function shortDuration(seconds: number): string {
  if (seconds > 0 && seconds < 0.05) return "<0.1s";
  const tenths = Math.round(seconds * 10) / 10;
  return `${tenths < 10 ? tenths : Math.round(seconds)}s`;
}

/**
 * A duration for people, in its two largest units, rounded once to the smaller of them.
 *
 * @param seconds 0 or more
 * @example
 * humanDuration(0.4) //=> "0.4s"
 * humanDuration(59.6) //=> "1m 0s"
 * humanDuration(6120) //=> "1h 42m"
 * humanDuration(183600) //=> "2d 3h"
 */
export function humanDuration(seconds: number): string {
  const wholeSeconds = Math.round(seconds);
  if (wholeSeconds < minute) return shortDuration(seconds);
  if (wholeSeconds < hour) return `${Math.floor(wholeSeconds / minute)}m ${wholeSeconds % minute}s`;
  const minutes = Math.round(seconds / minute);
  if (minutes < day / minute) return `${Math.floor(minutes / 60)}h ${minutes % 60}m`;
  const hours = Math.round(seconds / hour);
  if (hours < longDays * 24) return `${Math.floor(hours / 24)}d ${hours % 24}h`;
  return `${Math.round(seconds / day)}d`;
}
