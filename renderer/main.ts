import { createApp } from 'vue'
import { createPinia } from 'pinia'
import b24ui from '@bitrix24/b24ui-nuxt/vue-plugin'
import App from './App.vue'
import { createTranslator } from './i18n'
import { watchEarlyField } from './app/early-field'
import { mayBeOfCommand } from './features/keys/reserved-keys'
import { useNotices } from './app/notices'
import './style.css'

watchEarlyField(mayBeOfCommand)
const pinia = createPinia()
const app = createApp(App)
app.use(pinia).use(createTranslator()).use(b24ui)

const { report } = useNotices(pinia)
app.config.errorHandler = report
window.addEventListener('unhandledrejection', event => {
  event.preventDefault()
  report(event.reason)
})

app.mount('#app')
