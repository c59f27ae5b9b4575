package dev.codetable.processor.source;

import java.io.IOException;
import java.io.InputStream;

/** A place where tables may be. */
interface Location {

    /** Names the place in the list of those tried. */
    String name();

    /** Opens a table; fails with any exception, checked or not, if there is none. */
    InputStream open(String path) throws IOException;
}
