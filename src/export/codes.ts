import { defineCode } from '../diagnostics/define-codes'

/** What can be wrong with how an export is asked for. */
export const exportCodes = {
  'export/bad-school': defineCode(
    'error',
    (p: { value: string }) => ({
      message:
        p.value === ''
          ? 'A calendar feed needs the school’s id: it is part of every event’s identity.'
          : `"${p.value}" cannot be a school’s id.`,
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
      message: `"${p.value}" is no moment in UTC.`,
      hint: 'Write it as 20260801T000000Z.',
    }),
    (p) => ({
      message: `«${p.value}» er ikke et tidspunkt i UTC.`,
      hint: 'Skriv det som 20260801T000000Z.',
    }),
  ),
}
