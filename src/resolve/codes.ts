import { defineCode } from '../diagnostics/define-code'

/** The codes of `resolve`: layers, roles, periods and decisions. */
export const resolveCodes = {
  'resolve/unknown-layer': defineCode<{ ref: string; reason?: string }>('error'),
  'resolve/layer-unreadable': defineCode<{ ref: string }>('error'),
  'resolve/layer-cycle': defineCode<{ chain: string }>('error'),
  'resolve/too-many-layers': defineCode<{ atMost: number }>('error'),
  'resolve/duplicate-layer-id': defineCode<{ id: string; ref: string }>('error'),
  'resolve/measure-redefined': defineCode<{ id: string; layer: string }>('error'),
  'resolve/unknown-target': defineCode<{ verb: string; id: string; layer: string; suggestion?: string }>('error'),
  'resolve/target-removed': defineCode<{ verb: string; id: string; layer: string; removedBy: string }>('error'),
  'resolve/change-own-measure': defineCode<{ id: string }>('warning'),
  'resolve/decision-hits-nothing': defineCode<{ id: string; suggestion?: string }>('warning'),
  'resolve/unknown-role': defineCode<{ role: string; suggestion?: string; isPerson?: boolean }>('error'),
  'resolve/several-roles': defineCode<{ role: string; list: string }>('error'),
  'resolve/possible-person-name': defineCode<{ name: string }>('warning'),
  'resolve/duplicate-role-name': defineCode<{ name: string; first: string; second: string }>('error'),
  'resolve/role-includes-itself': defineCode<{ role: string }>('error'),
  'resolve/no-responsible': defineCode<{ id: string }>('error'),
  'resolve/unknown-period': defineCode<{ period: string; known: string; suggestion?: string }>('error'),
  'resolve/bad-period-bound': defineCode<{ text: string }>('error'),
  'resolve/reserved-period-id': defineCode<{ id: string }>('error'),
  'resolve/bad-duration': defineCode<{ text: string }>('error'),
  'resolve/bad-default': defineCode<{ text: string }>('error'),
  'resolve/duplicate-entry': defineCode<{ id: string }>('error'),
  'resolve/duplicate-step': defineCode<{ id: string }>('error'),
  'resolve/unknown-reference': defineCode<{ list: string; ref: string; suggestion?: string }>('warning'),
}
