import { salesRate } from "./commerce/sales.ts";

export const crossSellRateDefinition = salesRate(
  {
    id: "cross-sell-rate",
    title: "Cross-sell rate",
    meaning: "How often customers bought something else beside what they had.",
    vendors: ["Shop systems relate cross-sells to all orders; here they are related to offers or conversations."],
  },
  { sale: "cross-sell", offer: "cross-sell-offer" },
);
