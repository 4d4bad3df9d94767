/** How the page looks: on a screen by day and by night, and on paper. No font, picture or script comes from anywhere else. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --card: #fff; --ink: #1d1c1a; --soft: #625e56; --faint: #736e66; --rule: #e2ded5; --hair: #efece5;
  --alarm: #a3341f; --alarm-bg: #fbf0ec; --away: #7a6212; --away-bg: #faf5e3; --link: #205a86;
  --v0: #1f5f8b; --v1: #b4541a; --v2: #2c7a55; --v3: #8a3f7d; --v4: #7c6a13; --v5: #4a4fa3; --v6: #77736a;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Georgia, serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #171613; --card: #1e1d1a; --ink: #ebe7de; --soft: #b0aa9d; --faint: #8b8578; --rule: #37342e; --hair: #282621;
    --alarm: #f0917b; --alarm-bg: #2e1d18; --away: #dcc167; --away-bg: #2a2515; --link: #8fbfe4;
    --v0: #7db8e2; --v1: #eb9a62; --v2: #78c79e; --v3: #d394c7; --v4: #cfbb5c; --v5: #a5a9ee; --v6: #a29d92;
  }
}
* { box-sizing: border-box; }
html { font: 16px/1.55 var(--serif); background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
body { max-width: 56rem; margin: 0 auto; padding: 3.2rem 1.5rem 4rem; }
bdi { unicode-bidi: isolate; }
h1 { font-size: 2.3rem; line-height: 1.15; font-weight: 600; letter-spacing: -.01em; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.5rem; line-height: 1.25; font-weight: 600; margin: 0 0 .25rem; text-wrap: balance; }
h3 { font: 600 .82rem/1.4 var(--sans); margin: 1.9rem 0 .6rem; color: var(--soft); }
h3.measure { font: 600 1.08rem/1.4 var(--serif); color: var(--ink); margin-top: 1.6rem; }
p { margin: .4rem 0; }
a { color: var(--link); text-decoration-thickness: .06em; text-underline-offset: .18em; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
header .extent, .meta, nav, table, .by, .why, footer, figcaption, .key { font-family: var(--sans); }
header .extent { color: var(--soft); font-size: .92rem; }
header .caution { border-left: 3px solid var(--rule); padding: .1rem 0 .1rem .9rem; color: var(--soft); font-style: italic; max-width: 40rem; margin: 1.1rem 0; }
nav { font-size: .9rem; margin: 1.4rem 0 0; }
nav ol { list-style: none; margin: 0; padding: 0; columns: 2; column-gap: 2.5rem; }
nav li { padding: .16rem 0; break-inside: avoid; }
nav .meta { color: var(--faint); }
section { border-top: 1px solid var(--rule); margin-top: 2.8rem; padding-top: 1.7rem; }
.meta { font-size: .88rem; color: var(--soft); margin: 0; }
.meta code, .id { font: .82em ui-monospace, "DejaVu Sans Mono", monospace; color: var(--faint); }
.tag { display: inline-block; font: 600 .74rem/1.5 var(--sans); padding: .02rem .45rem; border-radius: .7rem; white-space: nowrap; }
.tag.withdrawn, .tag.superseded { color: var(--away); background: var(--away-bg); }
.tag.conflicts, .tag.quiet { color: var(--alarm); background: var(--alarm-bg); }
.tag.decided { color: var(--v2); border: 1px solid currentColor; background: none; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .86rem; line-height: 1.45; margin: .3rem 0 .6rem; }
caption { text-align: left; color: var(--soft); padding-bottom: .3rem; }
th { text-align: left; font-weight: 600; color: var(--soft); border-bottom: 1px solid var(--rule); padding: .3rem .9rem .3rem 0; vertical-align: bottom; }
td { border-bottom: 1px solid var(--hair); padding: .45rem .9rem .45rem 0; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
table.values, table.summary { table-layout: fixed; min-width: 38rem; }
table.values th:nth-child(1) { width: 17%; } table.values th:nth-child(2) { width: 28%; } table.values th:nth-child(3) { width: 12%; } table.values th:nth-child(4) { width: 15%; }
table.summary th:nth-child(1) { width: 30%; } table.summary th:nth-child(2) { width: 18%; } table.summary th:nth-child(3) { width: 30%; }
table.seeming { table-layout: fixed; min-width: 38rem; }
table.seeming th:nth-child(1), table.seeming th:nth-child(2) { width: 23%; } table.seeming th:nth-child(3) { width: 12%; }
table.seeming td.more { color: var(--soft); }
table.summary b { font: 600 1.05rem/1.3 var(--serif); }
td.amount { font: 600 1.18rem/1.25 var(--serif); font-variant-numeric: lining-nums tabular-nums; }
tr.withdrawn td.amount, tr.superseded td.amount { color: var(--faint); font-weight: 400; }
tr.withdrawn td.amount { text-decoration: line-through; text-decoration-thickness: 1px; }
td .more { color: var(--soft); }
td .conflict { color: var(--alarm); }
td p { margin: 0 0 .15rem; }
td.day, td.number { white-space: nowrap; }
figure { margin: .6rem 0 .4rem; }
blockquote { margin: .7rem 0; padding: 0 0 0 1rem; border-left: 2px solid var(--rule); }
blockquote p { margin: 0; }
blockquote mark { background: none; color: inherit; font-weight: 600; box-shadow: inset 0 -.1em 0 var(--rule); }
.by { font-size: .82rem; color: var(--soft); margin-top: .1rem; }
.event { margin: .9rem 0; }
.event > .meta { color: var(--ink); font-weight: 600; }
.event > .meta span { color: var(--soft); font-weight: 400; }
.dispute { background: var(--card); border: 1px solid var(--rule); border-radius: 5px; padding: .8rem 1rem; margin: .8rem 0; }
.dispute .why { margin: 0 0 .3rem; font-size: .88rem; }
.dispute .sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1.4rem; }
.dispute.conflicts { border-left: 3px solid var(--alarm); }
.dispute blockquote { border: 0; padding: 0; margin: .3rem 0 0; }
del { color: var(--alarm); text-decoration-thickness: 1px; }
ins { color: var(--v2); text-decoration: none; box-shadow: inset 0 -.09em 0 currentColor; }
svg { display: block; width: 100%; height: auto; max-width: 760px; font-family: var(--sans); }
svg text { fill: var(--ink); font-size: 12px; unicode-bidi: isolate; }
.grid line { stroke: var(--hair); } .grid .tick { stroke: var(--rule); } .grid text, .heads text, .note { fill: var(--faint); font-size: 11px; }
.v0 { --c: var(--v0); } .v1 { --c: var(--v1); } .v2 { --c: var(--v2); } .v3 { --c: var(--v3); } .v4 { --c: var(--v4); } .v5 { --c: var(--v5); } .v6 { --c: var(--v6); }
.steps { fill: none; stroke: var(--c); stroke-width: 1.6; stroke-opacity: .55; }
.v1.steps { stroke-dasharray: 7 3; } .v2.steps { stroke-dasharray: 2 3; } .v3.steps { stroke-dasharray: 9 3 2 3; } .v4.steps { stroke-dasharray: 4 4; } .v5.steps { stroke-dasharray: 12 4; }
.mark circle { fill: var(--c); stroke: var(--c); stroke-width: 1.6; }
.mark.copy circle { fill: var(--paper); }
.mark.struck circle { fill: var(--paper); stroke-opacity: .7; }
.strike { stroke: var(--ink); stroke-width: 1.6; }
.whisker line, .whisker path { stroke: var(--c); stroke-width: 1.4; fill: none; }
svg text.value { font-weight: 600; font-size: 12.5px; paint-order: stroke; stroke: var(--paper); stroke-width: 3px; }
svg text.value.struck { fill: var(--faint); font-weight: 400; }
svg text.more { fill: var(--soft); font-size: 10.5px; }
.legend line { stroke: var(--c); stroke-width: 2.4; }
.v1.legend line { stroke-dasharray: 6 2; } .v2.legend line { stroke-dasharray: 2 2; } .v3.legend line { stroke-dasharray: 7 2 2 2; } .v4.legend line { stroke-dasharray: 4 3; }
.tie { fill: none; stroke: var(--c); stroke-width: 1.5; stroke-opacity: .75; } .tie.part { stroke-dasharray: 3 4; }
.source { fill: var(--c); } .carrier { fill: var(--paper); stroke: var(--soft); stroke-width: 1.5; } .first { fill: var(--soft); stroke: var(--soft); stroke-width: 1.5; }
svg .kind { fill: var(--faint); font-size: 11px; }
.days rect { fill: var(--v0); } .days .none { fill: none; stroke: var(--alarm); stroke-dasharray: 2 2; }
.key { display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; font-size: .78rem; color: var(--soft); margin: 1.4rem 0 .7rem; padding: 0; list-style: none; }
.key svg { display: inline-block; width: 22px; height: 14px; vertical-align: -2px; margin-right: .25rem; }
footer { border-top: 1px solid var(--rule); margin-top: 3rem; padding-top: 1rem; font-size: .8rem; color: var(--soft); overflow-wrap: anywhere; }
@media (max-width: 40rem) { nav ol { columns: 1; } .dispute .sides { grid-template-columns: 1fr; gap: .4rem; } h1 { font-size: 1.8rem; } body { padding-top: 1.6rem; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --faint: #666; --rule: #bbb; --hair: #ddd;
    --alarm: #8c2413; --alarm-bg: #fff; --away: #665009; --away-bg: #fff; --link: #000;
    --v0: #1f5f8b; --v1: #b4541a; --v2: #2c7a55; --v3: #8a3f7d; --v4: #7c6a13; --v5: #4a4fa3; --v6: #666; }
  @page { margin: 18mm 16mm; }
  html { font-size: 10.5pt; } body { max-width: none; padding: 0; }
  section { break-before: auto; } h2, h3 { break-after: avoid; } figure, tr, blockquote, .dispute { break-inside: avoid; }
  nav { display: none; } .scroll { overflow: visible; } a { text-decoration: none; } .tag { border: 1px solid currentColor; }
  svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
