import type { Measured } from "../metric.ts";

/** Who did what was observed, whoever is credited with it; undefined where nothing tells. */
export const actorOf = (observation: Measured): string | undefined =>
  "actor" in observation ? observation.actor : observation.agent;
