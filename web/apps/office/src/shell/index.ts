export { default as BrandMark } from './BrandMark.vue'
export { default as SheetProblem } from './SheetProblem.vue'
export { default as StateLine } from './StateLine.vue'
export { useLive } from './useLive'
