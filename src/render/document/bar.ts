const full = "█";
const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** How long the longest bar is, in columns. */
const length = 20;

/**
 * A bar as long as a fraction of the longest, at most as long as that; what is not nothing shows at least a sliver.
 *
 * @example
 * bar(0.125) //=> "██▌"
 */
export function bar(fraction: number): string {
  const parts = fraction > 0 ? Math.max(1, Math.round(Math.min(1, fraction) * length * 8)) : 0;
  return full.repeat(Math.floor(parts / 8)) + eighths[parts % 8];
}
