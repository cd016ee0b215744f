import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/loops', component: () => import('./LoopList.vue'), meta: { title: 'loop.title' } },
  { path: '/loops/:id', component: () => import('./LoopShow.vue'), props: true, meta: { title: 'loop.one' } },
  { path: '/register', redirect: (to) => ({ path: '/loops', query: to.query }) },
]
