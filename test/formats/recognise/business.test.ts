import { describe, expect, test } from "vitest";
import { takenFor } from "../../support/taken-for.ts";

const refusal = (csv: string) => {
  try {
    takenFor(csv);
  } catch (error) {
    return error;
  }
  return undefined;
};

const eitherOf = (first: string, second: string) => ({
  code: "ambiguous-format",
  status: 3,
  details: { help: `say which: --input-kind ${first} or --input-kind ${second}` },
});

describe("rows with a bare id and money", () => {
  const customers = "ID,Channel,Revenue,Created On\n1,email,100,2026-03-02\n2,chat,200,2026-03-03";
  const orders =
    "ID,Created At,Total,Channel,Owner,Status\n1,2026-03-02 09:00,100,email,Ani,paid\n2,2026-03-03 09:00,200,chat,Ani,completed";

  test("may be customers as well as tickets, and the user has to say which", () => {
    expect(refusal(customers)).toMatchObject(eitherOf("tickets", "customers"));
    expect(takenFor(customers, {}, "customers")).toBe("customers");
    expect(takenFor(customers, {}, "tickets")).toBe("tickets");
    expect(takenFor(customers, { conversation: "ID" })).toBe("tickets");
  });

  test("may be orders as well, whose statuses are those of orders", () => {
    expect(refusal(orders)).toMatchObject(eitherOf("tickets", "orders"));
    expect(refusal(orders.replace("paid", "active"))).toMatchObject(eitherOf("tickets", "orders"));
  });

  test("may be payments of a card, whose list is called as that of tickets", () => {
    const payments =
      "id,Created date (UTC),Amount,Currency,Status,Customer ID\nch_1,2026-03-02 10:15,99.00,usd,Paid,cus_1\nch_2,2026-03-03 10:15,59.00,usd,Failed,cus_2";
    expect(refusal(payments)).toMatchObject(eitherOf("tickets", "orders"));
    expect(takenFor(payments, { at: "Created date (UTC)" }, "orders")).toBe("orders");
  });

  test("are tickets where a state, or what only tickets have, says so", () => {
    expect(takenFor(orders.replace("paid", "open"))).toBe("tickets");
    expect(takenFor(orders.replace("paid", "Gelöst"))).toBe("tickets");
    expect(takenFor(orders.replace("Owner", "Subject"))).toBe("tickets");
    expect(takenFor(orders.replace("ID", "Ticket ID"))).toBe("tickets");
    expect(takenFor(orders.split("\n")[0])).toBe("tickets");
  });

  test("are tickets where the orders have ids of their own", () => {
    expect(takenFor(`${orders.replace("Owner", "Order ID").replace("Status", "Team")}`)).toBe("tickets");
  });
});

describe("customers with the id of an order", () => {
  const invoices = "Invoice Number,Created On,Revenue,Email\nI-1,2026-03-02,100,a@x.test\nI-2,2026-03-03,200,b@x.test";

  test("may be orders, and the user has to say which", () => {
    expect(refusal(invoices)).toMatchObject(eitherOf("customers", "orders"));
    expect(takenFor(invoices, {}, "orders")).toBe("orders");
  });

  test("are customers where it is told since when", () => {
    expect(takenFor(invoices.replace("Created On", "Customer Since"))).toBe("customers");
    expect(takenFor(invoices.replace("Invoice Number", "Customer ID"))).toBe("customers");
  });
});

test("what may be customers without a date is not said to be orders alone", () => {
  expect(refusal("customer_id,customer_name,created_on\n1,Ani,2026-03-02\n2,Budi,2026-03-03")).toMatchObject({
    code: "unknown-format",
    details: {
      help: 'if it is a list of orders, say so: --input-kind orders; if it is a list of customers, name the column: --map since="…"',
    },
  });
});
