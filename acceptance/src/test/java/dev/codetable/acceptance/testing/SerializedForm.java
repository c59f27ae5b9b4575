package dev.codetable.acceptance.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;

/**
 * An object as it is written, to be forged.
 *
 * @param bytes one character a byte
 */
public record SerializedForm(String bytes) {

    public static SerializedForm of(Object object) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return new SerializedForm(bytes.toString(ISO_8859_1));
    }

    public Object read() throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.getBytes(ISO_8859_1)))) {
            return in.readObject();
        }
    }

    public SerializedForm with(int from, int to) {
        return with(number(from), number(to));
    }

    /** Claims that the object is of another class. */
    public SerializedForm with(Class<?> from, Class<?> to) {
        return with(text(from.getName()), text(to.getName()));
    }

    public SerializedForm with(String from, String to) {
        assertThat(bytes).containsOnlyOnce(from);
        return new SerializedForm(bytes.replace(from, to));
    }

    /** Puts null where the stream has its last object. */
    public SerializedForm withoutLastObject(Class<?> type) {
        int start = bytes.indexOf("sr" + text(type.getName()));
        assertThat(start).isPositive();
        return new SerializedForm(bytes.substring(0, start) + "p");
    }

    private static String number(int value) {
        return new String(ByteBuffer.allocate(Integer.BYTES).putInt(value).array(), ISO_8859_1);
    }

    private static String text(String value) {
        return "" + (char) (value.length() >>> 8) + (char) (value.length() & 0xFF) + value;
    }
}
