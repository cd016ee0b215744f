import type { RouteRecordRaw } from 'vue-router'

export const routes: RouteRecordRaw[] = [
  {
    path: '/sign-in',
    component: () => import('./SignIn.vue'),
    meta: { bare: true, open: true, title: 'session.signIn' },
  },
  {
    path: '/password',
    component: () => import('./PasswordChange.vue'),
    meta: { bare: true, title: 'session.passwordTitle' },
  },
  { path: '/me', component: () => import('./ProfileShow.vue'), meta: { title: 'session.profileTitle' } },
]
