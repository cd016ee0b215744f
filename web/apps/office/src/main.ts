import '@fontsource-variable/noto-sans-sc'
import '@fontsource-variable/noto-serif-sc'
import '@yipanqi/ui/ui.css'
import { VueQueryPlugin } from '@tanstack/vue-query'
import { language } from '@yipanqi/words'
import { createApp } from 'vue'
import App from './App.vue'
import { queries } from './queries'
import { router } from './router'
import { typeSize } from './session'

document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en'
document.documentElement.classList.toggle('large-type', typeSize() === 'large')
createApp(App).use(VueQueryPlugin, { queryClient: queries }).use(router).mount('#office')
