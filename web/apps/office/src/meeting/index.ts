export { useReportChoices } from './useReportChoices'
