def builds = new File(basedir, 'build.log').getText('UTF-8').split('EDIT ').drop(1) as List

def compiled = { int build -> assert builds[build - 1].contains('Recompiling the module') && builds[build - 1].contains('BUILD SUCCESS') }
def nothing = { int build -> assert builds[build - 1].contains('Nothing to compile') }
def says = { int build, String text -> assert builds[build - 1].contains(text) }

assert builds.size() == 16

compiled(1)
nothing(2)

says(3, 'com/acme/codes.tsv has changed since PayCode was generated from it')
compiled(3)
nothing(4)

says(5, 'com/acme/codes.tsv has changed')
compiled(5)

// A broken table fails each build until it is mended.
says(6, "Pay.java:[5,12] com/acme/codes.tsv:4:10: unknown outcome 'transent'; did you mean 'transient'?")
says(7, "unknown outcome 'transent'")
compiled(8)

// The copy in target/classes outlives its table.
says(9, '[WARNING] com/acme/codes.tsv is in none of ')
nothing(9)
says(10, 'com/acme/codes.tsv, from which PayCode was generated, is gone')
says(10, 'com/acme/codes.tsv: found in none of these places')
compiled(11)

// Of the type by its old name nothing is left to be compiled with.
says(12, 'com.acme.Pay is no longer annotated: removing what was generated for it')
says(12, 'cannot find symbol')
compiled(13)
nothing(14)

// A name that is not seen in the source is compiled each time, but nothing is lost.
compiled(15)
says(16, 'com.acme.Payment is no longer annotated')
compiled(16)

def generated = new File(basedir, 'target/generated-sources/annotations/com/acme')
assert (generated.list() as List).every { it.startsWith('Payment') }
def code = new File(generated, 'PaymentCode.java').getText('UTF-8')
assert code.contains('"Paid in full"') && code.contains('FROZEN(7')
assert !new File(basedir, 'target/classes/com/acme/PayCode.class').exists()
assert new File(basedir, 'target/classes/com/acme/PaymentCode.class').exists()
