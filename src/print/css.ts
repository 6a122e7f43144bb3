/** How the pack looks on paper; without colour it loses nothing. */

/** Letter is 18 mm shorter than A4; half of that comes off its margins, so that what fills a page of the one fits on the other. */
export const PAPERS = {
  a4: { size: 'A4', margin: '13mm 15mm 14mm' },
  letter: { size: 'Letter', margin: '9mm 15mm 9mm' },
} as const;
export type Paper = keyof typeof PAPERS;

export const cssFor = (paper: Paper): string => `
@page { size: ${PAPERS[paper].size}; margin: ${PAPERS[paper].margin}; }
* { box-sizing: border-box; }
body { margin: 0; color: #22303a; background: #fff; font: 10pt/1.38 "Source Serif 4", "Source Serif Pro", Georgia, "Liberation Serif", serif; }
section { break-before: page; }
section:first-of-type { break-before: auto; }
h1, h2, h3, h4, h5, th, .small, .mark, header { font-family: Inter, "Helvetica Neue", Arial, "Liberation Sans", sans-serif; }
h1 { font-size: 26pt; line-height: 1.1; margin: 30mm 0 6mm; }
h2 { font-size: 17pt; margin: 0 0 4mm; border-bottom: 1.5pt solid #22303a; padding-bottom: 1.5mm; }
h3 { font-size: 12pt; margin: 5mm 0 1.5mm; break-after: avoid; }
h4, h5 { font-size: 10.5pt; margin: 4mm 0 1mm; break-after: avoid; }
p, ul, ol { margin: 0 0 2.2mm; orphans: 3; widows: 3; }
ul, ol { padding-left: 5mm; }
table { border-collapse: collapse; width: 100%; margin: 1.5mm 0 4mm; font-size: 9pt; }
th, td { border: 0.5pt solid #9aa3a8; padding: 1mm 1.6mm; text-align: left; vertical-align: top; }
thead th { background: #f0ece1; }
tr, .card, .clause { break-inside: avoid; }
table.options th:nth-child(1), table.options td:nth-child(1) { width: 5%; }
table.options th:nth-child(2) { width: 26%; }
table.options th:nth-child(4) { width: 13%; }
table.options td:nth-child(4) { text-align: center; }
table.numbers { font-size: 8.2pt; }
table.numbers th, table.numbers td { padding: 0.4mm 1.4mm; }
table.numbers td { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
table.numbers tbody th { font-weight: 500; }
table.numbers tbody th[rowspan] { width: 19%; font-weight: 600; }
table.numbers tbody th:not([rowspan]) { width: 39%; }
table.course, table.homes, table.interims, table.deployments, table.endings, table.tracks, table.acts { font-size: 8.4pt; }
table.steps td, table.pairs td, table.before td { text-align: center; }
table.before { font-size: 8.2pt; width: auto; break-inside: avoid; }
table.endings th, table.endings td { padding: 0.3mm 1.4mm; line-height: 1.25; }
table.endings tbody tr > :nth-child(1) { width: 44%; }
.secret ~ h3 { margin-top: 2.5mm; }
table.before th, table.before td { padding: 0.4mm 2mm; }
table.acts td:nth-child(2) { width: 15%; }
table.score { font-size: 8.4pt; }
table.score th[colspan] { background: #f7f5ee; }
table.score tbody { break-inside: avoid; }
table.score tr > :nth-child(1) { width: 4%; }
table.score tr > :nth-child(3) { width: 34%; font-size: 7.8pt; }
table.score tbody td:nth-child(3) { font-family: Inter, "DejaVu Sans", sans-serif; }
table.score tr > :nth-child(n+4) { width: 7%; text-align: center; }
table.score td, table.score th { height: 5mm; padding: 0.3mm 1.4mm; vertical-align: middle; }
table.interims tbody th, table.deployments tbody th, table.endings tbody th, table.acts tbody th { font-weight: 500; width: 30%; }
table.acts tbody th { width: 20%; }
table.sheet td, table.sheet th { height: 5.4mm; padding: 0.2mm 1.6mm; vertical-align: middle; }
.titled > p { break-inside: avoid; break-after: avoid; }
table.deals { font-size: 8.2pt; }
.rules { columns: 2; column-gap: 5mm; font-size: 7.7pt; line-height: 1.27; }
.rules h4 { margin: 2mm 0 0.5mm; }
.rules p { margin: 0 0 0.8mm; }
table.course { font-size: 8pt; line-height: 1.3; }
table.course th, table.course td { padding: 0.7mm 1.4mm; }
table.course th:nth-child(1) { width: 12%; }
table.course th:nth-child(3) { width: 26%; }
table.empty td { height: 6.8mm; }
.small { font-size: 8.5pt; color: #55626b; }
.secret { border: 1.5pt solid #22303a; padding: 1.5mm 3mm; font-family: Inter, "DejaVu Sans", sans-serif; font-size: 9pt; margin: 0 0 4mm; }
.cards { columns: 2; column-gap: 4mm; }
.card { margin-bottom: 4mm; border: 0.75pt dashed #55626b; border-radius: 2mm; padding: 3.5mm 4mm; font-size: 9.3pt; }
.card h3 { margin-top: 0; }
.clause { margin-bottom: 2mm; }
.line { border-bottom: 0.75pt solid #22303a; height: 8mm; }
table.text { font-size: 8.4pt; line-height: 1.3; }
table.text th, table.text td { padding: 0.6mm 1.4mm; }
table.text tbody th { width: 27%; }
.choice { display: inline-block; margin: 0 4mm 0.3mm 0; }
.form { break-inside: avoid; }
.box { display: inline-block; width: 3.4mm; height: 3.4mm; border: 0.75pt solid #22303a; margin-right: 1.5mm; vertical-align: -0.4mm; }
`;
