def code = { String module ->
    new File(basedir, "$module/target/generated-sources/annotations/com/acme/mail/SmtpCode.java").getText('UTF-8')
}

assert !code('plain').contains('@Generated')
assert code('with-java-compiler').contains('@Generated("dev.codetable.processor.CodeTableProcessor")')
assert code('processor-module-path').contains('enum SmtpCode')
