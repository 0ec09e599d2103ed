import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { AlertHits } from '../../../electron/contract/alert'
import { useNotices } from '../../../renderer/app/notices'
import { Refusal } from '../../support/fake-bridge'
import { settled } from '../../support/mount'
import { all, descriptionOf, fill, nameOf, one } from '../../support/page'
import { type AlertsPage, hits, listOf, openAlerts, rule } from './alerts-page'

const locked = rule('policy:Waits', { name: 'Waits', isLocked: true, now: hits({ hits: 2, unknown: 4, isPart: true }) })
const own = rule('rule-1', {
  groups: [
    [
      { of: 'waits', minutes: 5 },
      { of: 'status', statuses: ['new', 'answered'] },
    ],
    [{ of: 'operator', operatorIds: [20], nobody: true }],
  ],
})

/** The input inside a label of this text. */
function inputOf(text: string): HTMLInputElement {
  const labels = [...document.querySelectorAll('label')].filter(label => label.textContent.trim() === text)
  const input = labels.at(-1)?.querySelector('input')
  if (!input) throw new Error(`no input labelled "${text}"`)
  return input
}

async function openRules(list = listOf([], [locked, own]), answers: Parameters<typeof openAlerts>[1] = {}) {
  const page = await openAlerts(list, answers)
  await page.click(inputOf('Rules'))
  await settled()
  return page
}
const items = () =>
  [...document.querySelectorAll('ul[aria-label="Alert rules"] > li')].map(({ textContent }) => textContent)
const notices = () => useNotices().shown.map(shown => ('notice' in shown ? shown.notice.title : 'failure'))

describe('the rules', () => {
  it('say what they ask, how many dialogs they hit, and of how many they cannot tell', async () => {
    await openRules()
    expect(items()[0]).toContain('Set by your administrator')
    expect(items()[0]).toContain('Matches 2 of 12 dialogs now; cannot tell for 4 (not all dialogs have been read)')
    expect(items()[1]).toContain(
      'Waiting for reply longer than, minutes: 5 and Status is New, With operator, or Operator is Unassigned, Maria Brown',
    )
  })

  it('of the administrator offer nothing; one’s own are switched, and deleted', async () => {
    const { click, inputsOf } = await openRules()
    expect(one('switch', 'Watch: Waits').hasAttribute('disabled')).toBe(true)
    expect(all('button', 'Delete: Waits')).toEqual([])
    await click(one('switch', 'Watch: Long wait'))
    await settled()
    expect(inputsOf('alert.switch')).toMatchObject([{ id: 'rule-1', isOn: false }])
    expect(items()[1]).toContain('Off')
    await click(one('button', 'Delete: Long wait'))
    await settled()
    expect(items()).toHaveLength(1)
    expect(notices()).toEqual(['Rule deleted: Long wait'])
    expect(document.activeElement).not.toBe(document.body)
  })

  it('that are deleted come back with one press, switched off if they were', async () => {
    const off = { ...own, isOn: false }
    const { click, inputsOf } = await openRules(listOf([], [locked, off]))
    await click(one('button', 'Delete: Long wait'))
    await settled()
    await click(one('button', 'Undo'))
    await settled()
    const { id: _id, isOn: _isOn, isLocked: _isLocked, now: _now, ...wish } = own
    expect(inputsOf('alert.save')).toEqual([expect.objectContaining({ id: null, rule: wish })])
    expect(inputsOf('alert.switch')).toMatchObject([{ id: 'new', isOn: false }])
    expect(items()).toHaveLength(2)
    expect(all('button', 'Undo')).toEqual([])
    expect(document.activeElement).not.toBe(document.body)
  })

  it('that are ready-made are added with one press, each once', async () => {
    const { click, inputsOf } = await openRules(listOf([], []))
    await click(one('button', 'Add: First answer late'))
    await settled()
    expect(inputsOf('alert.save')).toMatchObject([
      {
        id: null,
        rule: { name: 'First answer late', ready: 'first_late', groups: [[{ of: 'first_late' }]], again: false },
      },
    ])
    expect(all('button', 'Add: First answer late')).toEqual([])
    expect(all('button', 'Add: Disliked by the customer')).toHaveLength(1)
  })
})

describe('the form of a rule', () => {
  const form = () => one('dialog', 'New alert rule')
  const conditions = () => all('group').filter(group => nameOf(group).startsWith('Condition'))
  const selectIn = (group: HTMLElement | undefined): HTMLSelectElement => {
    const found = group?.querySelector('select')
    if (!found) throw new Error('no list of kinds')
    return found
  }
  async function choose(list: HTMLSelectElement, value: string): Promise<void> {
    list.value = value
    list.dispatchEvent(new Event('change', { bubbles: true }))
    await settled()
  }
  async function openForm(answers: Parameters<typeof openAlerts>[1] = {}): Promise<AlertsPage> {
    const page = await openRules(undefined, answers)
    await page.click(one('button', 'New rule'))
    await settled()
    return page
  }
  async function save(page: AlertsPage): Promise<void> {
    await page.click(one('button', 'Save the rule'))
    await settled()
  }

  it('says at each field what is wrong, and leads to the first', async () => {
    const page = await openForm()
    fill(one('textbox', 'Waiting for reply longer than, minutes'), '0')
    await save(page)
    expect(page.inputsOf('alert.save')).toEqual([])
    const name = one('textbox', 'Name')
    expect(document.activeElement).toBe(name)
    expect(descriptionOf(name)).toBe('Give the rule a name.')
    expect(descriptionOf(one('textbox', 'Waiting for reply longer than, minutes'))).toBe(
      'Enter whole minutes from 1 to 1,440.',
    )
  })

  it('calls nothing wrong in a condition that was added after a refused save', async () => {
    const page = await openForm()
    fill(one('textbox', 'Waiting for reply longer than, minutes'), '0')
    await save(page)
    await page.click(one('button', 'Add a condition'))
    await choose(selectIn(conditions()[1]), 'status')
    const said = () => conditions().map(({ textContent }) => textContent.match(/Enter whole|Choose at/)?.[0])
    expect(said()).toEqual(['Enter whole', undefined])
    fill(one('textbox', 'Name'), 'Late and new')
    await save(page)
    expect(said()).toEqual(['Enter whole', 'Choose at'])
  })

  it.each([
    ['keeps to the language while nobody renames it', 'Первый ответ опаздывает', 'first_late'],
    ['has its own name once it has been renamed', 'Мой', undefined],
  ] as const)('of a ready-made rule %s', async (_, name, ready) => {
    const page = await openAlerts(
      listOf([], [rule('rule-1', { name: 'First answer late', ready: 'first_late' })]),
      {},
      'ru',
    )
    await page.click(inputOf('Правила'))
    await settled()
    await page.click(one('button', 'Изменить: Первый ответ опаздывает'))
    await settled()
    fill(one('textbox', 'Название'), name)
    await page.click(one('button', 'Сохранить правило'))
    await settled()
    expect(page.inputsOf('alert.save').map(({ rule: saved }) => [saved.name, saved.ready])).toEqual([[name, ready]])
  })

  it('goes on asking how many dialogs it would hit where that failed once, and says so meanwhile', async () => {
    const answers: ((answer: AlertHits | Refusal) => void)[] = []
    const page = await openForm({
      'alert.try': () =>
        new Promise((resolve, reject) =>
          answers.push(answer => (answer instanceof Refusal ? reject(answer) : resolve(answer))),
        ),
    })
    await expect.poll(() => answers).toHaveLength(1)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => void vi.useRealTimers())
    answers[0]?.(new Refusal({ code: 'offline' }))
    await vi.advanceTimersByTimeAsync(0)
    expect(form().textContent).toContain('is not known right now. Trying again')
    expect(notices()).toEqual([])
    await vi.advanceTimersByTimeAsync(5000)
    answers[1]?.(hits({ hits: 7 }))
    await vi.advanceTimersByTimeAsync(0)
    expect(form().textContent).toContain('Matches 7 of 12 dialogs now')
    expect(page.inputsOf('alert.try')).toHaveLength(2)
  })

  it('says at once how many dialogs the rule would hit, and nothing while a condition is wrong', async () => {
    const page = await openForm({ 'alert.try': hits({ hits: 7, unknown: 1 }) })
    await expect.poll(() => form().textContent).toContain('Matches 7 of 12 dialogs now; cannot tell for 1')
    fill(one('textbox', 'Waiting for reply longer than, minutes'), 'x')
    await expect.poll(() => form().textContent).not.toContain('Hits')
    fill(one('textbox', 'Waiting for reply longer than, minutes'), '9')
    await expect
      .poll(() => page.inputsOf('alert.try').at(-1))
      .toMatchObject({ groups: [[{ of: 'waits', minutes: 9 }]] })
  })

  it('warns of more than fifty dialogs before it is saved, and saves it all the same', async () => {
    const page = await openForm({ 'alert.try': hits({ dialogs: 500, hits: 50 }) })
    await expect.poll(() => form().textContent).toContain('Matches 50 of 500 dialogs now')
    expect(form().textContent).not.toContain('Add conditions to narrow it down')
    page.answer('alert.try', hits({ dialogs: 500, hits: 312 }))
    fill(one('textbox', 'Waiting for reply longer than, minutes'), '1')
    await expect.poll(() => form().textContent).toContain('That is a lot: you get an alert for each.')
    fill(one('textbox', 'Name'), 'Everybody')
    await save(page)
    expect(page.inputsOf('alert.save')).toHaveLength(1)
  })

  it('says that the board is still to be read', async () => {
    await openForm({ 'alert.try': null })
    await expect.poll(() => form().textContent).toContain('The board is being read…')
  })

  it('adds and removes conditions and a second group, with the focus where it goes on', async () => {
    const page = await openForm()
    await page.click(one('button', 'Add a condition'))
    await settled()
    expect(conditions()).toHaveLength(2)
    expect(document.activeElement).toBe(selectIn(conditions()[1]))
    await choose(selectIn(conditions()[1]), 'transfers')
    await page.click(one('button', 'Add an alternative (or)'))
    await settled()
    expect(all('button', 'Add an alternative (or)')).toEqual([])
    await choose(selectIn(conditions()[2]), 'status')
    await page.click(inputOf('New'))
    await page.click(one('button', 'Remove condition 1'))
    await settled()
    expect(document.activeElement).toBe(selectIn(conditions()[0]))
    fill(one('textbox', 'Name'), 'Moved or new')
    await save(page)
    expect(page.inputsOf('alert.save')).toMatchObject([
      {
        id: null,
        rule: {
          name: 'Moved or new',
          groups: [[{ of: 'transfers', least: 5 }], [{ of: 'status', statuses: ['new'] }]],
          repeatMinutes: null,
        },
      },
    ])
    expect(all('dialog', 'New alert rule')).toEqual([])
  })

  it('chooses among what the board has', async () => {
    const page = await openForm()
    await choose(selectIn(conditions()[0]), 'operator')
    await page.click(inputOf('Unassigned'))
    await page.click(inputOf('Nina Petrova'))
    fill(one('textbox', 'Name'), 'Nina or nobody')
    await save(page)
    expect(page.inputsOf('alert.save')).toMatchObject([
      { rule: { groups: [[{ of: 'operator', operatorIds: [21], nobody: true }]] } },
    ])
  })

  it('begins with the rule that is changed, and keeps what main refuses', async () => {
    const page = await openRules(undefined, {
      'alert.save': () => {
        throw new Refusal({ code: 'invalid', reason: 'too_many_alerts' })
      },
    })
    await page.click(one('button', 'Edit: Long wait'))
    await settled()
    expect(conditions()).toHaveLength(3)
    fill(one('textbox', 'Alert again every … minutes until acknowledged'), '15')
    await save(page)
    expect(page.inputsOf('alert.save')).toMatchObject([{ id: 'rule-1', rule: { repeatMinutes: 15 } }])
    expect(page.inputsOf('alert.save')[0]?.rule.groups).toEqual(own.groups)
    expect(one('dialog', 'Change the alert rule').textContent).toContain('There are too many alert rules')
  })
})
