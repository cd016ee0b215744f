export const calendar = {
  title: '工作日历',
}

export const day = { WORK: '工作日', REST: '休息日', HOLIDAY: '节假日', MAKE_UP: '调休上班' }
