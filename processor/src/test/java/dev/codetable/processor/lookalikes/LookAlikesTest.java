package dev.codetable.processor.lookalikes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.CodedException;
import dev.codetable.Outcome;
import dev.codetable.StatusCode;
import dev.codetable.processor.testing.Compilation;
import dev.codetable.processor.testing.Message;
import dev.codetable.processor.testing.TestProject;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large tables with the traps of real ones compile, and are found again code by code. */
class LookAlikesTest {

    @TempDir
    private Path directory;

    @Test
    void ntStatus() throws Exception {
        Compilation compilation = compile(LookAlike.ntStatus());

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.messages())
                .singleElement()
                .extracting(Message::text)
                .asString()
                .startsWith("the table has 1,800 of the 2,000 constants");
        roundTrip(compilation, LookAlike.ntStatus());
    }

    @Test
    void hresult() throws Exception {
        Compilation compilation = compile(LookAlike.hresult(), ", exceptions = CodeTable.Exceptions.BY_OUTCOME");
        roundTrip(compilation.isClean(), LookAlike.hresult());
    }

    @Test
    void mysql() throws Exception {
        roundTrip(compile(LookAlike.mysql()).isClean(), LookAlike.mysql());
    }

    @Test
    void codesListedTwiceAreReportedAtBothLines() {
        LookAlike table = LookAlike.ntStatus();
        String code = table.rows().get(0).code();
        LookAlike twice = table.and(
                new LookAlike.Row(code, "STATUS_WAIT", Outcome.SUCCESS, "The same in other words"),
                // The same number, written otherwise.
                new LookAlike.Row("0xc0000003", "STATUS_ALSO", Outcome.PERMANENT, ""));

        assertThat(compile(twice).errors())
                .extracting(Message::text)
                .map(text -> text.lines().findFirst().orElseThrow())
                .containsExactly(
                        "p/codes.tsv:6:1: '0x00000000' is listed on line 1806 too; make one row of the two",
                        "p/codes.tsv:9:1: '0xC0000003' is listed on line 1807 too; make one row of the two",
                        "p/codes.tsv:1806:1: '0x00000000' is listed on line 6 too; make one row of the two",
                        "p/codes.tsv:1807:1: '0xc0000003' is listed on line 9 too; make one row of the two");
    }

    @Test
    void namesThatClashAsClassesAreReportedAtBothLines() {
        LookAlike table = LookAlike.mysql();
        String name = table.rows().get(0).name();
        LookAlike clashing =
                table.and(new LookAlike.Row("90000", name.replace("_", "__"), Outcome.PERMANENT, "The same class"));

        assertThat(compile(clashing).errors())
                .extracting(Message::text)
                .map(text -> text.lines().findFirst().orElseThrow())
                .containsExactly(
                        "p/codes.tsv:4:6: the exception class 'ErBufferBusy' is that of line 5604 too; "
                                + "name a class in 'exception', or write - for none",
                        "p/codes.tsv:5604:7: the exception class 'ErBufferBusy' is that of line 4 too; "
                                + "name a class in 'exception', or write - for none");
    }

    private Compilation compile(LookAlike table) {
        return compile(table, "");
    }

    private Compilation compile(LookAlike table, String more) {
        return new TestProject(directory)
                .source("""
                        package p;
                        import dev.codetable.CodeTable;
                        @CodeTable(value = "p/codes.tsv"%s)
                        public interface Big {}
                        """.formatted(more))
                .table("p/codes.tsv", table.text())
                .strict()
                .compile();
    }

    private static void roundTrip(Compilation compilation, LookAlike table) throws Exception {
        try (URLClassLoader loader = compilation.newClassLoader()) {
            Class<?> codes = loader.loadClass("p.BigCode");
            Method find = codes.getMethod("find", int.class);
            Method named = codes.getMethod("named", String.class);
            Method exception = loader.loadClass("p.BigException").getMethod("find", int.class, String.class);
            assertThat((Object[]) codes.getMethod("values").invoke(null)).hasSameSizeAs(table.rows());
            for (LookAlike.Row row : table.rows()) {
                int number = Long.decode(row.code()).intValue();
                StatusCode code = (StatusCode) ((Optional<?>) find.invoke(null, number)).orElseThrow();
                assertThat(List.of(code.text(), code.name(), code.outcome(), code.meaning()))
                        .isEqualTo(List.of(row.code(), row.name(), row.outcome(), row.meaning()));
                assertThat(((Optional<?>) named.invoke(null, row.name())).orElseThrow())
                        .isSameAs(code);
                Optional<?> failure = (Optional<?>) exception.invoke(null, number, "refused");
                assertThat(failure.isPresent()).isEqualTo(row.outcome() != Outcome.SUCCESS);
                failure.ifPresent(thrown ->
                        assertThat(((CodedException) thrown).outcome()).isEqualTo(row.outcome()));
                if (table.columns().endsWith("sqlstate")) {
                    assertThat(codes.getMethod("sqlstate").invoke(code)).isEqualTo(row.own());
                }
            }
        }
    }
}
