import type { Session } from '@yipanqi/api'
import { t, type Key } from '@yipanqi/words'
import { nextTick } from 'vue'
import { createRouter, createWebHistory } from 'vue-router'
import { routes as board } from './board/routes'
import { routes as calendar } from './calendar/routes'
import { routes as duties } from './duties/routes'
import { routes as journal } from './journal/routes'
import { routes as loop } from './loop/routes'
import { routes as meeting } from './meeting/routes'
import { routes as notice } from './notice/routes'
import { routes as org } from './org/routes'
import { onSignedOut, queries } from './queries'
import { askAgain, detour, remember, SESSION, sessionAnew, sessionNow } from './session'
import { routes as session } from './session/routes'
import { mayLeave } from './shell/useLeaving'

declare module 'vue-router' {
  interface RouteMeta {
    /** without the shell */
    bare?: boolean
    /** seen without signing in */
    open?: boolean
    title?: Key
  }
}

const pages = [
  ...session,
  ...board,
  ...duties,
  ...loop,
  ...meeting,
  ...org,
  ...calendar,
  ...journal,
  ...notice,
]

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', redirect: '/duties' },
    ...pages,
    {
      path: '/:rest(.*)*',
      component: () => import('./shell/NotFound.vue'),
      meta: { title: 'ui.pageNotFound' },
    },
  ],
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
})

/** Whoever has signed out is asked nothing more. */
router.beforeEach((to, from) => to.path === from.path || to.meta.open === true || mayLeave())

router.beforeEach(async (to) => {
  const session = await sessionNow(queries, (fresh) => void follow(fresh)).catch(() => undefined)
  if (!session) return true
  return (
    detour(session, {
      path: to.redirectedFrom?.path === '/' ? '/' : to.fullPath,
      open: to.meta.open === true,
    }) ?? true
  )
})

async function follow(session: Session): Promise<void> {
  await router.isReady()
  const { fullPath, meta } = router.currentRoute.value
  const elsewhere = detour(session, { path: fullPath, open: meta.open === true })
  if (elsewhere) await router.replace(elsewhere)
}

router.afterEach((to, from) => {
  document.title = (to.meta.title ? t(to.meta.title) + ' · ' : '') + t('ui.product')
  if (from.matched.length && to.path !== from.path)
    void nextTick(() => document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true }))
})

/** Once the first page stands, the other pages' files are fetched: going there then waits for data alone. */
void router.isReady().then(() => setTimeout(fetchPages, 2_000))
function fetchPages() {
  for (const { components } of router.getRoutes()) {
    const page: unknown = components?.default
    if (typeof page === 'function') Promise.resolve(page()).catch(() => undefined)
  }
}

/** A page whose file is gone was built before the last update: load the office anew, once. */
router.onError((failure, to) => {
  if (!/module|import/i.test(String(failure)) || sessionStorage.getItem('yipanqi.reloaded') === to.fullPath)
    return
  sessionStorage.setItem('yipanqi.reloaded', to.fullPath)
  location.assign(to.fullPath)
})

onSignedOut(() => void toSignIn())

/** The page to come back to is known only once the first one stands: an answer may be faster than its file. */
async function toSignIn(): Promise<void> {
  await router.isReady().catch(() => undefined)
  const { fullPath, meta } = router.currentRoute.value
  if (meta.open || askAgain(queries.getQueryData<Session>(SESSION))) return
  remember(undefined)
  await sessionAnew(queries)
  await router.replace({ path: '/sign-in', query: { next: fullPath } })
}
