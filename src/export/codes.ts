import { defineCode } from '../diagnostics/define-codes'

/** What can be wrong with how an export is asked for. */
export const exportCodes = {
  'export/bad-school': defineCode(
    'error',
    (p: { value: string }) => ({
      message:
        p.value === ''
          ? 'A calendar feed needs the school’s id: it is part of every event’s identity.'
          : `“${p.value}” cannot be a school’s id.`,
      hint: 'Write letters, digits, hyphens and full stops: halden-vgs.',
    }),
    (p) => ({
      message:
        p.value === ''
          ? 'En kalenderfil trenger skolens id: den er en del av hver hendelses identitet.'
          : `«${p.value}» kan ikke være en skoles id.`,
      hint: 'Skriv bokstaver, sifre, bindestrek og punktum: halden-vgs.',
    }),
  ),
  'export/bad-stamp': defineCode(
    'error',
    (p: { value: string }) => ({
      message: `“${p.value}” is no moment in UTC.`,
      hint: 'Write it as 20260801T000000Z.',
    }),
    (p) => ({
      message: `«${p.value}» er ikke et tidspunkt i UTC.`,
      hint: 'Skriv det som 20260801T000000Z.',
    }),
  ),
  'export/bad-alarm': defineCode(
    'error',
    (p: { value: string }) => ({
      message: `“${p.value}” does not say when a reminder is to ring.`,
      hint: 'Write whole school days before the day it is due, 0 to 60, and a time of day as 08:00.',
    }),
    (p) => ({
      message: `«${p.value}» sier ikke når en påminnelse skal ringe.`,
      hint: 'Skriv hele skoledager før fristen, 0 til 60, og et klokkeslett som 08:00.',
    }),
  ),
  'export/calendar-differs': defineCode(
    'warning',
    (p: { calendar: string }) => ({
      message: `This version counts the days of the calendar “${p.calendar}” otherwise than the one that wrote the plan: its holidays, terms or school days differ.`,
      hint: 'The obligations are those of the plan; write it anew to date them by this version.',
    }),
    (p) => ({
      message: `Denne utgaven regner dagene i skoleruta «${p.calendar}» annerledes enn den som skrev planen: helligdager, terminer eller skoledager er andre.`,
      hint: 'Forpliktelsene er de som står i planen; skriv den på nytt for å få dem datert av denne utgaven.',
    }),
  ),
  'export/unknown-wheel': defineCode(
    'warning',
    (p: { id: string; wheel: string; count: number }) => ({
      message: `${p.count} of the plan’s obligations name a wheel that the plan does not have, for example “${p.id}” of “${p.wheel}”; they are left out.`,
      hint: 'Give the plan whole, as it was written.',
    }),
    (p) => ({
      message: `${p.count} av planens forpliktelser nevner et årshjul som planen ikke har, for eksempel «${p.id}» i «${p.wheel}»; de er utelatt.`,
      hint: 'Gi planen hel, slik den ble skrevet.',
    }),
  ),
  'export/bad-today': defineCode(
    'error',
    (p: { value: string }) => ({
      message: `“${p.value}” is no day to point the wheel’s hand at.`,
      hint: 'Write a day as 2026-11-22.',
    }),
    (p) => ({
      message: `«${p.value}» er ingen dag hjulets viser kan stå på.`,
      hint: 'Skriv en dag som 2026-11-22.',
    }),
  ),
  'export/no-term': defineCode(
    'error',
    (p: { term: string; calendar: string }) => ({
      message: `“${p.calendar}” has no term ${p.term} to plan.`,
      hint: 'Give the calendar `terms`, or a Christmas break with the id `christmas`; or leave the term out: the plan is then of the whole year.',
    }),
    (p) => ({
      message: `«${p.calendar}» har ingen termin ${p.term} å planlegge.`,
      hint: 'Gi skoleruten `terms`, eller en juleferie med id-en `christmas`; eller si ingen termin: da er planen for hele året.',
    }),
  ),
}
