package dev.codetable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.acceptance.testing.SerializedForm;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class StackTracesTest {

    @Test
    void exceptionsTellWhereTheyWereMade() {
        assertThat(SmtpException.of(550, "5.1.1 Unknown").getStackTrace())
                .extracting(StackTraceElement::getMethodName)
                .contains("exceptionsTellWhereTheyWereMade");
    }

    @Test
    void theirStackTracesAreEmptyWhereTheAnnotationSaysSo() {
        BusyException exception = BusyException.of(550, "5.1.1 Unknown", new IOException("reset"));

        assertThat(exception.getStackTrace()).isEmpty();
        assertThat(exception).hasMessage("550 5.1.1 Unknown").hasCauseInstanceOf(IOException.class);
        assertThat(new BusyPermanentException.MailboxUnavailable("No").getStackTrace())
                .isEmpty();
        var printed = new StringWriter();
        exception.printStackTrace(new PrintWriter(printed, true));
        assertThat(printed.toString().lines().findFirst())
                .hasValue("dev.codetable.acceptance.BusyPermanentException$BadDestinationMailbox: 550 5.1.1 Unknown");
    }

    @Test
    void anEmptyStackTraceStaysEmptyWhenRead() throws Exception {
        BusyException read = (BusyException)
                SerializedForm.of(BusyException.of(450, "4.2.0 Wait")).read();

        assertThat(read).isInstanceOf(BusyTransientException.class);
        assertThat(read.getStackTrace()).isEmpty();
    }
}
