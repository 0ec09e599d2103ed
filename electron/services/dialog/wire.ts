import type { Result } from '../../bitrix/methods'

/** A dialog as the portal tells it. */
export type WireDialog = Result<'imopenlines.dialog.get'>
