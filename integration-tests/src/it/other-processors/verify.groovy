def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.count('Bounce(code=MAILBOX_UNAVAILABLE, text=No such user) Failure{code=MAILBOX_UNAVAILABLE}') == 2
assert log.contains('suppress: 550 5.1.1 No such user')
