import { type RoleEntry, roleEntry } from './role-entry'

/** Pupils, their guardians, and those who speak for them. */
export const pupilsAndHome: readonly RoleEntry[] = [
  roleEntry(
    'elev',
    'Elev|Elev|Elev|Elev|Pupil',
    'elever|elevene|elevar|elevane|eleven|elevarna|eleverna|eleverne|student|students|learner|elevgruppe|elevgruppen|klassen|klassene|klasserne|klasserna|klasse|klasser|alla klasser|alle klasser|barn|barna|barnen|børn|børnene|skoleelever|gruppene|alle grupper',
  ),
  roleEntry(
    'foresatte',
    'Foresatte|Føresette|Vårdnadshavare|Forældre|Guardians',
    'foresatt|føresett|foreldre|foreldrene|foreldra|forelder|foreldre/foresatte|foresatte/foreldre|vårdnadshavarna|vårdnadshavaren|föräldrar|föräldrarna|förälder|forældre|forældrene|forælder|forældremyndighedsindehaver|hjemmet|heimen|hemmet|hjem|parents|parent|guardian|carers',
  ),
  roleEntry(
    'søker',
    'Søker|Søkjar|Sökande|Ansøger|Applicant',
    'søkere|søkerne|søkarar|søkar|ansøgere|sökanden|applicants|privatist|privatister',
  ),
  roleEntry(
    'lærling',
    'Lærling|Lærling|Lärling|Lærling|Apprentice',
    'lærekandidat|lærekandidater|lærlinger|elever i lære',
  ),
  roleEntry(
    'elevråd',
    'Elevråd|Elevråd|Elevråd|Elevråd|Student council',
    'elevrådet|elevrådets medlemmer|elevrådene|elevrådsstyret|elevrådsrepresentant|elevrådsrepresentanter|elevrepresentant|elevrepresentanter|elevrådskontakt|elevrådskontaktene|tillitselev|tillitselever|tillitsvalgte elever|trivselsråd|trivselsrådet|trivselsrådene|pupil council|student representatives',
  ),
  roleEntry(
    'elevrådsleder',
    'Elevrådsleder|Elevrådsleiar|Elevrådsordförande|Elevrådsformand|Student council leader',
    'leder elevråd|leder av elevrådet|elevrådsformænd|elevrådsledere|elevrådsformand',
  ),
  roleEntry(
    'fau',
    'FAU|FAU|Föräldraförening|Forældreråd|Parents’ council',
    'foreldrerådets arbeidsutvalg|foreldrerådet|foreldreråd|foreldreutvalg|foreldreutvalget|föräldraföreningen|föräldraråd|föräldrarådet|föräldraförening|forældrerådet|fau-styret|fau styret|styret i fau|styret fau|fau rep|fau-representant|fau-representanter|fau-representantene|representant fra fau|representant fau|fau-medlemmer|faus arbeidsgruppe|fau rep.|fau-rep|alle foreningens medlemmer|styret i foreldreforeningen|foreldreforeningen|parent council|parents council|parents association|pta',
  ),
  roleEntry(
    'fau-leder',
    'FAU-leder|FAU-leiar|Föräldraföreningens ordförande|Forældrerådsformand|Parents’ council leader',
    'leder fau|fau leder|leder av fau|leder i fau|fau-leiar|leiar fau|fau-nestleder|nestleder fau',
  ),
  roleEntry(
    'foreldrekontakt',
    'Foreldrekontakt|Foreldrekontakt|Klassrepresentant|Kontaktforælder|Class contact',
    'foreldrekontakter|foreldrekontaktene|klassekontakt|klassekontakter|klassekontaktene|foreldrerepresentant|foreldrerepresentanter|kontaktforældre|kontaktforældrene|klassforälder|klassföräldrar|klasseforeldre|klasseforældreråd|klasseforældrerådet|trivselsforældre|class parent|støttekontakter',
  ),
]
