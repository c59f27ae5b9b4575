package dev.codetable.maven;

import java.io.Closeable;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Where the compiler will look for tables, without a compilation: javac's own file manager on the paths that the compiler
 * plugin gives it.
 */
record CompilerPaths(List<String> sources, String classes, List<String> classPath) {

    /** What the processor would be given to read with; nothing can be written. */
    ReadingFiler filer() throws IOException {
        StandardJavaFileManager files = ToolProvider.getSystemJavaCompiler()
                .getStandardFileManager(diagnostic -> {}, Locale.ROOT, StandardCharsets.UTF_8);
        files.setLocation(StandardLocation.SOURCE_PATH, existing(sources.stream()));
        files.setLocation(StandardLocation.CLASS_PATH, existing(classPath.stream()));
        List<File> output = existing(Stream.of(classes));
        if (!output.isEmpty()) {
            files.setLocation(StandardLocation.CLASS_OUTPUT, output);
        }
        return new ReadingFiler(files);
    }

    private static List<File> existing(Stream<String> paths) {
        return paths.map(File::new).filter(File::exists).toList();
    }

    record ReadingFiler(StandardJavaFileManager files) implements Filer, Closeable {

        @Override
        public void close() throws IOException {
            files.close();
        }

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
}
