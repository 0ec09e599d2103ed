import { describe, expect, it } from 'vitest'
import type { LineId, UserId } from '../../../../../electron/contract/common'
import type { Colleague, People } from '../../../../../electron/contract/people'
import { choicesOf, mostShown, type ChoiceQuery } from '../../../../../renderer/features/acts/choices'

const line = (id: number) => id as LineId
const colleague = (id: number, name: string | null, given: Partial<Colleague> = {}): Colleague => ({
  id: id as UserId,
  name,
  position: null,
  lines: [],
  presence: null,
  freeSlots: [],
  ...given,
})
const people = (colleagues: Colleague[], more = false): People => ({
  colleagues,
  lines: [
    { id: line(22), name: 'Support', people: 3 },
    { id: line(16), name: 'Sales Line', people: 2 },
    { id: line(8), name: 'Служба поддержки', people: 1 },
  ],
  more,
  partial: false,
})
const wanted = (given: Partial<ChoiceQuery> = {}): ChoiceQuery => ({
  text: '',
  lineId: line(22),
  except: new Set(),
  withLines: true,
  ...given,
})
const names = (all: People, given: Partial<ChoiceQuery> = {}, found: Colleague[] = []) =>
  choicesOf(all, found, wanted(given)).people.map(choice => (choice.kind === 'person' ? choice.person.name : ''))

const boris = colleague(27, 'Boris Novak', { position: 'Operator' })
const anna = colleague(205, 'Анна Иванова', { position: 'Head of care' })

describe('choices', () => {
  it.each([
    ['the beginning of a name', 'bor', ['Boris Novak']],
    ['beginnings in any order', 'nov bo', ['Boris Novak']],
    ['the beginning of the position', 'oper', ['Boris Novak']],
    ['another alphabet, whatever its case', 'ИВАН', ['Анна Иванова']],
    ['the number', '205', ['Анна Иванова']],
    ['the middle of a name', 'oris', []],
  ])('are found by %s', (_, text, expected) => {
    expect(names(people([boris, anna]), { text })).toEqual(expected)
  })

  it('put those who can take a dialog at once first, then operators of its channel line, then those present', () => {
    const own = { lines: [line(22)], presence: 'online' as const }
    const room = (free: number) => ({ freeSlots: [{ lineId: line(22), free }] })
    const all = [
      colleague(1, 'Elsewhere', { presence: 'online' }),
      colleague(2, 'Away', { ...own, presence: 'offline' }),
      colleague(3, 'On a break', { ...own, presence: 'pause' }),
      colleague(4, 'Nearly full', { ...own, ...room(1) }),
      colleague(5, 'Free', { ...own, ...room(9) }),
      colleague(6, 'Unknown', { ...own, presence: null }),
    ]
    expect(names(people(all))).toEqual(['Free', 'Nearly full', 'Elsewhere', 'Unknown', 'On a break', 'Away'])
  })

  it('leave out excluded people and the dialog’s channel line', () => {
    expect(names(people([boris, anna]), { except: new Set([27]) })).toEqual(['Анна Иванова'])
    const { lines } = choicesOf(people([]), [], wanted())
    expect(lines.map(({ id }) => id)).toEqual([16, 8])
    expect(choicesOf(people([]), [], wanted({ withLines: false })).lines).toEqual([])
  })

  it('include colleagues found by the portal, once', () => {
    expect(names(people([boris]), { text: 'bo' }, [boris, colleague(9, 'Bo Andersson')])).toEqual([
      'Bo Andersson',
      'Boris Novak',
    ])
  })

  it('are cut at the limit, and say that there are more', () => {
    const all = Array.from({ length: mostShown + 1 }, (_, index) => colleague(index + 1, `Name ${index}`))
    expect(choicesOf(people(all), [], wanted())).toMatchObject({ cut: true })
    expect(names(people(all))).toHaveLength(mostShown)
    expect(choicesOf(people([boris]), [], wanted())).toMatchObject({ cut: false })
  })
})
