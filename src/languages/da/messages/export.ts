import { type MessagesOf, say } from '../../messages'

/** Danish messages about exports. */
export const exportDa: MessagesOf<'export'> = {
  'export/bad-school': (p) =>
    say(
      p.value === ''
        ? 'En kalenderfil har brug for skolens id: det er en del af hver begivenheds identitet.'
        : `»${p.value}« kan ikke være en skoles id.`,
      'Skriv bogstaver, cifre, bindestreg og punktum: halden-vgs.',
    ),
  'export/bad-stamp': (p) => say(`»${p.value}« er ikke et tidspunkt i UTC.`, 'Skriv det som 20260801T000000Z.'),
  'export/bad-alarm': (p) =>
    say(
      `»${p.value}« siger ikke, hvornår en påmindelse skal ringe.`,
      'Skriv hele skoledage før fristen, 0 til 60, og et klokkeslæt som 08:00.',
    ),
  'export/calendar-differs': (p) =>
    say(
      `Denne version regner dagene i ferieplanen »${p.calendar}« anderledes end den, der skrev planen: helligdage, halvår eller skoledage er andre.`,
      'Forpligtelserne er dem, der står i planen; skriv den igen for at få dem dateret af denne version.',
    ),
  'export/finding-of-another-version': ({ code, said }) =>
    say(
      `Planen blev skrevet af en anden version, som meldte \`${code}\`: ${said}`,
      'Beregn planen igen for at se, hvad denne version finder.',
    ),
  'export/unknown-wheel': (p) =>
    say(
      `${p.count} af planens forpligtelser nævner et årshjul, som planen ikke har, for eksempel »${p.id}« i »${p.wheel}«; de er udeladt.`,
      'Giv planen hel, som den blev skrevet.',
    ),
  'export/bad-today': (p) =>
    say(`»${p.value}« er ikke en dag, hjulets viser kan stå på.`, 'Skriv en dag som 2026-11-22.'),
  'export/no-term': (p) =>
    say(
      `»${p.calendar}« har ikke noget ${p.term}. halvår at planlægge.`,
      'Giv ferieplanen `terms`, eller en juleferie med id’et `christmas`; eller angiv intet halvår: så er planen for hele året.',
    ),
}
