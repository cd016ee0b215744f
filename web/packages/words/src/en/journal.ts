export const journal = {
  title: 'Journal',
}
