import { type MessagesOf, say } from '../../messages'

/** Bokmål messages about exports. */
export const exportNb: MessagesOf<'export'> = {
  'export/bad-school': (p) =>
    say(
      p.value === ''
        ? 'En kalenderfil trenger skolens id: den er en del av hver hendelses identitet.'
        : `«${p.value}» kan ikke være en skoles id.`,
      'Skriv bokstaver, sifre, bindestrek og punktum: halden-vgs.',
    ),
  'export/bad-stamp': (p) => say(`«${p.value}» er ikke et tidspunkt i UTC.`, 'Skriv det som 20260801T000000Z.'),
  'export/bad-alarm': (p) =>
    say(
      `«${p.value}» sier ikke når en påminnelse skal ringe.`,
      'Skriv hele skoledager før fristen, 0 til 60, og et klokkeslett som 08:00.',
    ),
  'export/calendar-differs': (p) =>
    say(
      `Denne utgaven regner dagene i skoleruten «${p.calendar}» annerledes enn den som skrev planen: helligdager, terminer eller skoledager er andre.`,
      'Forpliktelsene er de som står i planen; skriv den på nytt for å få dem datert av denne utgaven.',
    ),
  'export/finding-of-another-version': ({ code, said }) =>
    say(
      `Planen ble skrevet av en annen utgave, som meldte \`${code}\`: ${said}`,
      'Regn ut planen på nytt for å se det denne utgaven finner.',
    ),
  'export/unknown-wheel': (p) =>
    say(
      `${p.count} av planens forpliktelser nevner et årshjul som planen ikke har, for eksempel «${p.id}» i «${p.wheel}»; de er utelatt.`,
      'Gi planen hel, slik den ble skrevet.',
    ),
  'export/bad-today': (p) => say(`«${p.value}» er ingen dag hjulets viser kan stå på.`, 'Skriv en dag som 2026-11-22.'),
  'export/no-term': (p) =>
    say(
      `«${p.calendar}» har ingen termin ${p.term} å planlegge.`,
      'Gi skoleruten `terms`, eller en juleferie med id-en `christmas`; eller si ingen termin: da er planen for hele året.',
    ),
}
