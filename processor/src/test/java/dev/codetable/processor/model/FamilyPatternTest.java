package dev.codetable.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamilyPatternTest {

    @ParameterizedTest
    @CsvSource({
        "5??, 550, true",
        "5??, 55, false",
        "5??, 5500, false",
        "5??, 450, false",
        "08*, 08001, true",
        "08*, 08, true",
        "08*, 0, false",
        "*, anything, true",
        "?8*, x8, true",
        "?8*, 88y, true",
        "?8*, 8, false",
        "-9??, -911, true",
    })
    void patternCoversACode(String pattern, String code, boolean covers) {
        assertThat(new FamilyPattern(pattern).covers(code)).isEqualTo(covers);
    }

    @ParameterizedTest
    @CsvSource({
        "4*, 40*, true",
        "4*, 4??, true",
        "4*, 4*, true",
        "*, 4*, true",
        "4??, 45?, true",
        "???, 4*, false",
        "4??, 4*, false",
        "40*, 4*, false",
        "45?, 4??, false",
        "4??, 4???, false",
        "?5?, 4??, false",
    })
    void patternContainsAnotherIfItCoversAllThatTheOtherCovers(String pattern, String other, boolean contains) {
        assertThat(new FamilyPattern(pattern).contains(new FamilyPattern(other)))
                .isEqualTo(contains);
    }

    @ParameterizedTest
    @CsvSource({
        "4??, 45*, true",
        "?5?, 4??, true",
        "*, 5??, true",
        "4*, 4, true",
        "40*, 41*, false",
        "4??, 4?, false",
        "4??, 4???*, false",
        "?0, 4?*, true",
    })
    void patternsOverlapIfBothCoverSomeCode(String one, String other, boolean overlap) {
        assertThat(new FamilyPattern(one).overlaps(new FamilyPattern(other))).isEqualTo(overlap);
        assertThat(new FamilyPattern(other).overlaps(new FamilyPattern(one))).isEqualTo(overlap);
    }
}
