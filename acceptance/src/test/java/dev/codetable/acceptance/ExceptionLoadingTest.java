package dev.codetable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.acceptance.testing.RecordingClassLoader;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

class ExceptionLoadingTest {

    /** Loading all of them would cost each user of one exception some 30 ms. */
    @Test
    void onlyTheExceptionsThatAreThrownAreLoaded() throws ReflectiveOperationException {
        var loader = new RecordingClassLoader(ExceptionLoadingTest.class);
        Method of = Class.forName(SmtpException.class.getName(), true, loader).getMethod("of", int.class, String.class);
        of.setAccessible(true);
        Object exception = of.invoke(null, 550, "5.1.1 User unknown");
        assertThat(exception.getClass().getSimpleName()).isEqualTo("BadDestinationMailbox");
        assertThat(loader.loaded())
                .filteredOn(name -> name.contains("Exception") && !name.endsWith("$1"))
                .containsExactlyInAnyOrder(
                        SmtpException.class.getName(),
                        SmtpPermanentException.class.getName(),
                        SmtpPermanentException.MailboxUnavailable.class.getName(),
                        SmtpPermanentException.BadDestinationMailbox.class.getName());
    }
}
