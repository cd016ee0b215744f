export const notice = {
  title: 'Notices',
  unread: '{n} unread',
  allRead: 'Mark all as read',
  none: 'No notices',
  noneHint: 'What changes for your posts is told here.',
  isNew: 'New',
  line: '{what}: {about}',
}
