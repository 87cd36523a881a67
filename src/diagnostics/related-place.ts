import type { MessageLanguage, Place, RelatedPlace } from './diagnostic'

type Words = Readonly<Record<MessageLanguage, string>>

/** What a second place is to the finding. `{}` stands for a name. */
const words = {
  first: { en: 'It stands here first.', nb: 'Her står den første.' },
  begins: { en: 'It begins here.', nb: 'Her begynner det.' },
  present: { en: '“{}” stands here.', nb: '«{}» står her.' },
  defined: { en: '“{}” is defined here.', nb: '«{}» er definert her.' },
  removed: { en: '“{}” removes it here.', nb: '«{}» fjerner det her.' },
  set: { en: '“{}” sets it here.', nb: '«{}» setter det her.' },
  covers: { en: '“{}” covers the day.', nb: '«{}» dekker dagen.' },
  schoolYear: { en: 'The school year stands here.', nb: 'Skoleåret står her.' },
  schoolDay: { en: 'The school day stands here.', nb: 'Skoledagen står her.' },
  date: { en: 'The date stands here.', nb: 'Datoen står her.' },
  stated: { en: 'The whole year’s number stands here.', nb: 'Tallet for hele året står her.' },
} as const satisfies Readonly<Record<string, Words>>

/** How a second place helps to understand a finding. */
export type Relation = keyof typeof words

/** Returns a second place with its words in every message language; `name` fills the words' gap. */
export function relatedPlace(place: Place, relation: Relation, name = ''): RelatedPlace {
  // A function, since a name may hold what `replace` reads as a pattern.
  const say = (language: MessageLanguage) => words[relation][language].replace('{}', () => name)
  return relatedWith(place, { en: say('en'), nb: say('nb') })
}

/** Returns a second place with words of its own. */
export function relatedWith(place: Place, texts: Words): RelatedPlace {
  return { ...place, message: texts.en, texts }
}
