/** The languages that people can read a report in, by their codes of ISO 639. */
export const languages = ["en", "id"] as const;
export type Language = (typeof languages)[number];
