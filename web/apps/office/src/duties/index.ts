export { pressing } from './duties'
export { useDuties } from './useDuties'
