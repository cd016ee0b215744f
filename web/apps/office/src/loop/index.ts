export { registerAddress, type RegisterFilter } from './register'
export { default as DeadlineInput } from './DeadlineInput.vue'
