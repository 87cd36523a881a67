import { sansFont, serifFont, type ThemeChoice } from '../wheel/wheel-style'
import { pageColors } from './page-colors'

const shapes = `*{box-sizing:border-box}
html{font:100%/1.5 ${sansFont};background:var(--paper);color:var(--text)}
body{margin:0 auto;max-width:110rem;padding:1.25rem clamp(1rem,3vw,3rem) 3rem}
[hidden]{display:none!important}
h1,h2,h3{line-height:1.2;text-wrap:balance}
h1{font:600 clamp(1.5rem,1.1rem + 1.3vw,2.4rem)/1.15 ${serifFont};margin:0;overflow-wrap:anywhere}
h2{font:600 1.35rem/1.2 ${serifFont};margin:0 0 .75rem}
h3{font-size:1rem;margin:0 0 .35rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
header p{margin:.3rem 0 .9rem;color:var(--quiet)}
ul,ol{margin:0;padding:0}
a{color:inherit}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.wheel a:focus-visible{outline:none}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.skip{position:absolute;left:1rem;top:-4rem;padding:.5rem 1rem;background:var(--text);color:var(--paper);z-index:1}
.skip:focus{top:.5rem}
.sheet{display:grid;gap:1.5rem 2.5rem}
.drawing{min-width:0}
.drawing .wheel{display:block;width:100%;max-width:68rem;max-height:max(54rem,calc(100vh - 3rem));margin:0 auto;overflow:visible}
.hint,.pick{color:var(--quiet);font-size:.875rem}
.hint{text-align:center;margin:.25rem 0 0}
.side{display:flex;flex-direction:column;gap:1.5rem;min-width:0}
form,#panel{background:var(--raised);border:1px solid var(--line);border-radius:.5rem;padding:1rem 1.15rem}
label{font-weight:600}
select,button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--quiet);border-radius:.375rem;padding:.45rem .6rem;min-height:2.75rem}
select{display:block;width:100%;margin-top:.25rem}
button{cursor:pointer;padding-inline:1.25rem}
.check{display:flex;gap:.55rem;align-items:center;min-height:2.75rem;font-weight:400}
input{width:1.2rem;height:1.2rem;accent-color:var(--focus)}
#said{margin:.1rem 0 0;color:var(--quiet);font-size:.9375rem}
.legend li{display:flex;align-items:baseline;gap:.65rem;list-style:none;padding:.15rem 0}
.legend li::before{content:"";flex:none;width:1.6rem;height:.85rem;align-self:flex-start;margin-top:.3rem;background:var(--tint);border-bottom:3px var(--broken) var(--ink)}
.legend bdi{flex:1;overflow-wrap:anywhere}
.legend small{display:block;color:var(--quiet)}
.count{color:var(--quiet);font-variant-numeric:tabular-nums}
#panel.open{border-color:var(--quiet)}
#panel.open .pick{display:none}
#panel h2{overflow-wrap:anywhere;max-height:9.6em;overflow:auto}
#panel-content{max-height:34rem;overflow:auto}
#panel-content:empty{display:none}
#panel-close{margin-top:.75rem}
dl{display:grid;grid-template-columns:minmax(5.5rem,max-content) 1fr;gap:.2rem .9rem;margin:.35rem 0 .75rem}
dt{color:var(--quiet)}
dd{margin:0;overflow-wrap:anywhere}
.why{margin:.5rem 0 .2rem;font-weight:600}
.more ol,#panel-content ol{padding-left:1.3rem}
.more li,#panel-content li,.more p{overflow-wrap:anywhere}
#list{margin-top:2.5rem}
.parts{columns:20rem;column-gap:2.5rem}
.part{margin:0 0 1.75rem}
.part h3{break-after:avoid}
.entry{list-style:none;break-inside:avoid;border-left:4px var(--broken) var(--ink,var(--line));margin:.15rem 0}
summary{display:grid;grid-template-columns:7.75rem 1fr;gap:0 .75rem;padding:.35rem .5rem .35rem .7rem;cursor:pointer;list-style:none;min-height:2.25rem}
summary::-webkit-details-marker{display:none}
summary:hover,details[open]>summary{background:var(--raised)}
.dayless .what,.dayless .who{grid-column:1/-1}
.when{color:var(--quiet);font-size:.9375rem;min-width:0}
.what{grid-column:2;overflow-wrap:anywhere;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:4;overflow:hidden}
.who{grid-column:2;color:var(--quiet);font-size:.875rem;overflow-wrap:anywhere}
.more{padding:.25rem .5rem .75rem .7rem;font-size:.9375rem}
.wheel .item a{cursor:pointer}
.wheel .item,.wheel .label{transition:opacity .15s}
.wheel .dim{opacity:.13}
.wheel .lit .face,.wheel .lit .spot{stroke:var(--text);stroke-width:2;stroke-dasharray:none}
.wheel .lit .edge{stroke:var(--text)}
.wheel .dim a{pointer-events:none}
.wheel .label.dim{opacity:0}
@media screen and (min-width:64rem){
body{display:grid;grid-template-columns:minmax(0,min(68rem,max(44rem,100vh - 2rem))) minmax(20rem,1fr);grid-template-rows:auto 1fr auto;column-gap:2.5rem;padding-top:1rem}
main,.sheet{display:contents}
header{grid-area:1/2}
h1{font-size:1.75rem}
.drawing{grid-area:1/1/span 2/2}
.drawing .wheel{max-height:none}
.side{grid-area:2/2;gap:1rem;position:sticky;top:1rem;align-self:start;max-height:calc(100vh - 2rem)}
.side #panel{min-height:6rem;overflow:auto}
.side form,.side .legend{flex:none}
#panel-content{max-height:none}
#list{grid-column:1/-1}
}
@media (max-width:44rem){
.wheel .labels,.wheel .week,.wheel .name,.wheel .heading{display:none}
.wheel .month{font-size:19px;letter-spacing:0}
.wheel .rim{stroke-width:2}
.wheel .now{font-size:18px}
.wheel .middle.quiet{display:none}
.drawing{margin-inline:-.5rem}
.hint{display:none}
}
@media (prefers-reduced-motion:reduce){*{transition:none!important;scroll-behavior:auto!important}}
@media (forced-colors:active){.entry,.legend li::before{forced-color-adjust:none}}
@media print{
@page{margin:9mm}
html{font-size:9.5pt}
body{max-width:none;padding:0}
.skip,form,#panel,.hint{display:none!important}
header{text-align:center}
h1{font-size:22pt}
header p{margin:1mm 0 2mm}
.sheet{display:block}
.drawing .wheel{max-width:none;max-height:none;width:min(100%,calc(100vh - 42mm))}
.legend{break-before:avoid}
.legend h2{display:none}
.legend ul{display:flex;flex-wrap:wrap;justify-content:center;gap:0 6mm}
.legend li{padding:0}
.legend bdi{flex:none}
.wheel .dim{opacity:.18}
.wheel .labels,.wheel .week,.wheel .name,.wheel .heading,.wheel .middle.quiet{display:inline}
.wheel .month{font-size:12.5px;letter-spacing:1.6px}
.wheel .now{font-size:11px}
#list{break-before:page;margin:0}
.parts{columns:72mm}
details>.more{display:none}
details::details-content{content-visibility:hidden}
.entry{margin:0}
summary{min-height:0;padding:.5mm 1mm .5mm 2mm;grid-template-columns:26mm 1fr}
}
`

/** Returns the style sheet of the page around a wheel. */
export function pageStyle(theme: ThemeChoice): string {
  return shapes + pageColors(theme)
}
