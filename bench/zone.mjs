// Imported first: date libraries that are not told a zone read the process's, and ours people live in London.
process.env.TZ = 'Europe/London'
