package dev.codetable.processor;

import dev.codetable.processor.problem.Position;
import dev.codetable.processor.problem.Problem;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.request.Place;
import dev.codetable.processor.request.RequestProblems;
import dev.codetable.processor.request.TableReference;
import dev.codetable.processor.request.TableRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Tells the user what the rooms found, each time at a place in the user's own source. */
final class ProblemReporter {

    /** As many as javac shows. */
    private static final int MAX_PROBLEMS = 100;

    private static final Comparator<Problem> BY_LINE = Comparator.comparing(
            Problem::position,
            Comparator.comparing(Position::table).thenComparing(Position::line).thenComparing(Position::column));

    private final Messager messager;

    ProblemReporter(Messager messager) {
        this.messager = messager;
    }

    void report(Place place, String message) {
        messager.printMessage(
                Diagnostic.Kind.ERROR, PrintableText.of(message), place.type(), place.annotation(), place.value());
    }

    /** Tells what is not wrong yet. */
    void note(TableRequest request, String note) {
        messager.printMessage(Diagnostic.Kind.NOTE, PrintableText.of(note), request.origin(), request.annotation());
    }

    void report(RequestProblems problems) {
        problems.found().forEach(problem -> report(problem.place(), problem.message()));
    }

    /** Reports what is wrong with the tables of a request, line by line. */
    void report(TableRequest request, Problems problems) {
        List<Problem> shown =
                problems.found().stream().sorted(BY_LINE).limit(MAX_PROBLEMS).toList();
        int more = problems.found().size() - shown.size();
        for (int i = 0; i < shown.size(); i++) {
            boolean last = i == shown.size() - 1;
            report(
                    placeOf(shown.get(i), request),
                    message(shown.get(i)) + (last && more > 0 ? "\n… and " + more + " more" : ""));
        }
    }

    /** The value that names the table; the built-in one is the only one with a name of its own. */
    private static Place placeOf(Problem problem, TableRequest request) {
        TableReference reference = request.tables().stream()
                .filter(table -> table.path().equals(problem.position().table()))
                .findFirst()
                .orElse(request.tables().get(0));
        return new Place(request.origin(), request.annotation(), reference.value());
    }

    private static String message(Problem problem) {
        Position position = problem.position();
        String where = position.line() == 0
                ? position.table()
                : position.table() + ":" + position.line() + ":" + position.column();
        return where + ": " + problem.message() + Excerpt.of(position);
    }

    /** Reports a fault of ours in one line: a stack trace would only be in the user's way. */
    void reportBug(TypeElement type, Throwable bug) {
        messager.printMessage(Diagnostic.Kind.ERROR, PrintableText.ofLine(message(bug)), type);
    }

    private static String message(Throwable bug) {
        if (bug instanceof NoClassDefFoundError) {
            return "the processor path is incomplete, codetable-runtime belongs on it too; missing is "
                    + bug.getMessage();
        }
        String where = Arrays.stream(bug.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.codetable."))
                .findFirst()
                .map(frame ->
                        " (at %s.%s:%s)".formatted(frame.getClassName(), frame.getMethodName(), frame.getLineNumber()))
                .orElse("");
        return "internal error in Codetable, please report: " + bug + where;
    }
}
