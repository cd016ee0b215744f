export { registerAddress, type RegisterFilter } from './register'
