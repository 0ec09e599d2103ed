/** Keeps a text of the window over restarts. A full or broken storage must not stop what the operator is doing. */
export function keep(name: string, text: string): void {
  try {
    localStorage.setItem(name, text)
  } catch {
    // It lasts until the window closes.
  }
}
