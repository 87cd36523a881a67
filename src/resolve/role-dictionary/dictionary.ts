import { bodies } from './bodies'
import { leadership } from './leadership'
import { partners } from './partners'
import { pupilsAndHome } from './pupils-and-home'
import type { RoleEntry } from './role-entry'
import { staff } from './staff'
import { studentServices } from './student-services'
import { teachers } from './teachers'

/** The roles the library knows, in the five languages. A wheel's own roles come before these. */
export const roleDictionary: readonly RoleEntry[] = [
  ...leadership,
  ...teachers,
  ...studentServices,
  ...pupilsAndHome,
  ...bodies,
  ...staff,
  ...partners,
]
