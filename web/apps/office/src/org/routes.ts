import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  { path: '/org/:id?', component: () => import('./OrgChart.vue'), meta: { title: 'org.title' } },
  { path: '/people', component: () => import('./PersonList.vue'), meta: { title: 'org.people' } },
  { path: '/settings', component: () => import('./SettingsShow.vue'), meta: { title: 'org.settings' } },
]
