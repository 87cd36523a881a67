import { ExportError } from '../export/export-error'
import { QueryError } from '../query/query-error'
import { UsageError } from './usage-error'

/** Runs a step; what the query or export stage refuses becomes a {@link UsageError}, since the command line asked for it. */
export async function refuseAsUsage<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (error) {
    if (error instanceof QueryError || error instanceof ExportError) throw new UsageError(error.diagnostic)
    throw error
  }
}
