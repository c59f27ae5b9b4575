def expected = [
    'suppress: 550 5.1.1 No such user',  // built-in
    'REFUSED, true',                     // table-in-jar
    '5',                                 // resources
    'true',                              // beside-source
    'UNCLASSIFIED',                      // test-code
    '451 4.7.1 Greylisted']              // checked

assert new File(basedir, 'build.log').readLines('UTF-8').findAll { expected.contains(it) } == expected
