import type { MetricSettings } from "./switch.ts";

/** Whose numbers a report can be made comparable with. */
export const vendorNames = ["zendesk", "intercom", "chatwoot", "contact-centre"] as const;
export type VendorName = (typeof vendorNames)[number];

/** The switches that bring a number nearest to the vendor's own; where theirs is counted like ours, there is none. */
export const vendorDefinitions: Readonly<Record<VendorName, MetricSettings>> = {
  // One-touch tickets are solved with at most one public reply.
  zendesk: { "first-contact-resolution": { definition: "one-touch" } },
  // Closed on first contact: closed once, with one participating teammate.
  intercom: { "first-contact-resolution": { definition: "one-teammate" } },
  // The reply time runs from the first message that was waiting, also where another definition is configured.
  chatwoot: { "reply-time": { "turn-start": "first" }, "next-reply-time": { "turn-start": "first" } },
  // 80 % within 20 seconds is the usual aim; whoever comes back within a week was not helped at the first contact.
  "contact-centre": {
    "service-level": { within: 20_000 },
    "first-contact-resolution": { definition: "no-repeat" },
  },
};
