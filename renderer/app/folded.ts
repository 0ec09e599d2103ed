/**
 * A text as it is searched: without case, of one form for letters that look alike, and with е for ё, which few people
 * type.
 */
export const folded = (text: string): string => text.normalize('NFKC').toLocaleLowerCase().replaceAll('ё', 'е')
