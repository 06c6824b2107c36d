#!/usr/bin/env node
// The command as it is installed: the process's own streams, and its exit code.
import process from 'node:process'
import { openOutput } from './output'
import { run } from './run'

const output = openOutput(1, process.stdout)
// What cannot be said changes no answer.
process.stderr.on('error', () => {})

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: output.stream,
  stderr: process.stderr,
  env: process.env,
  now: () => new Date(),
  close: output.close,
})
