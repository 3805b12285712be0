import type { Metric, Observation } from "../metrics/metric.ts";

/**
 * Whether an observation is but a further category of a conversation (its second tag): in a share only the first has the
 * value 1, so that conversations are counted once.
 */
export const isShareRest = ({ kind }: Metric, observation: Observation): boolean =>
  kind === "share" && "value" in observation && observation.value === 0;
