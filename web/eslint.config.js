import js from '@eslint/js'
import vue from 'eslint-plugin-vue'
import globals from 'globals'
import ts from 'typescript-eslint'

const vueStaysOut = [
  { name: 'vue', message: 'a plain .ts decides and imports no Vue; what fetches and acts is named use*.ts' },
  { name: 'vue-router', message: 'a plain .ts imports no router' },
  { name: '@tanstack/vue-query', message: 'a plain .ts fetches nothing' },
]
const throughTheDoor = {
  group: ['../*/*', '!../../*'],
  message: 'a feature imports another only through its index.ts',
}

export default ts.config(
  { ignores: ['**/node_modules', '**/dist', 'e2e/out'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...vue.configs['flat/essential'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // the full-width space is Chinese typography
      'no-irregular-whitespace': 'off',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/no-v-html': 'error',
      'vue/no-restricted-static-attribute': [
        'error',
        { key: 'style', message: 'the content security policy refuses inline styles' },
      ],
      'vue/max-lines-per-block': ['error', { template: 200, script: 200, style: 200 }],
    },
  },
  {
    languageOptions: { globals: globals.browser },
    rules: { 'no-undef': 'off', '@typescript-eslint/no-explicit-any': 'error' },
  },
  {
    files: ['e2e/*.mjs', '*.config.js'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['**/*.ts'],
    ignores: [
      '**/use*.ts',
      '**/routes.ts',
      '**/router.ts',
      '**/main.ts',
      '**/index.ts',
      '**/queries.ts',
      '**/*.config.ts',
    ],
    rules: { 'no-restricted-imports': ['error', { paths: vueStaysOut, patterns: [throughTheDoor] }] },
  },
  {
    files: ['apps/*/src/*/**/use*.ts', 'apps/*/src/*/**/*.vue', 'apps/*/src/*/**/routes.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [throughTheDoor] }] },
  },
)
