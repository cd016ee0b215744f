export { detour, hasRight, remember, setTypeSize, typeSize } from './session'
export { SESSION, sessionNow, useSession } from './useSession'
export { useSigning } from './useSigning'
