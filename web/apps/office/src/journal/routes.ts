import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/journal', component: () => import('./JournalList.vue'), meta: { title: 'journal.title' } },
]
