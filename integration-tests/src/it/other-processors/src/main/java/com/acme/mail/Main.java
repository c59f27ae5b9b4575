package com.acme.mail;

public final class Main {

    private Main() {}

    public static void main(String[] args) {
        var report = new Report();
        report.setCode(SmtpCode.MAILBOX_UNAVAILABLE);
        report.setText("No such user");
        System.out.println(Bounces.MAPPER.of(report) + " " + Failure.of(report.getCode()));
    }
}
