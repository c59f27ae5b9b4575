package dev.codetable.processor;

import dev.codetable.processor.generate.GeneratedType;
import dev.codetable.processor.request.Place;
import dev.codetable.processor.request.TableRequest;
import java.util.List;

/** What one request generates, not yet written. */
record Draft(TableRequest request, List<GeneratedType> types) {

    /** The annotation as a whole. */
    Place place() {
        return new Place(request.origin(), request.annotation(), null);
    }
}
