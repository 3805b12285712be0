import type { Format } from "../../format.ts";
import type { Messages } from "../en.ts";

export const notes = ({ count }: Format): Messages["notes"] => ({
  distribution: (from, to) =>
    `sebaran: seberapa sering nilai pada setiap rentang dari ${from} sampai ${to}, titik bila tidak ada`,
  distributionFrom: (from) => `sebaran: seberapa sering nilai pada setiap rentang mulai ${from}, titik bila tidak ada`,
  total: (note) => `total: ${note}`,
  without: (reasons) => `tidak termasuk ${reasons}`,
  noData: (reason) => `tidak ada data: ${reason}`,
  noChange: (reason) => `perubahan n/a: ${reason}`,
  noDataInRows: (rows, reason) => `tidak ada data di ${count(rows)} baris: ${reason}`,
  noChangeInRows: (rows, reason) => `tidak ada perubahan di ${count(rows)} baris: ${reason}`,
  basis: (basis) => `berdasarkan ${basis}`,
  allReported: "seperti yang dilaporkan ekspor",
  someReported: (reported, n) => `${count(reported)} dari ${count(n)} seperti yang dilaporkan`,
  worst: (conversations) => `terburuk ${conversations}`,
  quoted: (text) => `“${text}”`,
  medianAndP90: (median, p90) => `median ${median}, p90 ${p90}`,
  n: (n) => `n ${count(n)}`,
  ofConversations: (n) => `dari ${count(n)} percakapan`,
  moreCategories: (more) => `… ${count(more)} lagi`,
});
