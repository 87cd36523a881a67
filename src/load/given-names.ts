/**
 * Given names common in the Nordic countries, lower case: what a warning about a possible person goes by. Words that are also
 * role, place or month words (Mai, August, Iben, Storm) are left out, since a missed name costs less than a false alarm.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `
  anders andreas anna anne annika arne astrid beate bente berit birgit birgitte bjarne bjørg bjørn bo camilla carina carl caroline
  cecilia cecilie charlotte christian christina christine christoffer dag daniel david egil einar eirik elin elisabeth ellen elsa
  emil emilie emma erik erika erna espen eva filip finn fredrik frida frode geir gerd gunnar gunn gustav guro hanna hanne hans harald
  hege heidi helene helge henning henrik hilde ida inga inge inger ingrid ingvild irene isabella ivar jakob jan janne jens jesper
  johan johanna johannes john jon jonas jorun julia julie jørgen jørn kaja kari karianne karin karl karoline katarina kathrine
  katrine kenneth kent kim kirsten kirsti kjell kjersti knut kristian kristin kristina kristine kristoffer lars lasse lena lene linda
  line linn linnea lise liv lotta lotte magnus maja malin mari maria marianne marie marit marius markus marte martha martin mathias
  mats matilda mette mia mikael mikkel mona monica morten nils nina nora odd oda ola olav ole olga oliver oskar per pernille petter
  pia preben ragnhild randi rasmus rebecka rebekka reidar robert roar roger roy rune ruth sander sandra sara sebastian sigrid
  silje simen sindre siri sissel sofia sofie solveig stein steinar stian stig stine sunniva susanne svein sven sverre synnøve
  tanja terje thea thomas thor tobias tom tomas tommy tone tonje tor torbjørn tore torill torstein trine trond trude tuva
  ulf ulla ulrik vegard vibeke vidar viktor vilde wenche william yngve ørjan øystein åge åse åsa
  ahmed ali amina fatima hassan mohamed mohammed yusuf
  `
    .trim()
    .split(/\s+/),
)
