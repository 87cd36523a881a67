/**
 * The public library: what may be imported from `arshjul`. Everything here runs in a browser; nothing reads a clock, a file or the
 * time zone. Texts of the shipped wheels and calendars come from `arshjul/rules`.
 */
// calendar
export { buildCalendar } from './calendar/build-calendar'
export type { DayIndex } from './calendar/day-index'
export { findCopiedCalendars } from './calendar/find-copied-calendars'
export { rollDay } from './calendar/roll-day'
export type * from './calendar/school-calendar'
// check
export { applyFixes, type FixedText } from './check/apply-fixes'
export { applySeverities, type ChosenSeverity, severitiesOf } from './check/apply-severities'
export type { CalendarFeatures } from './check/calendar-features'
export { checkFeasibility, type FeasibilityFinding, type FeasibilityReport } from './check/check-feasibility'
export { checkLimits } from './check/check-limits'
export type { DayCollision } from './check/collisions'
export { type CoverageStatus, type CriterionCoverage, coverageOf } from './check/coverage'
export { describeTried } from './check/describe-tried'
export type { FeasibilityKind } from './check/feasibility-case'
export { type LintOptions, lintWheel } from './check/lint-wheel'
export { listPlausibleCalendars } from './check/plausible-calendars'
export { runSchoolTests, type SchoolTestResult } from './check/run-school-tests'
export { saidOnce } from './check/said-once'
export { type FeasibilityOptions, listTriedCalendars, type TriedCalendar } from './check/tried-calendars'
export {
  type LimitViolation,
  type RoleWorkload,
  type Workload,
  type WorkloadCell,
  type WorkloadOptions,
  type WorkloadSlot,
  workloadOf,
} from './check/workload'
// date
export type { DaySpan, EpochDay, IsoDate, Month, Weekday } from './date/day'
export { isoFromDay, parseIsoDay, weekdayOf } from './date/day'
export type { DayBasis } from './date/day-basis'
export { type IsoWeek, isoWeekOf } from './date/iso-week'
export { dateTimeFromDay, dayFromDateTime } from './date/luxon-edge'
export type { RollConvention } from './date/roll-convention'
export { parseSchoolYear, type SchoolYear } from './date/school-year'
// diagnostics
export type * from './diagnostics/diagnostic'
export type { DiagnosticCode, ParamsOf } from './diagnostics/diagnostic-code'
export type * from './diagnostics/diagnostic-parts'
export { type LineColumn, lineColumnAt } from './diagnostics/line-column'
// expand
export { bindTiming } from './expand/bind-timing'
export type * from './expand/bound-timing'
export type { ExpandOptions } from './expand/expand-wheel'
export type { EventTrigger } from './expand/expansion'
export type * from './expand/obligation'
export type { SkippedRun } from './expand/trace-obligation'
// export
export { type AgendaTextOptions, describeAgenda, selectAgenda } from './export/describe-agenda'
export { describeStatus, type StatusTextOptions } from './export/describe-status'
export { describeWorkload, type WorkloadTextOptions } from './export/describe-workload'
export {
  type DifferenceText,
  describeDifference,
  selectDifferences,
  toDiffMarkdown,
  toDiffText,
} from './export/diff-text'
export { ExportError } from './export/export-error'
export { fromJson } from './export/from-json'
export type { Alarm } from './export/ical-alarm'
export type { Audience, ExportOptions } from './export/select-obligations'
export type { TermNumber } from './export/term/find-parts'
export { toCalendarFeed } from './export/to-calendar-feed'
export { type CsvOptions, toCsv } from './export/to-csv'
export { type FeedChanges, type FeedsOptions, type NamedFeed, toFeeds } from './export/to-feeds'
export { type HtmlOptions, toHtml } from './export/to-html'
export { type ICalendarOptions, toICalendar } from './export/to-icalendar'
export { toJson } from './export/to-json'
export { type MarkdownOptions, toMarkdown } from './export/to-markdown'
export { toNdjson } from './export/to-ndjson'
export { type Sheet, type SheetCell, type SheetColumn, type SheetsOptions, toSheets } from './export/to-sheets'
export { type TableOptions, toTable } from './export/to-table'
export { type TermPlanOptions, toTermPlan } from './export/to-term-plan'
export { toWheelSvg, type WheelOptions } from './export/to-wheel-svg'
export { toYearCalendar, type YearCalendarOptions } from './export/to-year-calendar'
export type { RingKind } from './export/wheel/group-rings'
export type { ThemeChoice } from './export/wheel/wheel-style'
export type { FeedOptions } from './export/write-feed'
export type { Paper } from './export/year/year-style'
export { describeDay, describeWindow } from './languages/describe-day'
export { type Language, languages } from './languages/language'
export type { DiagnosticText } from './languages/messages'
export { type RenderedDiagnostic, renderDiagnostic } from './languages/render-diagnostic'
// load
export type * from './load/calendar-document'
export { formatYaml } from './load/format-yaml'
export { loadCalendar } from './load/load-calendar'
export {
  type Completion,
  type CompletionWindow,
  type LoadedCompletions,
  loadCompletions,
} from './load/load-completions'
export { loadWheel } from './load/load-wheel'
export { moveBreak } from './load/move-break'
export type { LoadOptions } from './load/read-yaml'
export type { SourceFile } from './load/source-file'
export type * from './load/wheel-document'
export type { Agenda, AgendaDay, AgendaItem, AgendaQuestion } from './query/agenda'
export type { Answer, Pupil } from './query/applies'
export { type CompletionDetails, completionOf } from './query/completion-of'
export { createExpander, type Expander, type ExpanderOptions } from './query/create-expander'
export { createPlanSet } from './query/create-plan-set'
export { describeReason } from './query/describe-reason'
export { type CalendarDifference, type CalendarPart, diffCalendars, type HeldAt } from './query/diff-calendars'
export { diffPlans } from './query/diff-plans'
export { expand } from './query/expand'
export { expandMany, type SchoolPlan } from './query/expand-many'
export type * from './query/explanation'
export type { Misfit } from './query/find-misfit'
export type { Group, GroupDayOff, GroupOccurrence } from './query/for-groups'
export { isDated } from './query/is-dated'
export type * from './query/obligation-filter'
export type * from './query/plan'
export type { DifferenceCause, DifferenceKind, PlanDifference, TitledId } from './query/plan-difference'
// query
export { planFromYaml } from './query/plan-from-yaml'
export type * from './query/plan-queries'
export type * from './query/plan-set'
export { QueryError, type QueryErrorCode } from './query/query-error'
export {
  type ObligationStatus,
  type PlanStatus,
  type QuotaStatus,
  type Status,
  type StatusCounts,
  type StatusOptions,
  type StatusReport,
  statuses,
  statusOf,
} from './query/status'
export type { UnmatchedCompletion } from './query/status-entries'
// resolve
export { findRole } from './resolve/find-role'
export { type ResolveOptions, resolveWheel } from './resolve/resolve-wheel'
export type * from './resolve/wheel'
// timing
export type * from './timing/applies-to'
export { describeTiming } from './timing/describe-timing'
export { formatTiming } from './timing/format-timing'
export { readPhrase } from './timing/read-phrase'
export type * from './timing/reading'
export type * from './timing/timing'
