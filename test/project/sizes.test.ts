import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";

/** The files of the program by their number of lines, the longest first. */
const sizes = globSync("src/**/*.{ts,tsx}")
  .map((path) => ({ path, lines: readFileSync(path, "utf8").split("\n").length - 1 }))
  .sort((a, b) => b.lines - a.lines);

/** The size that this share of the files does not pass. */
const sizeAt = (share: number): number => sizes[Math.floor((1 - share) * (sizes.length - 1))].lines;

test("files are small: at most 300 lines, 9 of 10 up to 150, half of them up to 60", () => {
  const [longest] = sizes;
  const found = { median: sizeAt(0.5), p90: sizeAt(0.9), max: longest.lines };
  console.log(
    `${sizes.length} files: median ${found.median}, p90 ${found.p90}, max ${found.max} lines (${longest.path})`,
  );
  expect(sizes.length).toBeGreaterThan(100);
  expect(found.max).toBeLessThanOrEqual(300);
  expect(found.p90).toBeLessThanOrEqual(150);
  expect(found.median).toBeLessThanOrEqual(60);
});
