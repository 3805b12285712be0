import { type Interval, shareTime } from "../../stats/shared-time.ts";
import type { Aggregate, Measured } from "../metric.ts";
import { actorOf } from "./actor.ts";
import { Distribution } from "./distribution.ts";
import { noObservations, type Summary } from "./summary.ts";

/** A stretch in which an agent had a conversation. */
interface Segment extends Interval {
  readonly conversation: string | undefined;
}

type SegmentsByAgent = ReadonlyMap<string | undefined, readonly Segment[]>;

/**
 * Collects segments: the observation of v milliseconds that ended at t is [t − v, t) of the agent who worked, whoever is
 * credited, and its subject is the conversation.
 */
class AgentTime implements Aggregate {
  readonly #segments = new Map<string | undefined, Segment[]>();
  readonly #summarise: (segments: SegmentsByAgent) => Summary;

  constructor(summarise: (segments: SegmentsByAgent) => Summary) {
    this.#summarise = summarise;
  }

  add(observation: Measured): void {
    const { value, at, happenedAt: to = at, subject } = observation;
    this.#of(actorOf(observation)).push({ from: to - value, to, conversation: subject });
  }

  merge(other: this): void {
    for (const [agent, segments] of other.#segments) {
      const own = this.#of(agent);
      for (const segment of segments) own.push(segment);
    }
  }

  result(): Summary {
    return this.#summarise(this.#segments);
  }

  #of(agent: string | undefined): Segment[] {
    const known = this.#segments.get(agent);
    if (known !== undefined) return known;
    const segments: Segment[] = [];
    this.#segments.set(agent, segments);
    return segments;
  }
}

/** Shares are kept to the microsecond, so that their sum is one of integers. */
const microsecondsPerMillisecond = 1000;
const microsecondsPerSecond = 1_000_000;

/**
 * How long each conversation takes when segments of one agent at the same time share that time equally. Those of other cells
 * are not known.
 */
export const concurrentTimes = (): Aggregate =>
  new AgentTime((segments) => {
    const times = new Distribution(microsecondsPerSecond);
    for (const time of timesByConversation(segments)) times.push(time);
    return times.result();
  });

/** In microseconds; a segment of no known conversation stands for one. */
function timesByConversation(segments: SegmentsByAgent): readonly number[] {
  const times = new Map<string | Segment, number>();
  for (const ofAgent of segments.values()) {
    const { shares } = shareTime(ofAgent);
    ofAgent.forEach((segment, index) => {
      const key = segment.conversation ?? segment;
      times.set(key, (times.get(key) ?? 0) + Math.round(shares[index] * microsecondsPerMillisecond));
    });
  }
  return [...times.values()];
}

/** How many conversations an agent at work has at once, on average: the sum of the segments over their union. */
export const concurrency = (): Aggregate =>
  new AgentTime((segments) => {
    let [n, sum, union] = [0, 0, 0];
    for (const ofAgent of segments.values()) {
      n += ofAgent.length;
      for (const { from, to } of ofAgent) sum += to - from;
      union += shareTime(ofAgent).union;
    }
    return union === 0 ? { n, value: null, reason: noObservations } : { n, value: sum / union };
  });
