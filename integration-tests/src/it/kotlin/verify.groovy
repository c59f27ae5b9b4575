assert new File(basedir, 'build.log').getText('UTF-8').contains('suppress 550 5.1.1 No such user, 5')
