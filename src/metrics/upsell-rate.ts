import { salesRate } from "./commerce/sales.ts";

export const upsellRateDefinition = salesRate(
  {
    id: "upsell-rate",
    title: "Upsell rate",
    meaning: "How often customers took more of what they had, or a larger version of it.",
    vendors: ["Shop systems relate upsells to all orders; here they are related to offers or conversations."],
  },
  { sale: "upsell", offer: "upsell-offer" },
);
