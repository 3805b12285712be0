/** The two clocks: one that never stops, and one that runs in business hours only. */
export const clocks = ["calendar", "business"] as const;
export type Hours = (typeof clocks)[number];
