export { useChart } from './useChart'
