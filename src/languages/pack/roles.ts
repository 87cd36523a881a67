import type { RoleId } from '../../resolve/role-groups'

/** What the roles of a school are called, and the words that stand around their names; words parted by blanks, names by `|`. */
export interface RoleWords {
  /** Before a role, to choose among its holders. */
  readonly choosing: string
  /** After a role, to begin a description of the holders that are meant. */
  readonly describing: string
  /** Between the roles of a list. */
  readonly joining: string
  /** Of each role of the dictionary the title, then what else it is called; inflected forms are found by rule. */
  readonly names: Readonly<Record<RoleId, string>>
}
