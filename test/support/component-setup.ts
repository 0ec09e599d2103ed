import { afterEach } from 'vitest'

// Files share a process, and each begins with a window in which nothing is kept.
afterEach(() => localStorage.clear())
