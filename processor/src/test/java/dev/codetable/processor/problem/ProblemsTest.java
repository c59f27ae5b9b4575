package dev.codetable.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final String LINE = "550\tclass\tpermanent";

    private final Problems problems = new Problems();

    @Test
    void ofTwoProblemsWithTheSameCharactersTheFirstIsKept() {
        var name = new Position("codes.tsv", 2, 5, 5, LINE);

        problems.add(name, "no name");
        problems.add(name, "name twice");

        assertThat(problems.found()).containsExactly(new Problem(name, "no name"));
    }

    @Test
    void problemsWithDifferentCharactersOfALineAreAllKept() {
        problems.add(new Position("codes.tsv", 2, 1, 3, LINE), "no code");
        problems.add(new Position("codes.tsv", 2, 5, 5, LINE), "no name");

        assertThat(problems.found()).extracting(Problem::message).containsExactly("no code", "no name");
    }

    @Test
    void severalThingsCanBeMissingInOnePlace() {
        var end = new Position("codes.tsv", 2, 4, 0, "550");

        problems.add(end, "no name");
        problems.add(end, "no outcome");

        assertThat(problems.found()).extracting(Problem::message).containsExactly("no name", "no outcome");
    }

    @Test
    void whatIsMissingBehindSomeCharactersHasAPlaceOfItsOwn() {
        assertThat(new Position("codes.tsv", 2, 5, 5, LINE).behind())
                .isEqualTo(new Position("codes.tsv", 2, 10, 0, LINE));
    }
}
