package dev.codetable.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codetable.CodeTable;
import org.junit.jupiter.api.Test;

/** Annotated types of any kind may be nested, several in one file; what is generated has their own simple names. */
class NestedTypesTest {

    @CodeTable("dev/codetable/acceptance/declines.tsv")
    interface Refusal {}

    static final class Shell {

        private Shell() {}

        @CodeTable("dev/codetable/acceptance/exits.tsv")
        enum Ending {}

        /** Of the same table as its neighbour. */
        @CodeTable(value = "dev/codetable/acceptance/exits.tsv", exceptions = CodeTable.Exceptions.NONE)
        record Result() {}
    }

    @Test
    void eachHasItsOwnTypesInThePackage() {
        assertThat(RefusalCode.find("05")).contains(RefusalCode.DO_NOT_HONOR);
        assertThat(EndingCode.find(-911)).contains(EndingCode.DEADLOCK);
        assertThat(ResultCode.find(-911)).contains(ResultCode.DEADLOCK);
        assertThat(EndingException.of(-911, "killed")).isInstanceOf(EndingTransientException.Deadlock.class);
        assertThat(RefusalCode.class.getName()).isEqualTo("dev.codetable.acceptance.RefusalCode");
    }

    @Test
    void typesOfTheSameTableAreStrangers() {
        assertThat((Object) EndingCode.of(-999)).isNotEqualTo(ResultCode.of(-999));
        assertThat(RefusalException.of("05", "")).isNotInstanceOf(DeclineException.class);
    }
}
