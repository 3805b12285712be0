import type { Customer, Money } from "../commerce.ts";
import type { Novelty } from "./order-log.ts";

/** Customers by id, each once. */
export class CustomerTable {
  readonly #customers = new Map<string, Customer>();

  /**
   * Adds a customer. Of two versions of one that counts which began last, then which ended (last), then the one whose
   * content comes last, so that the order of the input never matters.
   */
  add(customer: Customer): Novelty {
    const known = this.#customers.get(customer.id);
    const order = known === undefined ? 1 : compare(customer, known);
    if (order > 0) this.#customers.set(customer.id, customer);
    if (known === undefined) return "new";
    return order === 0 ? "same" : "version";
  }

  /** Undefined for an unknown customer too. */
  segmentOf(customer: string): string | undefined {
    return this.#customers.get(customer)?.segment;
  }

  /** By id. */
  customers(): Customer[] {
    return [...this.#customers.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

const compare = (a: Customer, b: Customer): number =>
  compareOptional(a.since, b.since) ||
  compareOptional(a.until, b.until) ||
  compareMoney(a.revenue, b.revenue) ||
  compareOptional(a.segment, b.segment);

function compareMoney(a: Money | undefined, b: Money | undefined): number {
  return compareOptional(a?.thousandths, b?.thousandths) || compareOptional(a?.currency, b?.currency);
}

/** Nothing comes before anything. */
function compareOptional<Value extends number | string>(a: Value | undefined, b: Value | undefined): number {
  if (a === b) return 0;
  if (a === undefined || b === undefined) return a === undefined ? -1 : 1;
  return a < b ? -1 : 1;
}
