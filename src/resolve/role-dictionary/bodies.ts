import { type RoleEntry, roleEntry } from './role-entry'

/** Boards, councils and committees. */
export const bodies: readonly RoleEntry[] = [
  roleEntry(
    'skolestyre',
    'Skolestyre|Skulestyre|Skolstyrelse|Skolebestyrelse|School board',
    'skolebestyrelsen|bestyrelse|bestyrelsen|styret|styre|styrelsen|styrelse|styremedlemmer|styremedlem|skolstyrelsen|driftsstyre|driftsstyret|bestyrelsesmedlem|bestyrelsesmedlemmer|styrelserepresentant|forældrebestyrelsen|forældrebestyrelse|skolekredsen|board',
  ),
  roleEntry(
    'styreleder',
    'Styreleder|Styreleiar|Ordförande|Formand|Chair',
    'formanden|formann|formænd|formændene|næstformand|næstformænd|ordföranden|nestleder i styret|bestyrelsesformand|bestyrelsesformanden|skolebestyrelsesformand|chairperson|vara|varamedlem|varamedlemmer',
  ),
  roleEntry(
    'skoleutvalg',
    'Skoleutvalg|Skuleutval|Skolråd|Skoleudvalg|School council',
    'su|smu|samarbeidsutvalg|samarbeidsutvalget|samarbeidsutval|skolemiljøutvalg|skolemiljøutvalget|skulemiljøutval|skolrådet|skoleutvalget|brukerråd|elev- og foreldreråd|samråd|samrådet|udvalg|udvalgene|udvalget',
  ),
  roleEntry(
    'pedagogisk-råd',
    'Pedagogisk råd|Pedagogisk råd|Pedagogiskt råd|Pædagogisk råd|Pedagogical council',
    'pedagogisk forum|pædagogisk råds medlemmer|fellesmøte|kollegiet|lærerrådet|lærermøtet',
  ),
  roleEntry(
    'valgkomité',
    'Valgkomité|Valnemnd|Valberedning|Valgudvalg|Election committee',
    'valgkomite|valgkomiteen|valgkomitéen|valnemnda|valberedningen|nominating committee',
  ),
  roleEntry(
    'komité',
    'Komité|Komité|Kommitté|Udvalg|Committee',
    'komite|komiteen|komiteer|tildelingskomiteen|markedskomiteen|17. mai-komiteen|17. mai-komité|17.mai komite|17 mai komiteen|arbeidsgruppe|arbeidsgruppen|arbetsgrupp|arbejdsgruppe|festkomite|festkomiteen|arrangementskomité|committees',
  ),
  roleEntry(
    'verneombud',
    'Verneombud|Verneombod|Skyddsombud|Arbejdsmiljørepræsentant|Safety representative',
    'verneombudet|hovedverneombud|hovudverneombod|hovudverneombodet|vernetenesta|vernetjenesten|ivo|arbejdsmiljørepræsentanten|amr|skyddsombudet',
  ),
  roleEntry(
    'hms-koordinator',
    'HMS-koordinator|HMS-koordinator|Arbetsmiljösamordnare|Arbejdsmiljøkoordinator|Health and safety coordinator',
    'hms-ansvarlig|hms|amu|arbeidsmiljøutvalget|arbeidsmiljøutvalg|amg',
  ),
  roleEntry(
    'tillitsvalgt',
    'Tillitsvalgt|Tillitsvald|Facklig representant|Tillidsrepræsentant|Union representative',
    'tillitsvalgte|plasstillitsvalgt|tillitsvald|tillitsvalde|facket|de fackliga|tillidsmand|tr|fagforening|fagforeningene|organisasjonane|organisasjonene',
  ),
  roleEntry(
    'beredskapsteam',
    'Beredskapsteam|Beredskapsteam|Krisgrupp|Beredskabsgruppe|Emergency team',
    'kriseteam|beredskapsgruppe|krisgruppen|kristeam|beredskapsteamet',
  ),
]
