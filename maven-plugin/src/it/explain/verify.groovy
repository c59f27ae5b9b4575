def builds = new File(basedir, 'build.log').getText('UTF-8').split('Scanning for projects').drop(1) as List
def lines = { int build -> builds[build - 1].readLines().findAll { it =~ /^\[INFO\] (outcome|exception|code|reply code|status|pair|Reply)/ }.collect { it - '[INFO] ' } }

assert lines(1) == [
    'outcome:    permanent',
    'exception:  SmtpPermanentException.BadDestinationMailbox, which extends MailboxUnavailable, which extends SmtpPermanentException',
    'reply code: 550 MAILBOX_UNAVAILABLE: No such mailbox, no access, or refused by policy (RFC 5321 4.2.3)',
    'status:     x.1.1 BAD_DESTINATION_MAILBOX: No such mailbox (left of the @) (RFC 3463 3.2)']
assert lines(2)[1].startsWith('exception:  SmtpPermanentException.BadDestinationMailbox, ')
assert lines(3) == ['outcome:    transient', 'exception:  SmtpTransientException', 'reply code: 471, which no row lists; in the family 4??']
assert lines(4)[1].startsWith('exception:  SmtpPermanentException.MailboxUnavailable, ')
assert lines(4)[4] == 'Reply code and status disagree; the reply code decides.'
assert lines(5)[0..1] == ['outcome:    success', 'exception:  none, it is no failure']
assert lines(6)[1].startsWith('exception:  SmtpPermanentException.MailboxFull, ')

assert lines(7) == [
    'outcome:    permanent',
    'exception:  DeclinePermanentException.Refused, which extends DeclinePermanentException',
    'code:       05 REFUSED: Refused (ISO 8583)']
assert lines(8) == [
    'outcome:    transient',
    'exception:  DeclineTransientException.Network, which extends DeclineTransientException',
    'code:       98, which no row lists; in the family 9?']

assert builds[8].contains('"nonsense" is no code of this table: line 1 does not start with a reply code 200 to 599')
assert builds[9].contains('Say which code, such as -Dcode=550 or -Dcode="550 5.1.1"')
assert !builds.any { it.contains('\tat ') }
