import { feastWords } from '../feast-names'
import type { ReadingLanguage } from '../pack/reading'
import { inflect, type WordTable } from '../word-table'
import { feasts } from './feasts'

/** English, as schools in Scandinavia and international schools write it. */
export const en: WordTable = {
  'month:1': 'january|jan.',
  'month:2': 'february|feb.',
  'month:3': 'march|mar.',
  'month:4': 'april|apr.',
  'month:5': 'may',
  'month:6': 'june|jun.',
  'month:7': 'july|jul.',
  'month:8': 'august|aug.',
  'month:9': 'september|sept.|sep.',
  'month:10': 'october|oct.',
  'month:11': 'november|nov.',
  'month:12': 'december|dec.',
  'weekday:1': 'monday|mon.',
  'weekday:2': 'tuesday|tue.|tues.',
  'weekday:3': 'wednesday|wed.|weds.',
  'weekday:4': 'thursday|thu.|thur.|thurs.',
  'weekday:5': 'friday|fri.',
  'weekday:6': 'saturday|sat.',
  'weekday:7': 'sunday|sun.',
  'weekdays:1': 'mondays',
  'weekdays:2': 'tuesdays',
  'weekdays:3': 'wednesdays',
  'weekdays:4': 'thursdays',
  'weekdays:5': 'fridays',
  'weekdays:6': 'saturdays',
  'weekdays:7': 'sundays',
  'ordinal:1': 'first',
  'ordinal:2': 'second',
  'ordinal:3': 'third',
  'ordinal:4': 'fourth',
  'ordinal:5': 'fifth',
  'ordinal:6': 'sixth',
  'ordinal:7': 'seventh',
  'ordinal:8': 'eighth',
  'ordinal:9': 'ninth',
  'ordinal:10': 'tenth',
  'ordinal:11': 'eleventh',
  'ordinal:12': 'twelfth',
  'ordinal:14': 'fourteenth',
  'ordinal:-1': 'last|final',
  'ordinal:-2': 'second last|second to last|penultimate|last but one|next to last|second-to-last',
  'ordinal:-3': 'third last|third to last',
  'number:1': 'one|a|an|a single',
  'number:2': 'two|a couple of',
  'number:3': 'three',
  'number:4': 'four',
  'number:5': 'five',
  'number:6': 'six',
  'number:7': 'seven',
  'number:8': 'eight',
  'number:9': 'nine',
  'number:10': 'ten',
  'number:11': 'eleven',
  'number:12': 'twelve',
  'number:14': 'fourteen',
  'number:15': 'fifteen',
  'number:20': 'twenty',
  'number:30': 'thirty',
  'unit:day': 'day|days|calendar day|calendar days',
  'unit:school-day':
    'school day|school days|day of school|days of school|teaching day|teaching days|day of the school year|days of the school year|schoolday|schooldays|instructional day',
  'unit:working-day': 'working day|working days|business day|business days|weekday|weekdays|workday|workdays',
  'unit:week': 'week|weeks|wk.|wk|week no.|week number|weeks no.|calendar week|w.|wks|wks.',
  'unit:school-week':
    'school week|school weeks|week of school|weeks of school|teaching week|teaching weeks|week of the school year|weeks of the school year|schoolweek',
  'unit:month': 'month|months|calendar month',
  'unit:quarter': 'quarter|quarters',
  'unit:term': 'term|terms|semester|semesters|half-year|half year|half-years|school term',
  'unit:year': 'year|years|calendar year|annum',
  'unit:school-year': 'school year|school years|academic year|schoolyear|academic years',
  'unit:hour': 'hour|hours|minutes|min.|lesson|lessons|period|periods',
  'half:1': 'half of',
  many: 'planning days|staff development days|teacher planning days|inset days|professional development days|staff planning days|in-service days|training days|development days|weeks|days|school days|school weeks|weeks of school|days of school|working days|weeks of the school year|breaks|school breaks|holidays|school holidays',
  in: 'in|on|during|within|over|in the course of|in the period|during the period|over the course of|the period|in the month of|the month of|sometime in|some time in|at some point in|throughout the period|held in|for|as part of|by way of',
  within: 'within|in the course of|over the course of',
  at: 'at|in connection with|in conjunction with|along with|together with|upon|alongside',
  before:
    'before|beforehand|prior to|ahead of|in advance of|leading up to|in the run-up to|in the run up to|preceding|in the lead-up to|earlier than|well before|in good time before|no later than the day before|up to the day before|in advance|ahead of time',
  by: 'by|until|till|up to|up until|through|thru|not later than|to|up to and including|until and including|no later than the end of the',
  deadline:
    'no later than|at the latest|by the latest|deadline|due|due by|at the latest by|by no later than|latest|latest by|due date|submission deadline|application deadline|due on|completed by|to be completed by|finished by|deadline is|submitted by|deadline:|final date for|final date|last date for|last date|on or before',
  after: 'after|following|subsequent to|in the wake of|any time after|not before the day after',
  from: 'from|as of|starting|starting from|beginning|beginning in|starting in|starting on|beginning on|effective|effective from|since|from and including|not before|no earlier than|at the earliest|commencing|valid from',
  to: 'to|until|till|through|up to|thru|up until|up to and including|until and including|through to|to the',
  around: 'around|about|approximately|circa|ca.|ca|approx.|approx|roughly|c.',
  'near-before':
    'right before|just before|shortly before|immediately before|in the week before|the week leading up to|the week prior to|in the week leading up to|directly before|in the days before|in the last week before|during the week before|the week preceding',
  'near-after':
    'right after|just after|shortly after|immediately after|soon after|directly after|straight after|as soon as possible after|immediately following|shortly following',
  per: 'per|a|each|every|pr.',
  every: 'every|each|all|in every|in each|on every',
  'every-other':
    'every other|every second|alternate|each alternate|every alternate|in every other|in every second|of every other|of every second',
  'freq:day': 'daily|every day|everyday',
  'freq:week': 'weekly|once weekly|every week',
  'freq:2-week': 'fortnightly|biweekly|bi-weekly|every fortnight|once a fortnight|once every fortnight',
  'freq:month': 'monthly|every month',
  'freq:quarter': 'quarterly',
  'freq:term': 'half-yearly|termly|biannually|bi-annually|semiannually|semi-annually',
  'freq:year':
    'yearly|annually|annual|every year|each year|every school year|each school year|each academic year|every academic year',
  times: 'time|times|x|occasions|occasion',
  'count:1': 'once|one time',
  'count:2': 'twice',
  'count:3': 'thrice',
  'part:beginning':
    'early in|early|beginning of|start of|at the beginning of|at the start of|the beginning of|the start of|in early|in the early part of|the first part of|first part of|in the beginning of',
  'part:middle': 'mid|middle of|mid-|in the middle of|the middle of|in mid|midway through|mid -|mid of',
  'part:end':
    'late in|late|end of|at the end of|the end of|in late|towards the end of|toward the end of|the last part of|last part of|in the latter part of|by late|the latter part of',
  'part:first-half': 'first half of|the first half of|1st half of|the 1st half of',
  'part:second-half':
    'second half of|the second half of|last half of|the last half of|latter half of|the latter half of|2nd half of|the 2nd half of',
  'partnoun:beginning': 'start|beginning',
  'partnoun:end': 'end',
  'edge:last': 'close of',
  'edge:first': 'onset of',
  'week-of':
    'w/c|the week of|wc|w/b|wk beg.|week beg.|wk beginning|wk commencing|wk starting|w/c:|weeks commencing|the week starting|week commencing|week beginning|week starting|the week commencing|the week beginning',
  'turn:month': 'turn of the month|the turn of the month|turn of|the turn of',
  'season:autumn':
    'autumn|autumn term|fall|fall term|autumn semester|fall semester|autumn half-year|the autumn half|autumn terms|fall terms|autumn semesters|fall semesters',
  'season:winter': 'winter|winter months|winter season',
  'season:spring': 'spring|spring term|spring semester|spring half-year|spring terms|spring semesters',
  'season:summer': 'summer|summer months',
  'anchor:school-start':
    'school start|start of school|the start of school|school starts|school begins|beginning of school|start of term|the beginning of school',
  'anchor:school-end': 'school end|end of school|at the end of school|the end of school|school ends|graduation',
  'anchor:next-school-start':
    'next school year|the next school year|next school start|the next school start|start of the next school year|the start of the next school year|the coming school year|the new school year|new school year',
  'anchor:autumn-break':
    'autumn break|autumn holiday|autumn holidays|fall break|autumn half-term|october half-term|october break',
  'anchor:christmas-break':
    'christmas break|christmas holiday|christmas holidays|christmas|christmas vacation|winter holidays',
  'anchor:winter-break': 'winter break|winter holiday|february break|february half-term|winter vacation',
  'anchor:easter-break': 'easter break|easter holiday|easter holidays|easter|easter vacation|spring break',
  'anchor:summer-break': 'summer break|summer holiday|summer holidays|summer vacation|the summer holidays',
  'anchor:planning-days':
    'planning days|planning day|staff development days|staff development day|teacher planning days|inset days|inset day|professional development days|staff planning days|staff planning day|in-service days|in-service day|training days|development days',
  'anchor:exam': 'exam|exams|examination|examinations|exam period|examination period|exam week|final exams',
  'anchor:term-1-end': "first term's end|autumn term's end",
  'anchor:term-2-end': "second term's end|spring term's end",
  ...feastWords(feasts),
  whole:
    'all|whole|the whole|throughout|all through|the entire|entire|the whole of|all of|for the whole|for all of|through the whole|during the whole|during all of|the full|full',
  rest: 'rest of|the rest of|for the rest of|and the rest of|through the end of|to the end of|until the end of|and for the rest of|up to the end of|till the end of|the remainder of',
  standing:
    'continuously|continuous|ongoing|on an ongoing basis|on a continuous basis|on a rolling basis|all year|all year round|year-round|year round|throughout the year|throughout the school year|throughout the academic year|the whole year|the whole school year|all the time|at all times|constantly|continually|all through the year|all school year|continuously throughout the year|continuously throughout the school year|ongoing throughout the year|ongoing throughout the school year|during the whole year|during the whole school year|the entire year|the entire school year|continuously during the year|continuously during the school year|ongoing all year|continual|permanently|the year round|all through the school year|during the entire school year',
  'as-needed':
    'as needed|if needed|when needed|as required|if required|when required|when necessary|if necessary|as necessary|where necessary|where needed|as and when needed|as and when required|on demand|on request|upon request|when the need arises|if the need arises|according to need|as the need arises|depending on need|depending on needs|at need|according to needs|by request|in case of need|as and when|whenever needed|whenever necessary|based on need|based on needs',
  asap: 'as soon as possible|asap|a.s.a.p.|immediately|at the earliest opportunity|promptly|without delay|at once|as early as possible|right away|as quickly as possible|straight away|without undue delay|as soon as practicable|soonest|at the earliest possible opportunity',
  unspecified:
    'regularly|regular|on a regular basis|at regular intervals|several times a year|several times|several times per year|a few times a year|a few times|occasionally|from time to time|periodically|now and then|in good time|at a later date|later|at a later time|frequently|some times a year|a number of times a year|at intervals|a few times per year|every now and then|sometimes|to be decided|to be determined|tbd|tba|to be announced|date to be announced|date to be confirmed|tbc|unknown|several times during the year|a few times during the year|a couple of times a year|a couple of times|at irregular intervals|several times a term|a few times a term|intermittently|when convenient',
  varies: 'varies|varying|depends on|depending on|dependent on',
  refer:
    'according to|as per|cf.|see|in accordance with|following|follows|in line with|as set out in|pursuant to|under|by|in|on|per|as shown in|subject to|as stated in|per the',
  'plan-adjective':
    "the|a|fixed|set|agreed|school's|own|separate|local|established|published|school|our|its|annual|given|planned|current|a separate|a fixed|a set|regular|detailed",
  'plan:tidsplan': 'schedule|timetable|time schedule|time plan|timeline|scheduled times|schedules',
  'plan:moteplan':
    'meeting plan|meeting schedule|meetings plan|meeting calendar|plan of meetings|meetings calendar|meetings schedule',
  'plan:arsplan':
    'annual plan|yearly plan|year plan|annual cycle|annual wheel|activity plan|yearly schedule|annual calendar|annual schedule|term plan|academic calendar',
  'plan:skolerute': 'school calendar|school year calendar|term dates',
  'plan:timeplan': 'weekly plan|weekly schedule|class schedule|lesson plan',
  'plan:eksamensplan': 'exam plan|exam schedule|examination schedule|examination plan',
  'plan:vurderingsplan': 'assessment plan|assessment schedule|test schedule',
  'plan:plan': 'plan|calendar|overview|rota|list',
  'plan:avtale':
    'by agreement|by appointment|as agreed|by arrangement|to be agreed|upon agreement|by mutual agreement|appointment|agreement|according to agreement|to be arranged|time to be agreed',
  filler:
    'also|always|held|takes place|take place|only|mainly|primarily|preferably|ideally|especially|both|done|carried out|conducted|is held|are held|regularly scheduled|at minimum once|already|for all|time|when:|date|then|either|some|completed|will be held|in particular|sometime|offered|for all students|all students|again|sent|sent out|sent home|distributed|published|issued|submitted|reviewed|evaluated|updated|to be held|to be completed|there will be|we hold',
  maybe:
    'perhaps|possibly|probably|maybe|tentatively|provisionally|likely|if possible|to be confirmed|normally|usually|typically|generally|as a rule|often|mostly|in principle|ordinarily|almost|nearly',
  atleast: 'at least|minimum|a minimum of|not less than|no fewer than|no less than|min.|minimum of|not fewer than',
  atmost: 'at most|up to|maximum|a maximum of|no more than|not more than|max.|max|maximum of',
  and: 'and|&|plus|as well as',
  or: 'or|and/or|alternatively',
  otherwise:
    'otherwise|and otherwise|in addition|furthermore|additionally|and in addition|else|apart from that|besides',
  among: 'e.g.|for example|among others|including|incl.|i.e.|among other times|for instance|such as',
  article: 'the|this|that|these|those',
  of: 'of|in|on|during',
  'parity:odd': 'odd weeks|odd-numbered weeks|odd numbered weeks|odd week|odd-numbered week|weeks with odd numbers',
  'parity:even':
    'even weeks|even-numbered weeks|even numbered weeks|even week|even-numbered week|weeks with even numbers',
  clock: 'at|o’clock|kl.|kl',
  daypart:
    'evening|evenings|afternoon|afternoons|morning|mornings|after school|in school hours|during school hours|lunchtime|lunch|full day|half day|all day|first two lessons|first lesson|last lesson|am|pm|a.m.|p.m.|midday|noon|night|after school hours|during term time|in term time|term time|in the evening|in the morning|in the afternoon',
  venue:
    'early years|middle school|high school|lower school|upper school|elementary school|primary school|secondary school|unannounced|announced|compulsory|optional|break|recess|staff meeting|staff meetings|team meeting|team meetings|class time|homeroom|assembly|the hall|the library|library|classroom|the classroom|staffroom|auditorium|gym|cafeteria|canteen|advisory|class|lessons|class teacher lesson|faculty meeting|faculty meetings|department meetings|department meeting|online|teams|all classes|all grades|all year groups',
  label:
    'change|switch|follow-up|evaluation|review|transition|meeting|meetings|session|sessions|update|round|rounds|second time|last time|gathering|gatherings|implementation|assessment',
  grade: 'grade|grades|year group|form|class|grade level|classes|year',
  vg: 'vg',
  'programme:sf': 'general studies|academic programme',
  'programme:yf': 'vocational|vocational programme|vocational programmes',
  ends: 'ends|ends on|finishes',
  except: 'except|except for|except in|excluding|apart from|other than|not|but not|with the exception of',
  holidays: 'holidays|the holidays|school holidays|the school holidays|breaks|school breaks|half-term',
  negation:
    'not|except|except for|never|no|excluding|apart from|outside|without|none|other than|neither|unless|barring|nor|closed|exception|exceptions|avoid|avoiding|etc.|etc|and so on|and so forth|some|hardly|if we|provided|as long as',
  between: 'between|in between|in the period between',
  when: 'when|if|in case|whenever|where|provided that|as long as|while|once the|once all|because|so that|in order to|as soon as',
  relative:
    'the year in which|the year that|the year when|for those who|for students who|for new|for pupils who|which|who|for pupils|for students|regarding|concerning',
  'nearest:nearest': 'nearest|closest',
  'nearest:following': 'next|following|subsequent',
  'nearest:preceding': 'preceding|previous|prior',
  gap: 'intervals|at a time',
  'not-timing': 'no time given|without a time',
  'first-time': 'first time|the first time|for the first time',
  onward:
    'onwards|onward|and onwards|and onward|and later|and for the rest of the school year|and the rest of the year',
  'meridiem:pm': 'pm|p.m.|p.m',
  'meridiem:am': 'am|a.m.|a.m',
  heading: "heading|heading's period",
  thereafter: 'then|and then|thereafter|after that',
  'kind:break': 'break|breaks|school break|school breaks|holiday|school holiday|half term|half-term|the half term',
  apart: 'as well as|plus',
  cancelled:
    'cancelled|canceled|is cancelled|called off|which is cancelled|is dropped|dropped|falls away|lapses|is off|closed|be cancelled',
  moved:
    'moved|is moved|has been moved|postponed|is postponed|rescheduled|deferred|pushed back|brought forward|which is moved|which has been moved|put off|is brought forward',
  purpose: 'for|regarding|concerning',
  recipient: 'to|to the',
  'deadline-noun':
    'deadline|application deadline|closing date|due date|submission deadline|deadline for applications|last day to apply|is the deadline|cut-off|cut-off date',
  'ending:deadline-noun': 'deadline',
  timeless:
    'tomorrow|yesterday|today|in even years|in odd years|for ever|forever|next week|this week|next month|this month',
  'at-latest': 'at the latest|by the latest|latest|at latest',
  'as-of': 'per|pr.',
  later: 'later|after',
  earlier: 'earlier|before',
  'so-that': 'so that|in order that',
  copula: 'is|are',
  'by-after-title': 'by',
  through: 'through|thru|up to and including|until and including|through to',
  that: 'after that',
  attributive:
    'daily|every day|everyday|weekly|once weekly|every week|fortnightly|biweekly|bi-weekly|every fortnight|once a fortnight|once every fortnight|monthly|every month|quarterly|half-yearly|termly|biannually|bi-annually|semiannually|semi-annually|yearly|annually|annual|every year|each year|every school year|each school year|each academic year|every academic year',
  'form:ordinal': '=st|=nd|=rd|=th',
  'form:plan:plan': '...plan|...plans',
  'form:plan:schedule': '...schedule',
  'form:plan:calendar': '...calendar',
  'form:occasion': inflect(
    'meeting,s conference,s talk,s interview,s week,s test,s screening,s drill,s rehearsal,s survey,s revision assessment,s',
    'review,s reporting report,s inspection,s day,s evening,s trip,s orientation exhibition registration ceremony picnic',
    'training workshop,s visit,s fair concert,s festival budget',
  ),
  'form:deed': inflect('house audit'),
  'form:body': inflect('team council committee'),
  'form:stretch': inflect('week,s period time'),
}

/** How it is read. */
export const reading: ReadingLanguage = { words: en, monthBeforeDay: true, compoundsApart: true }
