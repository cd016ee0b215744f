export const org = {
  title: 'Organisation',
}
