package com.acme.mail;

import com.google.auto.value.AutoValue;

/** Of AutoValue, with a generated type in it. */
@AutoValue
abstract class Failure {

    abstract SmtpCode code();

    static Failure of(SmtpCode code) {
        return new AutoValue_Failure(code);
    }
}
