/** The shells that know how to ask metrik what can stand at the cursor. */
export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];
