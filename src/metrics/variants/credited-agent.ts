/** Whose a conversation's numbers are: those of the agent who acted, or those of its assignee. */
export const creditedAgents = ["actor", "assignee"] as const;
export type CreditedAgent = (typeof creditedAgents)[number];
