package com.acme.net;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.db.PgCode;
import com.acme.db.PgException;
import dev.codetable.CodedException;
import dev.codetable.Outcome;
import dev.codetable.StatusCode;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a table can be found in what is generated from it, and nothing else. */
final class RoundTripTest {

    private static final Set<Outcome> FAILURES = EnumSet.of(Outcome.TRANSIENT, Outcome.PERMANENT, Outcome.UNCLASSIFIED);

    /** What is generated from a table; codes are given as the table writes them. */
    private record Generated(
            String table,
            List<? extends StatusCode> codes,
            Function<String, Optional<? extends StatusCode>> find,
            Function<String, Optional<? extends StatusCode>> named,
            Function<String, Optional<? extends CodedException>> exception) {

        @Override
        public String toString() {
            return table;
        }
    }

    private static Stream<Generated> tables() {
        return Stream.of(
                new Generated(
                        "com/acme/net/http.tsv",
                        List.of(HttpCode.values()),
                        number(HttpCode::find),
                        HttpCode::named,
                        number(code -> HttpException.find(code, ""))),
                new Generated(
                        "com/acme/net/ftp.tsv",
                        List.of(FtpCode.values()),
                        number(FtpCode::find),
                        FtpCode::named,
                        number(code -> FtpException.find(code, ""))),
                new Generated(
                        "com/acme/net/nntp.tsv",
                        List.of(NntpCode.values()),
                        number(NntpCode::find),
                        NntpCode::named,
                        number(code -> NntpException.find(code, ""))),
                new Generated(
                        "com/acme/net/sip.tsv",
                        List.of(SipCode.values()),
                        number(SipCode::find),
                        SipCode::named,
                        number(code -> SipException.find(code, ""))),
                new Generated(
                        "com/acme/net/grpc.tsv",
                        List.of(GrpcCode.values()),
                        number(GrpcCode::find),
                        GrpcCode::named,
                        number(code -> GrpcException.find(code, ""))),
                new Generated(
                        "com/acme/db/postgresql.tsv",
                        List.of(PgCode.values()),
                        PgCode::find,
                        PgCode::named,
                        code -> PgException.find(code, "")));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRow(Generated generated) throws IOException {
        List<TableFile.Row> rows = TableFile.read(generated.table()).rows();

        assertThat(rows).hasSize(generated.codes().size()).allSatisfy(row -> {
            StatusCode code = generated.find().apply(row.code()).orElseThrow();
            assertThat(new TableFile.Row(code.text(), code.name(), code.outcome(), code.meaning(), row.aliases()))
                    .isEqualTo(row);
            assertThat(generated.codes().get(rows.indexOf(row))).isSameAs(code);
            assertThat(generated.named().apply(row.name()).orElseThrow()).isSameAs(code);
            assertThat(row.aliases())
                    .allSatisfy(
                            alias -> assertThat(generated.named().apply(alias).orElseThrow())
                                    .isSameAs(code));
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyException(Generated generated) throws IOException {
        assertThat(TableFile.read(generated.table()).rows()).allSatisfy(row -> {
            Optional<? extends CodedException> exception = generated.exception().apply(row.code());
            assertThat(exception.isPresent()).isEqualTo(FAILURES.contains(row.outcome()));
            exception.ifPresent(failure -> {
                assertThat(failure.outcome()).isEqualTo(row.outcome());
                assertThat(failure.statusCode().name()).isEqualTo(row.name());
            });
        });
    }

    private static <T> Function<String, T> number(Function<Integer, T> function) {
        return code -> function.apply(Integer.valueOf(code));
    }
}
