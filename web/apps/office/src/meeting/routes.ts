import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/intake', component: () => import('./ReportList.vue'), meta: { title: 'meeting.title' } },
  {
    path: '/intake/:id',
    component: () => import('./ReportShow.vue'),
    props: true,
    meta: { title: 'meeting.title' },
  },
]
