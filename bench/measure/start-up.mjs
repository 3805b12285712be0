import { alternate } from "./alternate.mjs";
import { time } from "./measure.mjs";
import { median } from "./median.mjs";

const ROUNDS = 15;

/**
 * How long metrik takes to say its version, and node to do nothing.
 *
 * @param {string} metrik the path of the program
 */
export function startUp(metrik) {
  const [ours, bare] = alternate([() => time([metrik, "--version"]), () => time(["-e", "0"])], ROUNDS);
  return { metrik: median(ours.map(({ seconds }) => seconds)), node: median(bare.map(({ seconds }) => seconds)) };
}
