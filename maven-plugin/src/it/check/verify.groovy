def builds = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1) as List
def errors = { String build -> build.readLines().findAll { it.startsWith('[ERROR] ') && it =~ /\.tsv|symbol|problem/ } }

// All problems at once, and none that comes of what is not generated yet.
def found = errors(builds[0])
assert found.size() == 4
assert found[0].endsWith("Pay.java:5: com/acme/codes.tsv:2:8: unknown outcome 'sucess'; did you mean 'success'? known are: preliminary, success, intermediate, transient, permanent, unclassified")
assert found[1].endsWith("Pay.java:5: com/acme/codes.tsv:3:1: '5' is listed on line 4 too; make one row of the two")
assert found[2].endsWith("Pay.java:5: com/acme/codes.tsv:4:1: '5' is listed on line 3 too; make one row of the two")
assert found[3].contains('3 problems in tables, see above')
assert builds[0].contains('0\tPAID\tsucess\tPaid')

assert builds[1].contains('BUILD SUCCESS')
assert errors(builds[2])[0] == '[ERROR] com/acme/absent.tsv: found in none of these places:'

assert !builds.any { it.contains('\tat ') }
assert !new File(basedir, 'target').exists()
