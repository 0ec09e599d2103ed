import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** The computer's name and, where the system has one, its number. @see man 5 machine-id */
export const computer = (): string => `${hostname()}\n${machineId()}`

function machineId(): string {
  try {
    return readFileSync('/etc/machine-id', 'utf8').trim()
  } catch {
    return ''
  }
}
