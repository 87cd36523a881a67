/**
 * What the compounds end in that name something schools hold, in all five languages: a document mixes them. Such a noun beside a
 * time says what is held then, and is no time itself.
 */
const occasions = [
  'møte(t|r|ne)?|møta|träff(en|ar|arna)?|lovskola(n)?|møde(t|r|rne)?|möte(t|n|na)?|meetings?',
  'samtale(n|r|ne|rne)?|samtala(r|ne)?|samtal(et|en)?|konferanse(n|r)?|konference(n|r|rne)?|konferens(en|er)?|conferences?|talks?|interviews?',
  'tenta(men|mener)?|tilsyn(et)?|frist(en|er|ar)?|heldag(en|er)?|uk[ea]n?|vek[ea]|vecka(n)?|uge(n)?|weeks?|prøve(n|r|ne|rne)?|prøva(r|ne)?|prov(et|en)?|tests?|test(en|er|ene|erna|erne)|eksamen|screening(en|er)?|screenings',
  'øvelse(n|r|ne|rne)?|øving(a|en|er|ar)?|övning(en|ar|arna)?|drills?|rehearsals?',
  'undersøkelse(n|r|ne)?|undersøking(a|en|er|ar)?|undersøgelse(n|r|rne)?|undersökning(en|ar)?|surveys?',
  'kartlegging(a|en|er|ar)?|kartläggning(en|ar)?|kortlægning(en|er)?|måling(a|en|er|ar)?|målinger|mätning(en|ar)?',
  'planlegging(a|en)?|planlægning(en)?|lægning(en)?|planering(en)?|gjennomgang(en|er)?|gjennomgong(en|ar)?|genomgång(en|ar)?|gennemgang(en)?',
  'evaluering(a|en|er|ar)?|utvärdering(en|ar)?|vurdering(a|en|er|ar)?|bedömning(en|ar)?|revisjon(en)?|revision(en)?|revidering(a|en)?|assessments?|reviews?',
  'rapport(en|er)?|rapportering(a|en)?|reporting|reports?|runde(n|r)?|runda|rond(en|er)?|kontroll(en|er)?|inspeksjon(en|er)?|inspections?',
  'dag(en|er|ar|ene|ane|e|ene|arna)?|days?|kveld(en|er|ar)?|kväll(en|ar)?|aften(en|er)?|evenings?|fest(en|er|ar)?|tur(en|er|ar)?|trips?',
  'mark(ed|edet|nad|naden)|bas[ae]r(en)?|mässa(n)?|mässor|(jogg|lopp|løb)(en|et)?|kon[sc]ert(en|er)?|gu(ds|de)tj[eä]n(est|ste)e?(n|r)?|teat(er|ern|ret)|musi[ck]al(en|er)?|forestilling(en|er)?|föreställning(en|ar)?|optog(et)?|lejrskole(n|r)?|lägerskola(n)?|lägerskolor|lektion(en|er)?',
  'ekskursjon(en|er)?|seminar(et|er)?|ball(et)?|sk[ou]le(n)?|utstilling(en|er)?|(på|opp)melding(a|en|er)?|registrering(a|en)?|innskriving(a|en)?|orientation|exhibition|registration|ceremony|picnic|kurs(et|en)?|kursus|opplæring(a|en)?|utbildning(en|ar)?|training|workshops?|besøk(et)?|besøg(et)?|besök(et)?|visits?|stue|fair|concerts?|festival',
  'valg(et)?|søknad(en|er)?|innkjøp|budsjett(et)?|budget(et)?|avslutning(en|ar)?|afslutning(en)?|avslutting(a)?|oppstart(en)?|uppstart(en)?|opstart(en)?',
]

/** What is done rather than held: known before its time, but no event by itself. */
const deeds = [
  '.{3}ning(en|ar|arna|er|erne|ene)?|.{3}[ak]tion(en|er|erna|erne)?|.{3}else(n|r|rne|ne)?|analys(en|er)?|analyse(n|r)?|foto(t)?|fotografering(en)?',
  '.{3}[delv]ring(en|er|erne|ar|arna|a)?|.list(a|an|e|en|er|or|erne|orna)|enkät(en|er|erna)?|bokslut(et)?|regn(e)?skab(et)?|prognos(en|er)?|h[øö]ring(en|er)?|praktik(en|ken)?',
  '.{2}(el|il|ll|dl|ml|ld)ing(en|er|erne|ar|arna|a)?|omdöme(n|t|na)?|betyg(en|et)?|karakter(er|erne)?|caf[eé](en|er|erne)?|dialog(en|er)?|val(et)?|.{3}tid(en)?|examen|firande(t)?|fejring(en)?|prao(n)?|.{3}period(en|er|erna)?|program(met|mer|men)?',
  'house|.uge(n|r|rne)?|.veck(a|an|or|orna)|hus(et)?|audit(en)?',
]

/** Bodies that meet: known as what a time is for, but no event by themselves. */
const bodies = [
  'råd(et)?|utvalg(et)?|utval(et)?|utskott(et)?|styre(t)?|styrelse(n)?|bestyrelse(n)?|lag(et)?|team(et)?|council|committee',
]

const occasion = new RegExp(`(${occasions.join('|')})$`)
const held = new RegExp(`(${[...occasions, ...deeds, ...bodies].join('|')})$`)

/** Weekdays in all five languages: one in another language than the phrase's ends as a day on which something is held, and is none. */
const weekday =
  /^(m[aåo]n|tirs|tis|tys|tues|ons|wednes|tors|thurs|fre|fri|l[öø]r|laur|satur|s[öøu]n)da[gy](s|en|e|er|ene|ar|arna|ane)?$/

/** Tells whether something is held by this name: "foreldremøte", "aktivitetsdag", not "wednesday". */
export function namesOccasion(word: string): boolean {
  return occasion.test(word) && !weekday.test(word)
}

/** Tells whether a word says what a time is for: an occasion, or a body that meets. */
export function namesHeld(word: string): boolean {
  return held.test(word) && !weekday.test(word)
}

/** Ends as what goes on for a stretch of the year does: "temauke", "prosjektperioden", "vintertid". */
const stretch =
  /(uk[ea]n?|uker|ukene|vek[ea]|veker|vekene|veck(a|an|or|orna)|uge(n|r|rne)?|weeks?|period(e|en|er|ene|ane|erna)?|tid(en|a)?|time|halvår(et)?|ferie(n|r|ne)?|lov(et|en)?|måned(en|er)?|månad(en|er)?|start(en)?|slutt(en)?|år(et)?)$/

/** Tells whether a noun the tables lack names a stretch of time, which bounds what it stands beside. */
export function namesStretch(word: string): boolean {
  return stretch.test(word)
}
