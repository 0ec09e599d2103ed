import { loadKitLocale } from '../../renderer/i18n'

// Parts that the window loads on first use: loaded beforehand, so that a test of the window does not wait for them.
await Promise.all([
  import('../../renderer/features/sign-in/SignIn.vue'),
  import('../../renderer/features/sign-in/KeepingDialog.vue'),
  import('../../renderer/features/workspace/Workspace.vue'),
  import('../../renderer/features/my-dialogs/MyDialogs.vue'),
  import('../../renderer/features/journal/Journal.vue'),
  import('../../renderer/features/settings/Settings.vue'),
  import('../../renderer/features/keys/KeyboardSheet.vue'),
  import('../../renderer/locales/ru'),
  loadKitLocale('en'),
  loadKitLocale('ru'),
])
