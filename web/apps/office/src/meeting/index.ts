export { useMeetingChoices } from './useMeetingChoices'
