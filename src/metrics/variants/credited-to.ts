import { union } from "../fact-lists.ts";
import type { Metric } from "../metric.ts";
import type { CreditedAgent } from "./credited-agent.ts";

/**
 * The metric with the numbers of a conversation credited to its assignee, whoever acted; where it has none, they are
 * nobody's. How many are worked on at once, and by whom, is still told by who did the work. What is observed of a range as a
 * whole, such as customers and costs, is no agent's either way.
 *
 * @see rule 6 of the catalogue
 * @example creditedTo(replyTime, "assignee").observe(conversation, context)[0].agent //=> conversation.assignee
 */
export const creditedTo = (metric: Metric, credited: CreditedAgent): Metric =>
  credited === "actor" || metric.isOfCustomersAlone ? metric : toAssignee(metric);

const toAssignee = (metric: Metric): Metric => ({
  ...metric,
  formula: `${metric.formula} Credited to the assignee of the conversation, whoever acted.`,
  uses: union(metric.uses, ["assignee"]),
  observe(conversation, context) {
    const { assignee } = conversation;
    return metric
      .observe(conversation, context)
      .map((told) =>
        "value" in told ? { ...told, agent: assignee, actor: told.agent } : { ...told, agent: assignee },
      );
  },
});
