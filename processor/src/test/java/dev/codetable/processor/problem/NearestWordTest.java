package dev.codetable.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {

    private static final List<String> OUTCOMES = List.of("success", "transient", "permanent");

    @ParameterizedTest
    @CsvSource({
        "sucess, success",
        "successs, success",
        "succesx, success",
        "sucecss, success",
        "SUCCESS, success",
        "tranzent, transient",
        "perment, permanent",
    })
    void aSlipIsNearToTheWordThatWasMeant(String slip, String meant) {
        assertThat(NearestWord.to(slip, OUTCOMES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"temporary", "ok", "failure", "''"})
    void anotherWordIsNearToNone(String word) {
        assertThat(NearestWord.to(word, OUTCOMES)).isEmpty();
    }

    @Test
    void ofTwoThatAreAsNearTheFirstInTheAlphabetIsTaken() {
        assertThat(NearestWord.to("cat", List.of("hat", "bat"))).contains("bat");
    }

    @Test
    void nothingIsNearWhereNothingIsKnown() {
        assertThat(NearestWord.to("success", List.of())).isEmpty();
    }

    @Test
    void messageNamesTheWordThatWasMeantAndAllThatAreKnown() {
        assertThat(NearestWord.unknown("outcome", "sucess", OUTCOMES))
                .isEqualTo(
                        "unknown outcome 'sucess'; did you mean 'success'? known are: success, transient, permanent");
    }

    @Test
    void messageAboutAnotherWordDoesNotGuess() {
        assertThat(NearestWord.unknown("outcome", "temporary", OUTCOMES))
                .isEqualTo("unknown outcome 'temporary'; known are: success, transient, permanent");
    }
}
