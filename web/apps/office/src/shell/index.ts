export { default as BrandMark } from './BrandMark.vue'
export { default as StateLine } from './StateLine.vue'
export { useLive } from './useLive'
