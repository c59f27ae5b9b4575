package dev.codetable.maven;

import dev.codetable.CodeTable;
import dev.codetable.CodedException;
import dev.codetable.StatusCode;
import dev.codetable.processor.model.CodeFormat;
import dev.codetable.processor.model.TypeNames;
import dev.codetable.smtp.EnhancedStatus;
import dev.codetable.smtp.SmtpReply;
import java.io.Closeable;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Optional;

/** The code that is generated from tables, compiled and loaded: nobody knows better which exception is thrown. */
record CompiledTable(TypeNames names, URLClassLoader loader) implements Closeable {

    /** Loads what was compiled into a directory. */
    static CompiledTable in(TemporaryDirectory classes, String prefix) throws IOException {
        return new CompiledTable(
                new TypeNames(prefix),
                new URLClassLoader(new URL[] {classes.path().toUri().toURL()}, CodeTable.class.getClassLoader()));
    }

    StatusCode code(String text, CodeFormat format) {
        return (StatusCode) call(names.code(), "of", List.of(typeOf(format)), valueOf(text, format));
    }

    /** Empty where the code is no failure. */
    Optional<CodedException> exception(String text, CodeFormat format) {
        return cast(call(names.exception(), "find", List.of(typeOf(format), String.class), valueOf(text, format), ""));
    }

    /** Empty where the reply is no failure. */
    Optional<CodedException> exception(SmtpReply reply) {
        return cast(call(names.exception(), "find", List.of(SmtpReply.class), reply));
    }

    CodedException exception(EnhancedStatus status) {
        return (CodedException) call(names.exception(), "of", List.of(EnhancedStatus.class, String.class), status, "");
    }

    private Object call(String type, String method, List<Class<?>> parameters, Object... arguments) {
        try {
            return loader.loadClass(type)
                    .getMethod(method, parameters.toArray(Class<?>[]::new))
                    .invoke(null, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<CodedException> cast(Object optional) {
        return ((Optional<?>) optional).map(CodedException.class::cast);
    }

    private static Class<?> typeOf(CodeFormat format) {
        if (format.isText()) {
            return String.class;
        }
        return format.isLong() ? long.class : int.class;
    }

    private static Object valueOf(String text, CodeFormat format) {
        if (format.isText()) {
            return text;
        }
        long number = format.number(text);
        return format.isLong() ? (Object) number : (Object) (int) number;
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
