package dev.codetable.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.codetable.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EnhancedStatusTest {

    @ParameterizedTest
    @CsvSource({"2.0.0, 2, 0, 0", "4.7.651, 4, 7, 651", "5.1.10, 5, 1, 10", "5.999.999, 5, 999, 999"})
    void is_read_from_text_and_written_the_same(String text, int clazz, int subject, int detail) {
        var status = EnhancedStatus.parse(text);

        assertThat(status.statusClass()).isEqualTo(clazz);
        assertThat(status.subject()).isEqualTo(subject);
        assertThat(status.detail()).isEqualTo(detail);
        assertThat(status).hasToString(text).isEqualTo(EnhancedStatus.of(clazz, subject, detail));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "5.1",
                "5.1.",
                "5..1",
                ".1.1",
                "5.1.1.1",
                "5.1.1 ",
                " 5.1.1",
                "1.1.1",
                "3.1.1",
                "6.1.1",
                "0.1.1",
                "5.01.1",
                "5.1.01",
                "5.1.00",
                "05.1.1",
                "5.1.1000",
                "5.1000.1",
                "5.1.-1",
                "+5.1.1",
                "5,1,1",
                "x.1.1",
                "٥.١.١",
                "５.１.１",
                "5.1.1\n",
                "5.1.99999999999999999999"
            })
    void is_nothing_else(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnhancedStatus.parse(text))
                .withMessageContaining("RFC 3463")
                .withMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "3, 0, 0", "6, 0, 0", "5, -1, 0", "5, 1000, 0", "5, 0, -1", "5, 0, 1000"})
    void has_numbers_in_their_ranges(int clazz, int subject, int detail) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnhancedStatus.of(clazz, subject, detail))
                .withMessageContaining(clazz + "." + subject + "." + detail);
    }

    @Test
    void says_by_its_class_what_became_of_the_message() {
        assertThat(EnhancedStatus.parse("2.1.5").outcome()).isEqualTo(Outcome.SUCCESS);
        assertThat(EnhancedStatus.parse("4.2.2").outcome()).isEqualTo(Outcome.TRANSIENT);
        assertThat(EnhancedStatus.parse("5.2.2").outcome()).isEqualTo(Outcome.PERMANENT);
        assertThat(EnhancedStatus.parse("2.1.5").isSuccess()).isTrue();
        assertThat(EnhancedStatus.parse("4.2.2").isTransient()).isTrue();
        assertThat(EnhancedStatus.parse("4.2.2").isPermanent()).isFalse();
        assertThat(EnhancedStatus.parse("5.2.2").isPermanent()).isTrue();
    }

    @Test
    void is_ordered_by_number() {
        assertThat(Stream.of("5.1.10", "5.10.0", "4.7.509", "5.1.9", "2.0.0")
                        .map(EnhancedStatus::parse)
                        .sorted())
                .extracting(EnhancedStatus::toString)
                .containsExactly("2.0.0", "4.7.509", "5.1.9", "5.1.10", "5.10.0");
    }

    @Test
    void is_a_value() throws Exception {
        var status = EnhancedStatus.parse("5.1.1");

        assertThat(status).hasSameHashCodeAs(EnhancedStatus.of(5, 1, 1)).isNotEqualTo(EnhancedStatus.of(5, 1, 10));
        assertThat(Serialized.copy(status)).isEqualTo(status);
    }
}
