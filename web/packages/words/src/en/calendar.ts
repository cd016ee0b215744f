export const calendar = {
  title: 'Working calendar',
}

export const day = { WORK: 'Working day', REST: 'Rest day', HOLIDAY: 'Holiday', MAKE_UP: 'Make-up day' }
