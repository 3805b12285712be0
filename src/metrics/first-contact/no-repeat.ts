import type { Fact } from "../../model/fact.ts";
import type { Contact } from "../context.ts";
import { firstEscalation } from "../conversation/passing-on.ts";
import { wasReopenedWithin } from "../conversation/reopened.ts";
import { wentToAnotherTeam } from "../conversation/team-change.ts";
import { durationText } from "../duration-text.ts";
import type { FirstContactDefinition } from "./first-contact.ts";
import { hasFollowUp } from "./follow-up.ts";

const noCustomer = { "no-customer": "It names no customer, so a repeat could not be seen." };
const noTag = { "no-tag": "It has no tag, so nothing tells which conversations would repeat it." };

/**
 * The customer did not have to come back, and nobody had to pass it on.
 *
 * @param window in milliseconds, after a resolution
 * @param match which other conversations of the customer repeat it: any, or those that share a tag with it
 */
export const noRepeat = (window: number, match: "customer" | "tag"): FirstContactDefinition => {
  const isByTag = match === "tag";
  const tagFacts: readonly Fact[] = isByTag ? ["tags"] : [];
  return {
    formula:
      `not reopened within ${durationText(window)}, not followed within ${durationText(window)} by another conversation that ` +
      `the same customer began${isByTag ? " and that shares a tag with it" : ""}, dealt with by one team, and not escalated`,
    needs: [["customer", ...tagFacts]],
    uses: [
      "customer",
      "contacts",
      "reopens",
      "events",
      "reopenings",
      "transfers",
      "messages",
      "author",
      "assignee",
      "team",
      ...tagFacts,
    ],
    excludes: { ...noCustomer, ...(isByTag ? noTag : {}) },
    whyUnknown({ conversation }) {
      if (conversation.customer === undefined) return "no-customer";
      return isByTag && conversation.tags.length === 0 ? "no-tag" : undefined;
    },
    holds({ conversation, lifecycle, context }) {
      const { customer, tags } = conversation;
      const { asOf, contactsOf } = context;
      const contacts = customer === undefined ? [] : contactsOf(customer);
      const isAlike = (contact: Contact) => !isByTag || contact.tags.some((tag) => tags.includes(tag));
      return (
        firstEscalation(conversation, asOf) === undefined &&
        !wentToAnotherTeam(conversation, context) &&
        !wasReopenedWithin(conversation, window, asOf) &&
        !hasFollowUp(conversation, contacts, lifecycle.resolutions, window, isAlike)
      );
    },
  };
};
