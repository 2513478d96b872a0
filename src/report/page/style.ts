// The style of the report page: readable at 390 px and on a wide screen, by day, by night and on paper.

export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fbfaf7; --card: #ffffff; --ink: #1d1c1a; --soft: #5d5a54; --line: #dedad1; --link: #1f4f8f;
  --high: #a3211b; --high-ground: #fbe9e6; --medium: #85500a; --medium-ground: #fbf0db; --low: #3d5a45; --low-ground: #e8f1ea;
  --mark: #ffe9a3; --mark-ink: #1d1c1a;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'DejaVu Sans', sans-serif;
  --serif: 'Iowan Old Style', Charter, Georgia, 'DejaVu Serif', serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #161514; --card: #201f1d; --ink: #ece9e3; --soft: #aaa59b; --line: #3a3733; --link: #9cc2f5;
    --high: #ffb1a8; --high-ground: #4a1a17; --medium: #f3cc8a; --medium-ground: #43300f; --low: #b3d6bc; --low-ground: #20352a;
    --mark: #6a5510; --mark-ink: #fff6da;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 var(--sans); }
.page { max-width: 72rem; margin: 0 auto; padding: 0 1rem 4rem; }
.top { padding: 2.25rem 0 1rem; }
h1 { font: 600 clamp(1.5rem, 1.1rem + 2vw, 2.25rem)/1.15 var(--serif); letter-spacing: -0.01em; margin: 0 0 .5rem; text-wrap: balance; }
.lead { margin: 0; color: var(--soft); max-width: 46rem; }
.lead b { color: var(--ink); font-weight: 600; font-variant-numeric: tabular-nums; }
.legend { margin-top: .75rem; max-width: 46rem; font-size: .9375rem; color: var(--soft); }
summary { cursor: pointer; color: var(--link); width: fit-content; }
.legend h2 { font: 600 .9375rem/1.3 var(--sans); color: var(--ink); margin: .9rem 0 .2rem; }
.legend dl { margin: 0; } .legend dl div { display: flex; gap: .75rem; margin: .1rem 0; }
dt { flex: 0 0 8.5rem; color: var(--ink); } dd { margin: 0; }
#controls {
  position: sticky; top: 0; z-index: 2; background: var(--ground); border-bottom: 1px solid var(--line);
  display: flex; flex-wrap: wrap; gap: .5rem .9rem; align-items: center; padding: .75rem 0;
}
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem; align-items: center; }
legend { float: left; padding: 0; margin-right: .35rem; font-size: .8125rem; color: var(--soft); }
.chip { position: relative; display: inline-flex; }
.chip input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: pointer; }
.chip span { border: 1px solid var(--line); border-radius: 2rem; padding: .15rem .7rem; font-size: .875rem; background: var(--card); }
.chip input:checked + span { background: var(--ink); color: var(--ground); border-color: var(--ink); }
.chip input:focus-visible + span, button:focus-visible, select:focus-visible, input:focus-visible, summary:focus-visible, .card:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
input[type=search], input[type=text], select, button {
  font: inherit; font-size: .9375rem; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: .4rem; padding: .35rem .6rem;
}
input[type=search] { flex: 1 1 13rem; min-width: 0; }
button { cursor: pointer; }
.order { font-size: .875rem; color: var(--soft); }
#found { margin: 1rem 0; color: var(--soft); font-size: .9375rem; }
body:not([data-type=discrepancy]) .only-discrepancy, body:not([data-type=fact]) .only-fact, body:not([data-type=quotation]) .only-quotation { display: none; }
.card { background: var(--card); border: 1px solid var(--line); border-left: .3rem solid var(--line); border-radius: .5rem; padding: 1rem 1.1rem 1.1rem; margin: 0 0 1rem; overflow-wrap: anywhere; scroll-margin-top: 8rem; }
.card.high { border-left-color: var(--high); } .card.medium { border-left-color: var(--medium); } .card.low { border-left-color: var(--low); }
.card header { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; font-size: .8125rem; color: var(--soft); }
.badge { border-radius: .3rem; padding: .05rem .5rem; font-weight: 600; background: var(--low-ground); color: var(--low); }
.badge.high, .badge.conflicting { background: var(--high-ground); color: var(--high); }
.badge.medium, .badge.superseded { background: var(--medium-ground); color: var(--medium); }
h2 { font: 600 1.2rem/1.3 var(--serif); margin: .45rem 0 .1rem; text-wrap: pretty; }
.story { margin: 0; font-size: .875rem; color: var(--soft); }
.because { margin: .6rem 0 .9rem; max-width: 46rem; }
.positions { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: .9rem; }
.position { border-top: 2px solid var(--ink); padding-top: .5rem; min-width: 0; }
h3 { font: 600 1.05rem/1.3 var(--sans); margin: 0; font-variant-numeric: tabular-nums; }
.count { margin: 0 0 .5rem; font-size: .8125rem; color: var(--soft); }
figure { margin: 0 0 .9rem; }
blockquote { margin: 0; font: 1rem/1.5 var(--serif); unicode-bidi: isolate; }
mark { background: var(--mark); color: var(--mark-ink); border-radius: .15rem; padding: 0 .1em; }
a { color: var(--link); }
.permalink { margin-left: auto; padding: 0 .35rem; text-decoration: none; }
figcaption { margin-top: .2rem; font-size: .8125rem; color: var(--soft); }
.outlet { font-weight: 600; color: var(--ink); } a .outlet { color: var(--link); }
.path { font-family: ui-monospace, 'DejaVu Sans Mono', monospace; font-size: .75rem; }
.note, .verdict { display: block; }
.note { font-style: italic; }
.decision { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; border-top: 1px solid var(--line); margin-top: .5rem; padding-top: .7rem; }
.decision input { flex: 1 1 12rem; min-width: 0; }
.decision button[aria-pressed=true] { background: var(--ink); color: var(--ground); border-color: var(--ink); }
.status { font-size: .8125rem; color: var(--soft); }
#paper { display: none; }
.sentinel { height: 1px; }
footer { border-top: 1px solid var(--line); margin-top: 2rem; padding-top: 1rem; font-size: .875rem; color: var(--soft); }
kbd { border: 1px solid var(--line); border-radius: .25rem; padding: 0 .3rem; font: .8125rem ui-monospace, monospace; }
@media (max-width: 40rem) {
  body { font-size: 15px; } .top { padding-top: 1.25rem; }
  #controls { position: static; } .keys { display: none; }
  .chip span { padding: .3rem .8rem; }
}
@media (max-height: 34rem) { #controls { position: static; } }
@media print {
  :root { --ground: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; }
  #controls, #found, .keys, .decision, .permalink, summary { display: none; }
  #paper { display: block; }
  .card { break-inside: avoid; border-radius: 0; }
  mark { background: none; color: inherit; text-decoration: underline; text-decoration-thickness: .12em; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`
