package dev.codetable.acceptance;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CheckTablesTest {

    @Test
    void tablesAreWhatTheTypesWereGeneratedFrom() {
        assertThatCode(SmtpCode::checkTables).doesNotThrowAnyException();
        assertThatCode(SiteCode::checkTables).doesNotThrowAnyException();
        assertThatCode(DeclineCode::checkTables).doesNotThrowAnyException();
    }

    @Test
    void changedTableFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> checkBeside("code\tname\toutcome\n"))
                .withMessageStartingWith(
                        "dev/codetable/acceptance/declines.tsv has changed since dev.codetable.acceptance.DeclineCode");
    }

    @Test
    void missingTableFails() {
        assertThatIllegalStateException()
                .isThrownBy(() -> checkBeside(null))
                .withMessageStartingWith("dev/codetable/acceptance/declines.tsv, from which")
                .withMessageEndingWith("is not on the class path");
    }

    /** Runs the check of a class that finds another table, or none, where its own was. */
    private static void checkBeside(String table) throws Throwable {
        URL classes = DeclineCode.class.getProtectionDomain().getCodeSource().getLocation();
        try (var loader = new OtherTable(classes, table)) {
            Method check = loader.loadClass(DeclineCode.class.getName()).getDeclaredMethod("checkTables");
            check.setAccessible(true);
            check.invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static final class OtherTable extends URLClassLoader {

        private final String table;

        OtherTable(URL classes, String table) {
            super(new URL[] {classes}, CheckTablesTest.class.getClassLoader());
            this.table = table;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(DeclineCode.class.getName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }

        @Override
        public InputStream getResourceAsStream(String name) {
            return table == null ? null : new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
        }
    }
}
