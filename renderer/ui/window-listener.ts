/** Listens to an event of the window. @returns Stops listening. */
export function listenTo<K extends keyof WindowEventMap>(
  name: K,
  listener: (event: WindowEventMap[K]) => void,
  capture = false,
): () => void {
  window.addEventListener(name, listener, capture)
  return () => window.removeEventListener(name, listener, capture)
}
