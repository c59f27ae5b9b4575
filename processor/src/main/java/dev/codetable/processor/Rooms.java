package dev.codetable.processor;

import dev.codetable.processor.generate.SourceGenerator;
import dev.codetable.processor.model.ModelBuilder;
import dev.codetable.processor.model.ModelRequest;
import dev.codetable.processor.model.TableModel;
import dev.codetable.processor.problem.Problems;
import dev.codetable.processor.request.RequestProblems;
import dev.codetable.processor.request.RequestReader;
import dev.codetable.processor.request.TableRequest;
import dev.codetable.processor.source.Provenance;
import dev.codetable.processor.source.TableDigest;
import dev.codetable.processor.source.TableLocator;
import dev.codetable.processor.source.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Takes the annotated types of a round through the rooms; one that fails does not stop the others. */
final class Rooms {

    private final RequestReader requests;
    private final TableLocator tables;
    private final ProblemReporter reporter;
    private final SourceWriter writer;

    Rooms(ProcessingEnvironment environment) {
        requests = new RequestReader(environment);
        tables = new TableLocator(environment.getFiler(), environment.getOptions());
        reporter = new ProblemReporter(environment.getMessager());
        writer = new SourceWriter(environment.getFiler(), reporter);
    }

    /** Writes nothing before all is drafted: of two requests for one type, neither may win. */
    void process(List<TypeElement> types) {
        var drafts = new ArrayList<Draft>();
        for (TypeElement type : types) {
            guard(type, () -> draft(type).ifPresent(drafts::add));
        }
        var clashes = new Clashes(drafts);
        for (Draft draft : drafts) {
            guard(
                    draft.request().origin(),
                    () -> clashes.of(draft)
                            .ifPresentOrElse(
                                    clash -> reporter.report(draft.place(), clash), () -> writer.write(draft)));
        }
    }

    private void guard(TypeElement type, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | LinkageError bug) {
            reporter.reportBug(type, bug);
        }
    }

    private Optional<Draft> draft(TypeElement type) {
        var problems = new RequestProblems();
        Optional<TableRequest> request = requests.read(type, problems);
        reporter.report(problems);
        return request.flatMap(this::generate);
    }

    private Optional<Draft> generate(TableRequest request) {
        var problems = new Problems();
        List<TableText> texts = request.tables().stream()
                .map(table -> tables.find(table.path(), problems))
                .flatMap(Optional::stream)
                .toList();
        Optional<TableModel> model = texts.size() == request.tables().size()
                ? Optional.of(model(request, texts, problems))
                : Optional.empty();
        reporter.report(request, problems);
        model.ifPresent(complete -> complete.notes().forEach(note -> reporter.note(request, note)));
        return model.filter(complete -> problems.isEmpty())
                .map(complete ->
                        new Draft(request, SourceGenerator.generate(request, complete, provenance(request, texts))));
    }

    private static TableModel model(TableRequest request, List<TableText> texts, Problems problems) {
        return ModelBuilder.read(
                new ModelRequest(request.prefix(), request.exceptions(), request.shape()), texts, problems);
    }

    private static Provenance provenance(TableRequest request, List<TableText> texts) {
        List<TableDigest> digests = IntStream.range(0, texts.size())
                .mapToObj(i -> new TableDigest(
                        request.tables().get(i).path(), texts.get(i).sha256()))
                .toList();
        return new Provenance(request.origin().getQualifiedName().toString(), digests);
    }
}
