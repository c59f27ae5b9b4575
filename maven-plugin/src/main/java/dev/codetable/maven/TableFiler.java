package dev.codetable.maven;

import java.io.FileNotFoundException;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** What the processor would be given to read tables with, without a compilation; nothing can be written. */
record TableFiler(JavaFileManager files) implements Filer {

    @Override
    public FileObject getResource(JavaFileManager.Location location, CharSequence pkg, CharSequence relativeName)
            throws IOException {
        FileObject file = files.hasLocation(location)
                ? files.getFileForInput(location, pkg.toString(), relativeName.toString())
                : null;
        if (file == null) {
            throw new FileNotFoundException(relativeName.toString());
        }
        return file;
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... originatingElements) {
        throw new UnsupportedOperationException();
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... originatingElements) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileObject createResource(
            JavaFileManager.Location location,
            CharSequence pkg,
            CharSequence relativeName,
            Element... originatingElements) {
        throw new UnsupportedOperationException();
    }
}
