import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256Base64 } from '../../../src/export/page/sha-256'

const known = (text: string) => createHash('sha256').update(text, 'utf8').digest('base64')

describe('the hash of a content security policy', () => {
  it('is that of the standard’s own examples', () => {
    expect(sha256Base64('abc')).toBe('ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=')
    expect(sha256Base64('')).toBe('47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=')
  })

  it.each([55, 56, 63, 64, 65, 119, 120, 1000])('is right at a length of %d bytes, where padding turns', (length) => {
    const text = 'a'.repeat(length)
    expect(sha256Base64(text)).toBe(known(text))
  })

  it('is Node’s own for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha256Base64(text)).toBe(known(text))
      }),
    )
  })
})
