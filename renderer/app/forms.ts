/** What writes one kind of thing, as Intl's formatters do. */
interface Writer<Thing> {
  format(thing: Thing): string
}

/** How a language writes dates, times and amounts; each is made when it is first asked for. */
export interface Forms {
  time(): Writer<number>
  seconds(): Writer<number>
  date(): Writer<number>
  dateWithYear(): Writer<number>
  shortDate(): Writer<number>
  moment(): Writer<number>
  fullMoment(): Writer<number>
  relative(): RelativeWriter
  shortRelative(): RelativeWriter
  list(): Writer<string[]>
  unit(unit: string, value: number, display?: 'short' | 'narrow'): string
}

/** How long ago, with words such as “yesterday” where the language has them. */
interface RelativeWriter {
  format(value: number, unit: Intl.RelativeTimeFormatUnit): string
}

/** The same, made once. */
export function once<Made>(make: () => Made): () => Made {
  let made: Made | null = null
  return () => (made ??= make())
}
