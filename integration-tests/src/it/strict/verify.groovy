def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.count('suppress: 550 5.1.1 No such user') == 2
assert !log.contains('WARNING] COMPILATION')
