import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/duties', component: () => import('./DutyList.vue'), meta: { title: 'duties.title' } },
]
