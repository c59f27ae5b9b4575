package com.acme.mail;

import lombok.Data;

/** Of Lombok, with a text in place of the generated type. */
@Data
public class Bounce {

    private String code;
    private String text;
}
