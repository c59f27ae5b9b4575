def builds = new File(basedir, 'build.log').getText('UTF-8').split('EDIT ').drop(1) as List
def counts = { int build -> [builds[build - 1].count('Recompiling the module'), builds[build - 1].count('Nothing to compile - all classes')] }

// Main and test code of the module app.
assert counts(1) == [2, 0]
assert counts(2) == [0, 2]

assert builds[2].contains('com/acme/codes.tsv has changed since PayCode was generated from it')
assert counts(3)[0] >= 1
assert counts(4) == [0, 2]

assert builds[4].contains('com/acme/fakes.tsv has changed since FakeCode was generated from it')
assert counts(5) == [1, 1]
assert counts(6) == [0, 2]

def generated = { String path -> new File(basedir, "app/target/$path/com/acme").listFiles().collect { it.getText('UTF-8') }.join() }
assert generated('generated-sources/annotations').contains('FROZEN(7')
assert generated('generated-sources/annotations').contains('Refused by the bank')
assert generated('generated-test-sources/test-annotations').contains('FROZEN(7')
