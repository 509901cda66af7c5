"""How the page of a report looks: light or dark as the reader's system is set, and in print."""

from __future__ import annotations

CSS = """
:root {
  --paper: #fff; --panel: #eef1f5; --text: #131a22; --muted: #515d6b; --line: #cad2dc;
  --right: 0 114 178; --wrong: 213 94 0; --on-strong: #fff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0e1116; --panel: #222831; --text: #f2f5f8; --muted: #a3afbc; --line: #333c48;
    --right: 86 180 233; --wrong: 230 159 0; --on-strong: #06121b;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--text); font: 16px/1.5 Inter, system-ui, sans-serif; }
main { max-width: 64rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; }
p { max-width: 46rem; }
ul { padding-left: 1.2rem; max-width: 46rem; }
li { margin-bottom: .3rem; overflow-wrap: anywhere; }
.lead strong { display: block; font-size: 3rem; line-height: 1.1; font-weight: 650; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: .75rem; margin: 1.25rem 0 0; }
.tiles div { background: var(--panel); border-radius: .5rem; padding: .75rem 1rem; }
.tiles div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.tiles dt { color: var(--muted); font-size: .85rem; line-height: 1.3; }
.tiles dd { margin: 0; font-size: 1.25rem; font-weight: 600; }
.about { display: grid; grid-template-columns: max-content 1fr; gap: .3rem 1.25rem; margin: 0; }
.about dt { color: var(--muted); }
.about dd { margin: 0; overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .9rem .3rem 0; text-align: left; white-space: nowrap; }
thead th { color: var(--muted); font-weight: 500; font-size: .85rem; border-bottom: 1px solid var(--line); }
tbody th { font-weight: 600; max-width: 20rem; overflow: hidden; text-overflow: ellipsis; }
.strip { position: relative; width: 14rem; min-width: 10rem; padding: 0; }
.strip::before { content: ""; position: absolute; left: 0; right: 0; top: 50%; border-top: 1px solid var(--line); }
.strip span { position: absolute; top: calc(50% - .2rem); height: .4rem; border-radius: .2rem; }
.strip span { background: rgb(var(--right) / .4); }
.strip i { position: absolute; top: calc(50% - .4rem); height: .8rem; width: .2rem; margin-left: -.1rem; }
.strip i { background: rgb(var(--right)); border-radius: .1rem; }
th.scale { padding-right: 0; }
.scale span { float: right; }
caption { caption-side: top; text-align: left; color: var(--muted); font-size: .9rem; padding-bottom: .5rem; }
caption { white-space: normal; }
.confusion th, .confusion td { padding: .25rem .5rem; text-align: right; font-size: .9rem; }
.confusion tbody th { position: sticky; left: 0; background: var(--paper); }
.confusion td { border: 1px solid var(--line); min-width: 2.1rem; }
.confusion .right { background: rgb(var(--right) / var(--share)); outline: 2px solid rgb(var(--right)); }
.confusion .right { outline-offset: -2px; font-weight: 650; }
.confusion .wrong { background: rgb(var(--wrong) / var(--share)); }
.confusion .none { background: none; color: var(--muted); }
.confusion .strong { color: var(--on-strong); }
.confusion .sum { color: var(--muted); border: 0; padding-left: 1rem; }
.many th, .many td { padding: .15rem .25rem; font-size: .8rem; }
.many td, .many thead th { min-width: 1.65rem; text-align: center; vertical-align: bottom; }
.many thead bdi { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); }
.beside { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start; }
.figure { max-width: 100%; height: auto; border-radius: .5rem; }
.sheet { display: grid; grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); gap: 1rem; }
.sheet figure { margin: 0; }
.sheet img { width: 100%; height: auto; image-rendering: pixelated; border-radius: .25rem; display: block; }
.sheet b { display: block; font-size: .9rem; margin-top: .35rem; overflow-wrap: anywhere; }
.sheet figcaption bdi { overflow-wrap: anywhere; }
.sheet figcaption > bdi { color: var(--muted); font-size: .75rem; line-height: 1.3; display: block; }
summary { cursor: pointer; color: var(--muted); margin: .75rem 0; }
@media (max-width: 38rem) { .strip, .scale { display: none; } .about { grid-template-columns: 1fr; } }
@media print {
  main { max-width: none; padding: 0; }
  html, body { font-size: 11px; }
  figure, img, tr, .tiles, .confusion { break-inside: avoid; }
  .beside .figure { max-width: 24rem; }
  h2 { break-after: avoid; }
  .wide { overflow: visible; }
  .sheet { grid-template-columns: repeat(8, 1fr); gap: .5rem; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""
