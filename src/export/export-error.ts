import { diagnose } from '../diagnostics/diagnose'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { ParamsOf } from '../diagnostics/diagnostic-code'
import { exportEn } from '../languages/en/messages/export'
import { inOneLine, type MessagesOf } from '../languages/messages'
import { exportCodes } from './codes'

/** The codes of an export. */
type ExportCode = keyof typeof exportCodes

/** Thrown when an export is asked for in a way it cannot be written: the caller's slip, not the user's data. */
export class ExportError<C extends ExportCode = ExportCode> extends Error {
  readonly code: C
  /** The same as data; `renderDiagnostic` says it in any language. */
  readonly diagnostic: Diagnostic

  constructor(code: C, params: ParamsOf<C>) {
    const messages: MessagesOf<'export'> = exportEn
    super(inOneLine(messages[code](params as never)))
    this.name = 'ExportError'
    this.code = code
    this.diagnostic = diagnose<typeof exportCodes, ExportCode>(exportCodes, code, params)
  }
}
