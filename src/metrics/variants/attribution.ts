/** Which instant decides the period that a conversation's numbers belong to: that of its creation, or that of its end. */
export const attributions = ["created", "event"] as const;
export type Attribution = (typeof attributions)[number];
