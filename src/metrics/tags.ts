import { addToList } from "../add-to-list.ts";
import { share } from "./aggregates/share.ts";
import { creationExcludes, noCreation } from "./conversation/creation.ts";
import { creditFacts, handlerOf } from "./conversation/credit.ts";
import { populationFacts } from "./conversation/population.ts";
import { union } from "./fact-lists.ts";
import type { Metric } from "./metric.ts";
import { measured } from "./observation.ts";

const untagged: readonly string[] = ["(untagged)"];

/** Tag → the categories that it is put in, in the spelling of the input. */
type Categories = ReadonlyMap<string, readonly string[]>;

const formula =
  "Conversations with each tag over all conversations created in the period, which may add up to more than 100 %; and " +
  "assignments of each tag over all assignments, which add up to 100 %. A tag counts once a conversation; conversations " +
  "without a tag are (untagged), each as one assignment.";

/** Names them all: numbers are compared only with those of the same categories. */
const formulaOf = (categories: Categories): string =>
  `${formula} ${ofCategories} Categories: ${unbroken(listOf(categories))}.`;

const ofCategories =
  "Tags count as the categories that they are put in; a tag in none counts as itself, and several tags of one category count " +
  "once a conversation.";

/** A name with no end of a sentence in it, since formulas are translated sentence by sentence. */
const unbroken = (names: string): string => names.replaceAll(". ", ".\u00A0");

/**
 * Each category with its tags, in the order of their names.
 *
 * @example listOf(new Map([["refund", ["billing"]], ["late", ["delivery"]], ["invoice", ["billing"]]]))
 * //=> "billing (invoice, refund), delivery (late)"
 */
function listOf(categories: Categories): string {
  const tagsIn = new Map<string, string[]>();
  for (const [tag, ofTag] of [...categories].sort()) for (const category of ofTag) addToList(tagsIn, category, tag);
  const listed = [...tagsIn].map(([category, names]) => `${category} (${names.join(", ")})`);
  return listed.sort().join(", ");
}

/**
 * The share of each tag, or of each category of tags.
 *
 * @param categories those of each tag; undefined where tags have none
 * @example tagsOf(new Map([["invoice", ["billing"]], ["refund", ["billing", "delivery"]]]))
 */
export const tagsOf = (categories: Categories | undefined): Metric => ({
  id: "tags",
  title: "Tags",
  family: "volume",
  kind: "share",
  unit: "ratio",
  better: "neither",
  meaning: "What conversations are about, as far as tags tell.",
  formula: categories === undefined ? formula : formulaOf(categories),
  vendors: ["Reports that divide only by tagged conversations leave (untagged) out of the denominator."],
  population: "all",
  attributedTo: "created",
  excludes: creationExcludes,
  needs: [["tags"]],
  uses: union(["tags", "createdAt"], creditFacts, populationFacts.all),
  clocked: false,
  aggregate: share,
  parts: {},
  observe(conversation, { asOf }) {
    const { createdAt, tags: assigned } = conversation;
    if (createdAt === undefined) return noCreation();
    const agent = handlerOf(conversation, asOf);
    return namesOf(assigned, categories).map((name, index) =>
      measured(index === 0 ? 1 : 0, createdAt, "fields", agent, undefined, name),
    );
  },
});

/** What a conversation counts under, each name once. */
function namesOf(assigned: readonly string[], categories: Categories | undefined): readonly string[] {
  if (assigned.length === 0) return untagged;
  const names = categories === undefined ? assigned : assigned.flatMap((tag) => categories.get(tag) ?? tag);
  return [...new Set(names)];
}
