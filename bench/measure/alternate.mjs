/**
 * Runs each program once for warmth and then all of them in turn, so that a slow minute of the machine falls on all.
 *
 * @template T
 * @param {(() => T)[]} programs
 * @param {number} rounds
 * @returns {T[][]} the runs of each program
 */
export function alternate(programs, rounds) {
  for (const program of programs) program();
  const runs = programs.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [which, program] of programs.entries()) runs[which].push(program());
  }
  return runs;
}
