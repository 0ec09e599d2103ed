import type { Result } from '../../bitrix/methods'

/** A dialog in the portal's form. */
export type WireDialog = Result<'imopenlines.dialog.get'>
