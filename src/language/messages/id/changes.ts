import type { Messages } from "../en.ts";

export const changes: Messages["changes"] = {
  before: "sebelumnya",
  change: "perubahan",
  none: "n/a",
  verdicts: { better: "membaik", worse: "memburuk" },
  unclear: (sign) => `${sign} di samping perubahan: menurut interval 95% mungkin hanya kebetulan`,
};
