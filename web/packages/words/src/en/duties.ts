export const duties = {
  title: 'My duties',
  allPosts: 'All my posts together',
  none: 'Nothing waits for you now',
  noneHint: 'What is issued to you, or waits for your acceptance, appears here.',
  as: 'as {posts}',
  blocker: 'Blocked: {words}',
}
