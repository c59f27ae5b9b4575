def log = new File(basedir, 'build.log').getText('UTF-8')
def generated = new File(basedir, 'target/generated-sources/annotations/com/acme/mail/SmtpCode.java').exists()

if (Runtime.version().feature() < 23) {
    assert generated
} else {
    assert !generated
    assert log.contains('cannot find symbol')
}
