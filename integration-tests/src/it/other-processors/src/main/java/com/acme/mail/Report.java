package com.acme.mail;

import lombok.Data;

/** Of Lombok, with a generated type in it. */
@Data
public class Report {

    private SmtpCode code;
    private String text;
}
