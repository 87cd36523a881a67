import { type MessagesOf, say } from '../../messages'

/** Nynorsk messages about exports. */
export const exportNn: MessagesOf<'export'> = {
  'export/bad-school': (p) =>
    say(
      p.value === ''
        ? 'Ei kalenderfil treng id-en til skulen: han er ein del av identiteten til kvar hending.'
        : `«${p.value}» kan ikkje vere id-en til ein skule.`,
      'Skriv bokstavar, siffer, bindestrek og punktum: halden-vgs.',
    ),
  'export/bad-stamp': (p) => say(`«${p.value}» er ikkje eit tidspunkt i UTC.`, 'Skriv det som 20260801T000000Z.'),
  'export/bad-alarm': (p) =>
    say(
      `«${p.value}» seier ikkje når ei påminning skal ringje.`,
      'Skriv heile skuledagar før fristen, 0 til 60, og eit klokkeslett som 08:00.',
    ),
  'export/calendar-differs': (p) =>
    say(
      `Denne utgåva reknar dagane i skuleruta «${p.calendar}» annleis enn den som skreiv planen: heilagdagar, terminar eller skuledagar er andre.`,
      'Forpliktingane er dei som står i planen; skriv han på nytt for å få dei daterte av denne utgåva.',
    ),
  'export/finding-of-another-version': ({ code, said }) =>
    say(
      `Planen vart skriven av ei anna utgåve, som melde \`${code}\`: ${said}`,
      'Rekn ut planen på nytt for å sjå kva denne utgåva finn.',
    ),
  'export/unknown-wheel': (p) =>
    say(
      `${p.count} av forpliktingane i planen nemner eit årshjul som planen ikkje har, til dømes «${p.id}» i «${p.wheel}»; dei er utelatne.`,
      'Gje planen heil, slik han vart skriven.',
    ),
  'export/bad-today': (p) =>
    say(`«${p.value}» er ingen dag visaren på hjulet kan stå på.`, 'Skriv ein dag som 2026-11-22.'),
  'export/no-term': (p) =>
    say(
      `«${p.calendar}» har ingen termin ${p.term} å planleggje.`,
      'Gje skuleruta `terms`, eller ein juleferie med id-en `christmas`; eller oppgje ingen termin: då er planen for heile året.',
    ),
}
