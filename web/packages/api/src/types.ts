/** What the server answers, module by module. Rules live there: these are only shapes. */
export * from './types/shared'
export * from './types/org'
export * from './types/calendar'
export * from './types/loop'
export * from './types/board'
export * from './types/journal'
export * from './types/meeting'
