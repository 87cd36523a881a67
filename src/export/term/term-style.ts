import { pageColors } from '../page/page-colors'
import { sansFont, serifFont, type ThemeChoice } from '../wheel/wheel-style'

const shapes = `*{box-sizing:border-box}
html{font:100%/1.45 ${sansFont};background:var(--paper);color:var(--text)}
body{margin:0 auto;max-width:64rem;padding:1.25rem clamp(.75rem,3vw,2.5rem) 3rem}
h1,h2,h3{line-height:1.2;margin:0;overflow-wrap:anywhere}
h1{font:600 clamp(1.5rem,1.1rem + 1.3vw,2.25rem)/1.15 ${serifFont}}
h2{font:600 1.35rem/1.2 ${serifFont};margin:2rem 0 .5rem}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
header p{margin:.3rem 0 0;color:var(--quiet)}
ul{margin:0;padding:0;list-style:none}
table{width:100%;border-collapse:collapse;font-size:.9375rem}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;overflow-wrap:anywhere}
thead th{font-size:.8125rem;font-weight:600;color:var(--quiet);border-bottom:2px solid var(--text);overflow-wrap:normal}
tbody{border-bottom:1px solid var(--quiet)}
tbody tr+tr td{border-top:1px solid var(--line)}
tbody th{font-weight:400;width:9.5rem}
.week{display:block;font-weight:600}
.span{display:block;color:var(--quiet);font-size:.875rem}
.note{display:block;font-size:.8125rem;font-style:italic}
.free{background:repeating-linear-gradient(135deg,var(--free) 0 6px,var(--stripe) 6px 8px)}
.free th,.free td{background:var(--free);background-clip:padding-box}
.free th{border-left:6px solid var(--stripe)}
.when{width:9.5rem}
.with{width:17rem;font-size:.875rem;color:var(--quiet)}
.with strong{font-weight:600;color:var(--text)}
.quiet{color:var(--quiet)}
.due{font-weight:600}
.due .quiet{font-weight:400}
.box{display:inline-block;width:.8rem;height:.8rem;border:1.5px solid var(--quiet);border-radius:2px;margin-right:.5rem;vertical-align:-.05rem}
.open li{display:inline}
.open li+li::before{content:" · "}
.rest li{padding:.3rem 0 .3rem .6rem;border-left:4px solid var(--line);margin:.2rem 0;font-size:.9375rem;overflow-wrap:anywhere;break-inside:avoid}
.rest .why,.rest .with{display:block;width:auto}
.rest .why{font-size:.875rem;color:var(--quiet)}
@media (max-width:44rem){
table,thead,tbody,tr,th,td{display:block;width:auto!important}
thead{position:absolute;clip-path:inset(50%);width:1px!important;height:1px;overflow:hidden}
tbody{padding:.5rem 0}
tbody th{border-bottom:1px solid var(--line)}
.week,.span{display:inline}
td{padding-block:.1rem}
tr{padding:.3rem 0}
tbody tr+tr td{border-top:0}
tbody tr+tr{border-top:1px solid var(--line)}
}
@media print{
@page{size:A4;margin:12mm 11mm}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
html{font-size:8.5pt}
body{max-width:none;padding:0}
h1{font-size:18pt}
h2{font-size:13pt;margin:5mm 0 1.5mm;break-after:avoid}
.part+.part{break-before:page}
.part+.part h2{margin-top:0}
h3{break-after:avoid}
th,td{padding:.8mm 1.6mm}
thead{display:table-header-group}
tbody{break-inside:avoid}
tbody th{width:27mm}
.when{width:29mm}
.with{width:52mm}
}
`

/** Returns the style sheet of a term plan. */
export function termStyle(theme: ThemeChoice): string {
  return shapes + pageColors(theme)
}
