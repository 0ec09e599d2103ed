import eslint from '@eslint/js'
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import globals from 'globals'
import tseslint from 'typescript-eslint'
import { imports } from './eslint-imports.js'
import { typedParser } from './eslint-types.js'
import { noBareStorage, noMarkup, noPaletteMarkup, noRawIpc, noSecrets, noWindowBridge } from './eslint-restrictions.js'

const root = `${import.meta.dirname}/..`
const typed = ['electron/**/*.ts', 'renderer/**/*.{ts,vue}', 'test/**/*.ts', 'scripts/*.ts']

export default tseslint.config(
  { ignores: ['node_modules', 'out', 'dist', 'coverage', 'test-results'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: typed,
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {
      parser: typedParser,
      parserOptions: {
        projectService: { allowDefaultProject: ['scripts/*.ts'] },
        tsconfigRootDir: root,
        extraFileExtensions: ['.vue'],
      },
    },
  },
  {
    files: ['renderer/**/*.vue'],
    extends: [...vue.configs['flat/recommended']],
    languageOptions: { parserOptions: { parser: typedParser } },
    rules: {
      'vue/no-v-html': 'error',
      'vue/no-restricted-v-bind': ['error', '/^(inner|outer)-?html$/i', '/^srcdoc$/i'],
      'vue/no-restricted-static-attribute': ['error', '/^srcdoc$/i'],
      'vue/multi-word-component-names': ['error', { ignores: ['App'] }],
      'vue/require-default-prop': 'off',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
    },
  },
  { files: ['renderer/features/*/*.vue'], rules: { 'vue/multi-word-component-names': 'off' } },
  // Some languages put a narrow space before their signs, which must not break the line.
  {
    files: ['renderer/locales/**', 'electron/shell/locales/**'],
    rules: { 'no-irregular-whitespace': ['error', { skipTemplates: true }] },
  },
  {
    rules: {
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: typed,
    rules: {
      // A handler answers a Promise whether or not it waits for something.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // From types that require this locale's texts to match that one's.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // Parts are closures, not classes: their methods need no `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Dear, and without an object: the code has no enums, and no classes but errors.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      'no-undef': 'off',
    },
  },
  {
    files: ['electron/**/*.ts', 'renderer/**/*.{ts,vue}'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...noMarkup, ...noSecrets, ...noWindowBridge, ...noBareStorage],
    },
  },
  {
    files: ['renderer/features/keys/CommandPalette.vue', 'renderer/features/keys/palette.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...noMarkup,
        ...noSecrets,
        ...noWindowBridge,
        ...noBareStorage,
        ...noPaletteMarkup,
      ],
    },
  },
  {
    files: ['renderer/api.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noMarkup, ...noSecrets, ...noBareStorage] },
  },
  {
    files: ['renderer/ui/kept.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noMarkup, ...noSecrets, ...noWindowBridge] },
  },
  // The asynchronous safeStorage that replaces it is not in every Electron the console runs on.
  {
    files: ['electron/shell/vault.ts', 'test/unit/electron/shell/vault.test.ts'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    files: ['renderer/**/*.{ts,vue}', 'electron/contract/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...Object.keys(globals.node).filter(name => !(name in globals.browser))],
    },
  },
  ...imports,
  ...noRawIpc,
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    // The last one is run for each file.
    ignores: ['test/**/*.{test,e2e}.ts', 'test/support/component/setup.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program > ExpressionStatement > CallExpression[callee.name=/^(before|after)(Each|All)$/]',
          message: 'Loaded once for all test files: this would run for the first of them only. Use onTestFinished.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] },
  },
  // A `describe` or a story is as long as its content.
  { files: ['test/**/*.{test,e2e}.ts'], rules: { 'max-lines-per-function': 'off' } },
  // Playwright reads a fixture's dependencies from the first parameter, also when there are none.
  { files: ['test/support/**/*.ts'], rules: { 'no-empty-pattern': 'off' } },
  { files: ['scripts/**/*.{mjs,cjs,js}', 'test/support/*.cjs'], languageOptions: { globals: globals.node } },
  prettier,
)
