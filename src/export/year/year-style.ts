import { pageColors } from '../page/page-colors'
import { sansFont, serifFont, type ThemeChoice } from '../wheel/wheel-style'

/** A sheet of paper that a calendar is printed on, on its side. */
export type Paper = 'a3' | 'a4'

const columns = [1, 2, 3, 4, 5, 6, 7]

const shapes = `*{box-sizing:border-box}
html{font:100%/1.45 ${sansFont};background:var(--paper);color:var(--text)}
body{margin:0 auto;max-width:120rem;padding:1.25rem clamp(.75rem,2vw,2.5rem) 3rem}
h1,h2,h3{line-height:1.2;margin:0;overflow-wrap:anywhere}
h1{font:600 clamp(1.5rem,1.1rem + 1.3vw,2.4rem)/1.15 ${serifFont}}
h1 .year{color:var(--quiet);font-weight:400;white-space:nowrap}
h2{font:600 1.25rem/1.2 ${serifFont}}
h3{font-size:.8125rem;color:var(--quiet);font-weight:600}
header p{margin:.3rem 0 .9rem;color:var(--quiet)}
ul{margin:0;padding:0;list-style:none}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.legend{display:flex;flex-wrap:wrap;gap:.5rem 2.5rem;margin-bottom:1.5rem;font-size:.875rem}
.legend ul{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem}
.legend li{display:flex;align-items:center;gap:.4rem}
.legend bdi{overflow-wrap:anywhere}
.swatch{display:grid;place-content:center;font-size:.75rem;line-height:1;flex:none;width:1.5rem!important;height:.95rem!important;border:1px solid var(--line)}
.swatch.seg{display:block;border-color:transparent;margin:0}
.months{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,33rem),1fr));gap:2rem 1.75rem}
.month{min-width:0}
.month h2{margin-bottom:.35rem}
table{border-collapse:separate;border-spacing:0;table-layout:fixed;width:100%;border-right:1px solid var(--line);border-bottom:1px solid var(--line)}
th{font-weight:500;font-size:.75rem;color:var(--quiet);text-align:left;padding:.1rem .25rem}
.wk{width:2.1rem;text-align:center;padding-inline:0;font-variant-numeric:tabular-nums}
tbody .wk{vertical-align:top;padding-top:.2rem;font-weight:600;border-top:1px solid var(--line)}
td{height:3.4rem;padding:0 0 .2rem;vertical-align:top;border-left:1px solid var(--line);border-top:1px solid var(--line)}
.blank{border-top-color:var(--line);opacity:.5}
.head{display:flex;align-items:baseline;gap:.3rem;padding:.1rem .2rem 0 .25rem;line-height:1.25;white-space:nowrap;overflow:hidden}
time{font-weight:600;font-size:.875rem;font-variant-numeric:tabular-nums}
.name{flex:0 1 auto;min-width:0;overflow:hidden;text-overflow:ellipsis;font-size:.6875rem}
.plus{margin-left:auto;font-size:.6875rem;color:var(--quiet)}
.bare .head{flex-wrap:wrap;white-space:normal}
.bare .name{flex-basis:100%;line-height:1.2;max-height:3.6em;overflow-wrap:anywhere;hyphens:auto}
.weekend{background:var(--free)}
.weekend time,.before-school-start time,.after-school-end time{font-weight:400;color:var(--quiet)}
.before-school-start,.after-school-end{background:var(--free)}
.break,.day-off{background:repeating-linear-gradient(135deg,var(--free) 0 5px,var(--stripe) 5px 7px)}
.break .head,.day-off .head{text-shadow:0 0 3px var(--free),0 0 3px var(--free),0 0 3px var(--free)}
.holiday{background:var(--free)}
.holiday time,.holiday .name{color:var(--today)}
.holiday time::after{content:"✚";font-size:.5em;vertical-align:.4em}
.planning-day{box-shadow:inset 0 0 0 2px var(--quiet)}
.seg{position:relative;z-index:1;display:block;height:1.05rem;margin-top:1px;font-size:.6875rem;line-height:1.05rem;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;width:calc(var(--r,1)*100% + (var(--r,1) - 1)*1px);padding-left:.3rem}
.bar{border-left:3px var(--broken) var(--ink);background:linear-gradient(var(--ink),var(--ink)) no-repeat 0 100%/calc(var(--d)/var(--r)*100%) 1.5px,linear-gradient(var(--tint),var(--tint)) no-repeat 0 0/calc(var(--d)/var(--r)*100%) 100%}
.bar.on{border-left-width:0;padding-left:.3rem}
.maybe{font-style:italic}
.bar.maybe{background:linear-gradient(var(--ink),var(--ink)) no-repeat 0 100%/calc(var(--d)/var(--r)*100%) 1.5px}
.day.seg,.starts,.due{display:block;padding:0 0 0 1.05rem}
.day.seg::before,.starts::before,.due::before{content:"";position:absolute;left:.2rem;top:50%;width:.6rem;height:.6rem;margin-top:-.3rem;background:var(--ink)}
.day.seg::before{border-radius:50%}
.note.seg{padding-left:.25rem}
.starts::before{clip-path:polygon(0 0,100% 50%,0 100%)}
.due::before{clip-path:polygon(50% 0,100% 50%,50% 100%,0 50%)}
${columns.map((n) => `.d${n}{--d:${n}}.r${n}{--r:${n}}`).join('')}
.list{min-width:0}
.month .list{margin-top:.6rem}
.again{display:none}
li{break-inside:avoid}
.list li{display:grid;grid-template:auto 1fr/8.5rem minmax(0,1fr);column-gap:.75rem;padding:.2rem 0 .2rem .6rem;border-left:4px var(--broken) var(--ink,var(--line));margin:.12rem 0;font-size:.875rem;line-height:1.35}
.when{grid-column:1;grid-row:1/span 2;color:var(--quiet);font-size:.8125rem}
.when span{display:inline-block}
.what{grid-column:2;overflow-wrap:anywhere;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}
.who,.why{grid-column:2;color:var(--quiet);font-size:.8125rem;overflow-wrap:anywhere}
.rest .what,.rest .who,.rest .why{grid-column:1/-1}
.rest{margin-top:2.5rem;columns:24rem;column-gap:1.75rem}
.rest .list{margin-bottom:1.5rem}
.rest h2{margin-bottom:.35rem;break-after:avoid}
@media (max-width:40rem){
.name{font-size:.625rem}
.seg{font-size:.625rem}
.bar,.note.seg{padding-left:.2rem}
.day.seg,.starts,.due{padding-left:.9rem}
.wk{width:1.6rem}
td{height:3rem}
}
@media (forced-colors:active){.list li,.bar,.day.seg::before,.starts::before,.due::before,.swatch{forced-color-adjust:none}}
`

/** On paper: the same measure of a month on either sheet, so that what can be read on A3 can be read on A4. */
function onPaper(paper: Paper): string {
  const [across, high] = paper === 'a3' ? [4, 83] : [3, 84]
  return `@media print{
@page{size:${paper.toUpperCase()} landscape;margin:8mm}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
html{font-size:7pt}
body{max-width:none;padding:0}
header{display:flex;align-items:baseline;gap:5mm}
h1{font-size:15pt}
header p{margin:0 0 0 auto;font-size:8pt;white-space:nowrap}
.legend{margin:1mm 0 2mm;font-size:7pt;gap:0 8mm}
.legend h3{display:none}
.legend ul{gap:0 4mm}
.months{grid-template-columns:repeat(${across},minmax(0,1fr));gap:2mm 4mm}
.month{display:contents}
.grid{order:1;min-height:${high}mm;break-inside:avoid}
.month h2{font-size:11pt;margin:0 0 .5mm}
th{font-size:6pt;padding:0 .5mm}
.wk{width:4.6mm}
td{height:14.2mm;padding:0 0 .3mm}
.six td{height:11.8mm}
.head{padding:.2mm .1mm 0 .4mm;gap:.6mm}
time{font-size:7.5pt}
.name,.plus{font-size:5.2pt}
.seg{height:2.4mm;line-height:2.05mm;font-size:5.4pt;margin-top:.15mm;padding-left:.5mm}
.bar{border-left-width:.7mm}
.bar.on,.note.seg{padding-left:.5mm}
.day.seg,.starts,.due{padding-left:2.1mm}
.day.seg::before,.starts::before,.due::before{left:.3mm;width:1.5mm;height:1.5mm;margin-top:-.75mm}
.swatch{width:5mm!important;height:2.6mm!important;font-size:5.5pt}
.month .list{order:2;margin:0 0 3mm}
.month:first-child .list{break-before:page}
.again{display:block;margin:0 0 .5mm;font:600 10pt/1.2 ${serifFont}}
.list li{grid-template-columns:21mm minmax(0,1fr);column-gap:1.5mm;padding:.1mm 0 .1mm 1mm;margin:.3mm 0;border-left-width:.8mm;font-size:7pt;line-height:1.25}
.when,.who,.why{font-size:6.5pt}
.rest{margin-top:3mm;columns:${across};column-gap:4mm}
}
`
}

/** Returns the style sheet of a year calendar. */
export function yearStyle(theme: ThemeChoice, paper: Paper): string {
  return shapes + pageColors(theme) + onPaper(paper)
}
