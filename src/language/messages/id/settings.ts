import type { Messages } from "../en.ts";

export const settings: Messages["settings"] = {
  noPeriod: "tanpa periode",
  asOf: (minute) => `per ${minute}`,
  attribute: {
    created: "durasi dan penilaian dihitung pada periode pembuatan",
    event: "tingkat dihitung pada periode berakhirnya percakapan",
  },
  credit: { actor: "dikreditkan ke agen yang bertindak", assignee: "dikreditkan ke agen yang ditugaskan" },
  comparison: {
    previous: "tepat sebelumnya",
    "year-ago": "setahun sebelumnya",
    range: "",
    report: "laporan tersimpan",
  },
  partial: "sejauh yang sudah berjalan",
  comparedWith: (span) => `dibandingkan dengan ${span}`,
  hours: { calendar: "jam kalender", business: "jam kerja" },
  businessWhereNamed: (business) => `jam kalender, ${business} bila disebut`,
};
