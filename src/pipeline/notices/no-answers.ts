import type { Notes } from "../../input/notes.ts";
import type { Metric } from "../../metrics/metric.ts";
import type { Facts } from "../../model/facts.ts";
import type { Question } from "../../report/build.ts";

const noAnswers =
  "every message is a customer's, so that none is an answer (input.values.role in the configuration names the words for agents)";

/** So many customers' messages without one of anybody else are hardly a desk that nobody has worked at yet. */
const enough = 20;

/** Says that all messages are customers', where a metric needs them for more than the creation. */
export function noteNoAnswers({ metrics }: Question, { messages }: Facts, notes: Notes): void {
  if (messages.length < enough || !metrics.some(needsAnswers)) return;
  for (let index = 0; index < messages.length; index++) {
    if (messages.role(index) !== "customer") return;
  }
  notes.add("no-answers", noAnswers);
}

/** Whether a creation could not stand in for the messages. */
const needsAnswers = ({ needs }: Metric): boolean =>
  needs.some((facts) => {
    const created = facts.map((fact) => (fact === "messages" ? "createdAt" : fact)).join();
    return facts.includes("messages") && !needs.some((others) => others.join() === created);
  });
