import type { InputAccount } from "../../src/report/build.ts";

/** What was read, to a test that is not about that. */
export const account: InputAccount = { metrik: "1.2.3", timeZone: "UTC", inputs: [], diagnostics: [], hasTimes: true };
