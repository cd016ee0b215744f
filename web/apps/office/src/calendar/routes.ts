import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/calendar/:year(\\d{4})?',
    component: () => import('./CalendarShow.vue'),
    meta: { title: 'calendar.title' },
  },
]
