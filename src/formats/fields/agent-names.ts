/** What a column of the agent is called beside what someone did: a message that was sent, an answer that was given. */
export const agentNames = [
  "agent",
  "agent name",
  "agen",
  "nama agen",
  "petugas",
  "nama petugas",
  "nama cs",
  "agen cs",
  "petugas cs",
  "cs",
  "nama admin",
  "admin",
  "nama operator",
  "pic",
];
