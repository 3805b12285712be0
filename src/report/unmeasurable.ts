import { areMet } from "../metrics/fact-lists.ts";
import type { Metric } from "../metrics/metric.ts";
import type { Fact } from "../model/fact.ts";

const titles: Partial<Record<Fact, string>> = {
  messages: "messages",
  events: "events",
  transfers: "records of transfers",
  escalations: "records of escalations",
  reopenings: "records of reopenings",
  csat: "ratings",
  nps: "ratings of kind nps",
  ces: "ratings of kind ces",
  review: "reviews",
  comment: "comments on ratings",
  author: "authors of messages",
  canned: "a mark on canned messages",
  cannedResponse: "names of canned responses",
  createdAt: "creation times",
  queuedAt: "queue times",
  acceptedAt: "acceptance times",
  firstResponseAt: "first response times",
  abandonedAt: "abandon times",
  resolvedAt: "resolution times",
  closedAt: "closing times",
  firstResponse: "reported first response times",
  firstResponseBusiness: "reported first response times (business hours)",
  firstResolution: "reported first resolution times",
  firstResolutionBusiness: "reported first resolution times (business hours)",
  resolution: "reported resolution times",
  resolutionBusiness: "reported resolution times (business hours)",
  reply: "reported reply times",
  replyBusiness: "reported reply times (business hours)",
  handle: "reported handle times",
  handleBusiness: "reported handle times (business hours)",
  wait: "reported wait times",
  waitBusiness: "reported wait times (business hours)",
  replies: "counts of replies",
  messageCount: "counts of messages",
  reopens: "counts of reopenings",
  channel: "channels",
  status: "statuses",
  priority: "priorities",
  team: "teams",
  assignee: "assignees",
  customer: "customers of conversations",
  botOnly: "a mark on conversations of bots alone",
  converted: "a mark on converted conversations",
  contacts: "customers",
  orderKinds: "orders with a kind",
  leavings: "records of when customers left (--map until=…)",
};

const titleOf = (fact: Fact): string => titles[fact] ?? fact;

/** How many alternatives a person wants to read of. */
const shown = 3;

/**
 * Why these inputs cannot tell a metric: what is missing of the alternatives that are nearest; undefined where they can.
 *
 * @example whyUnmeasurable(csat, new Set(["messages"])) //=> "needs ratings"
 */
export function whyUnmeasurable({ needs }: Pick<Metric, "needs">, found: ReadonlySet<Fact>): string | undefined {
  if (areMet(needs, found)) return undefined;
  const missing = needs.map((facts) => facts.filter((fact) => !found.has(fact)));
  const fewest = Math.min(...missing.map((facts) => facts.length));
  const nearest = missing.filter((facts) => facts.length === fewest).map((facts) => facts.map(titleOf).join(" and "));
  return `needs ${alternatives(nearest)}`;
}

function alternatives(texts: readonly string[]): string {
  const distinct = [...new Set(texts)].filter((text) => !text.includes("(business hours)"));
  const more = distinct.length > shown ? " …" : "";
  return `${distinct.slice(0, shown).join(", or ")}${more}`;
}

/** What a metric needs, in words. @example whatItNeeds(csat) //=> "ratings" */
export function whatItNeeds({ needs, kind }: Metric): string {
  if (needs.length === 0) return kind === "cohort" ? "nothing of the data" : "conversations";
  const titles = needs.map((facts) => facts.map(titleOf));
  const columns = [0, 1].map((position) => [...new Set(titles.map((facts) => facts[position]))]);
  // Where each of these goes with each of those, they need not all be told in pairs.
  const isProduct =
    titles.every((facts) => facts.length === 2) && titles.length === columns[0].length * columns[1].length;
  if (isProduct) return columns.map((names) => names.join(" or ")).join("; and ");
  return [...new Set(titles.map((facts) => facts.join(" and ")))].join(", or ");
}
