/** On paper: A4, no boxes around boxes, nothing to click. */
export const print = `
@page { size: A4; margin: 14mm 13mm; }
@media print {
  html { font-size: 11.5px; }
  body { max-width: none; padding: 0; }
  header { padding-top: 0; }
  nav, .skip, .back { display: none; }
  main > section { margin: 0; padding: 5mm 0; border-width: 1px 0 0; border-radius: 0; }
  h2, h2 + p, h3, .statement, caption { break-after: avoid; }
  .note { break-before: avoid; }
  figure, .card, .statement, tr, .conclusion, .comments li { break-inside: avoid; }
  .cards { grid-template-columns: repeat(4, 1fr); gap: 2mm; }
  .big { font-size: 1.35rem; }
  .scroll { overflow: visible; }
  caption span { max-width: none; }
  th, td { padding: 0.3rem 0.5rem 0.3rem 0; }
  td.number, td .change { white-space: normal; }
  .observations { min-width: 0; }
  tbody th { min-width: 0; }
  thead { display: table-header-group; }
  summary { display: none; }
  .definition { margin-inline: 0; padding-inline: 0; }
  .chart svg text { font-size: 10px; }
  a { color: inherit; text-decoration: none; }
  .change, .outcome, .conclusion { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
