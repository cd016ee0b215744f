export { detour, hasRight, remember, setTypeSize, typeSize } from './session'
export { SESSION, sessionAnew, sessionNow, useSession } from './useSession'
export { useSigning } from './useSigning'
export { useTurn } from './useTurn'
