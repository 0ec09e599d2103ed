/** Milliseconds after which the page goes on although it has not been painted. */
const patienceMs = 200

/** Resolves once the page has been painted. */
const painted = () =>
  new Promise<void>(resolve => {
    setTimeout(resolve, patienceMs)
    // The frame is painted once these callbacks have run.
    requestAnimationFrame(() => setTimeout(resolve))
  })

// What takes keys is shown first: the window's own script holds the page for a while.
if (document.getElementById('early')?.hidden === false) await painted()
const own = document.querySelector<HTMLLinkElement>('link[rel=modulepreload]')
if (own) await import(/* @vite-ignore */ own.href)

export {}
