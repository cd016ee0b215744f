export const notice = {
  title: 'Notices',
}
