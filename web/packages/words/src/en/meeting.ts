export const meeting = {
  title: 'Intake desk',
}
