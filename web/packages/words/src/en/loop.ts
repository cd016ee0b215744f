export const loop = {
  title: 'Register',
}
