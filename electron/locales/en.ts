/** What main itself says to the operator: menu and the few system dialogs. */
export const en = {
  menu: {
    file: 'File',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pastePlain: 'Paste without formatting',
    selectAll: 'Select all',
    view: 'View',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    zoomReset: 'Actual size',
    fullScreen: 'Full screen',
    window: 'Window',
    minimize: 'Minimise',
    close: 'Close window',
    about: 'About Switchboard',
    hide: 'Hide Switchboard',
    hideOthers: 'Hide others',
    showAll: 'Show all',
  },
  crash: {
    title: 'The window had to be restarted',
    reloaded: 'It stopped because of an error. Nothing was sent twice; drafts and the sign-in are kept.',
    stuck: 'It keeps stopping because of an error. Please start Switchboard again; the sign-in is kept.',
    quit: 'Quit',
  },
}
export type Texts = typeof en
