// Runs anew for each component file; all it uses is loaded once.
import { afterAll } from 'vitest'
import { leavePage } from './leave-page'

afterAll(leavePage)
